package id.peristiwa.contract;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.event.Quantity;

/** A number that belongs to an event. */
@Schema(name = "Quantity", description = "A number that belongs to an event.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "value", "currency", "mention"})
public record QuantityView(
        @Schema(description = "KILLED, INJURED, MISSING, ARRESTED, EVACUATED, PARTICIPANTS, MONEY, MAGNITUDE or PERCENT.", required = true) String kind,
        @Schema(description = "The number: people, magnitude, percent, or an amount of money in units of `currency`.", required = true, type = SchemaType.NUMBER) Number value,
        @Schema(description = "Of an amount of money its currency, ISO 4217.", examples = "IDR") String currency,
        @Schema(description = "Where it stands.", required = true) SpanView mention) {

    /** Doubles above this have no fraction and no longer hold every whole number. */
    private static final double WHOLE = 1L << 53;

    static QuantityView of(Quantity quantity, Positions positions) {
        double value = quantity.value();
        Number number = value == Math.rint(value) && Math.abs(value) <= WHOLE ? (Number) (long) value : (Number) value;
        return new QuantityView(quantity.kind(), number, quantity.currency(), positions.span(quantity.span()));
    }
}
