package id.peristiwa.extraction.event;

import id.peristiwa.extraction.text.Span;

/**
 * A number that belongs to an event.
 *
 * @param kind {@code KILLED}, {@code INJURED}, {@code MISSING}, {@code ARRESTED}, {@code EVACUATED}, {@code PARTICIPANTS}, {@code MONEY}, {@code MAGNITUDE}, {@code PERCENT}
 * @param value the number: people, magnitude, percent, or an amount of money in units of {@code currency}
 * @param currency ISO 4217 code of an amount of money, else null
 * @param span where it stands
 */
public record Quantity(String kind, double value, String currency, Span span) {
}
