package id.peristiwa.contract;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.document.DateSource;
import id.peristiwa.extraction.document.DocumentFacts;

/** What is known of the document itself. */
@Schema(name = "Facts", description = "What is known of the document itself.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"title", "date", "dateFrom", "keywords", "sections"})
public record FactsView(
        @Schema(description = "The title, as submitted or as the text has it.") String title,
        @Schema(description = "The day on which the document was written (local calendar day). Relative dates are resolved against it.", format = "date", examples = "2024-11-04") String date,
        @Schema(description = "How the day is known.") DateSource dateFrom,
        @Schema(description = "The words of its keyword lines.", required = true) List<String> keywords,
        @Schema(description = "Its paragraphs that are no plain body, in the order of the text.", required = true) List<SectionView> sections) {

    static FactsView of(DocumentFacts facts, Positions positions) {
        return new FactsView(facts.title(), facts.date() == null ? null : facts.date().toString(), facts.dateFrom(), facts.keywords(),
                facts.sections().stream().map(s -> SectionView.of(s, positions)).toList());
    }
}
