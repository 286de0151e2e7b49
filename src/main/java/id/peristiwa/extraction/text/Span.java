package id.peristiwa.extraction.text;

/**
 * A half-open range of a document's text in UTF-16 code units, the unit of {@link String#substring(int, int)}.
 * Conversion to code points happens where an extraction leaves the engine.
 *
 * @param begin first position, from 0
 * @param end position after the last, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("span from " + begin + " to " + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int position) {
        return begin <= position && position < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The part of the text that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** By begin, then the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
