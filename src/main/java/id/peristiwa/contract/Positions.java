package id.peristiwa.contract;

import java.util.List;

import id.peristiwa.extraction.text.Span;

/**
 * Turns the engine's spans into those of the contract. The text is walked once, however many spans it has.
 * Immutable; a position is looked up in constant time.
 */
public final class Positions {

    private final String text;
    /** Code points before each UTF-16 position, or null where both units are the same. */
    private final int[] codePoints;

    private Positions(String text, int[] codePoints) {
        this.text = text;
        this.codePoints = codePoints;
    }

    /** Positions of a text, counted in the unit. */
    public static Positions of(String text, OffsetUnit unit) {
        if (unit == OffsetUnit.UTF16 || !hasSurrogatePair(text)) {
            return new Positions(text, null);
        }
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            if (!(Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))) {
                count++;
            }
        }
        before[text.length()] = count;
        return new Positions(text, before);
    }

    private static boolean hasSurrogatePair(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A UTF-16 position in the unit of this. */
    public int of(int position) {
        return codePoints == null ? position : codePoints[position];
    }

    SpanView span(Span span) {
        return span == null ? null : new SpanView(of(span.begin()), of(span.end()), span.in(text));
    }

    List<SpanView> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }
}
