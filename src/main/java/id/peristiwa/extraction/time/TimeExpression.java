package id.peristiwa.extraction.time;

import id.peristiwa.extraction.text.Span;

/**
 * A time expression.
 *
 * @param span the whole phrase without its preposition
 * @param text what stands there
 * @param type TIMEX3 type
 * @param value TIMEX3 value, {@code XXXX-…} where nothing anchors it
 * @param from first local calendar day or minute (ISO 8601) of the interval that the value covers, or null if it has none
 * @param to the day or minute after the last, or null exactly if {@code from} is
 * @param zone {@code WIB}, {@code WITA} or {@code WIT} as the text says, or null
 */
public record TimeExpression(Span span, String text, TimexType type, String value, String from, String to, String zone) {
}
