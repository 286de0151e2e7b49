package id.peristiwa.extraction.name;

import id.peristiwa.extraction.text.Span;

/**
 * A name in the text, without title or role.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param span where it stands
 * @param text what stands there
 * @param type what it names
 * @param confidence probability, 0 to 1, that span and type are right
 */
public record NameMention(int firstToken, int endToken, Span span, String text, NameType type, double confidence) {
}
