package id.peristiwa.extraction.actor;

import id.peristiwa.extraction.text.Span;

/**
 * A place in the text where an actor is meant.
 *
 * @param firstToken index of its first token (for a clitic the token that carries it)
 * @param endToken index after its last token
 * @param span where it stands
 * @param text what stands there
 * @param kind how it refers
 */
public record ActorMention(int firstToken, int endToken, Span span, String text, MentionKind kind) {
}
