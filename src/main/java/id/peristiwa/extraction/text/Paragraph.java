package id.peristiwa.extraction.text;

/**
 * A non-empty line of the text.
 *
 * @param index its place among the non-empty lines, from 0
 * @param span the whole line, without its line break
 * @param kind what it is, {@link SectionKind#BODY} for plain text
 */
public record Paragraph(int index, Span span, SectionKind kind) {
}
