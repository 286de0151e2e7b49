package id.peristiwa.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.time.TimeExpression;
import id.peristiwa.extraction.time.TimexType;

/** A time expression. */
@Schema(name = "TimeExpression", description = "A time expression after TIMEX3.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "type", "value", "from", "to", "zone", "mention"})
public record DateView(
        @Schema(description = "`d1`, `d2`, … in the order of the text.", required = true) String id,
        @Schema(description = "TIMEX3 type.", required = true) TimexType type,
        @Schema(description = "TIMEX3 value, with `X` for what nothing anchors.", required = true, examples = "2024-W44") String value,
        @Schema(description = "First local calendar day, or minute, that the value covers (ISO 8601).", examples = "2024-10-28") String from,
        @Schema(description = "The day, or minute, after the last.", examples = "2024-11-04") String to,
        @Schema(description = "Time zone as the text says: WIB (UTC+7), WITA (UTC+8), WIT (UTC+9).", examples = "WIB") String zone,
        @Schema(description = "The whole phrase without its preposition.", required = true) SpanView mention) {

    static DateView of(int index, TimeExpression expression, Positions positions) {
        return new DateView("d" + (index + 1), expression.type(), expression.value(), expression.from(), expression.to(), expression.zone(),
                positions.span(expression.span()));
    }
}
