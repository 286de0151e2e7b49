package id.peristiwa.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.text.Paragraph;
import id.peristiwa.extraction.text.SectionKind;

/** A paragraph that is no plain body. */
@Schema(name = "Section", description = "A paragraph that is no plain body.")
@JsonPropertyOrder({"kind", "begin", "end"})
public record SectionView(
        @Schema(description = "What it is. RELATED, KEYWORDS and BOILERPLATE yield no actors, places, dates, statements or events.", required = true) SectionKind kind,
        @Schema(description = "First position, from 0, in code points (or UTF-16 code units where `offsets=utf16` was asked for).", required = true, minimum = "0") int begin,
        @Schema(description = "Position after the last, in the same unit.", required = true, minimum = "0") int end) {

    static SectionView of(Paragraph paragraph, Positions positions) {
        return new SectionView(paragraph.kind(), positions.of(paragraph.span().begin()), positions.of(paragraph.span().end()));
    }
}
