package id.peristiwa.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A range of the submitted text. */
@Schema(name = "Span", description = "A range of the submitted text: `text == submitted[begin:end]` always holds.")
@JsonPropertyOrder({"begin", "end", "text"})
public record SpanView(
        @Schema(description = "First position, from 0, in code points (or UTF-16 code units where `offsets=utf16` was asked for).", required = true, minimum = "0") int begin,
        @Schema(description = "Position after the last, in the same unit.", required = true, minimum = "0") int end,
        @Schema(description = "What stands there.", required = true) String text) {
}
