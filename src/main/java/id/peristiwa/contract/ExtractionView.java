package id.peristiwa.contract;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.Extraction;

/** What one document turns into. */
@Schema(name = "Extraction", description = "What one document turns into: who did what to whom, where, when, and who said what.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"language", "engine", "text", "document", "actors", "locations", "dates", "statements", "events"})
public record ExtractionView(
        @Schema(description = "Language of the text, BCP 47.", required = true, examples = "id") String language,
        @Schema(description = "What made the extraction.", required = true) EngineView engine,
        @Schema(description = "The text that spans point into, where it isn't the submitted one: the article taken out of an HTML page.") String text,
        @Schema(description = "What is known of the document itself.", required = true) FactsView document,
        @Schema(description = "Who acts, speaks or is acted on, in the order of the first mention.", required = true) List<ActorView> actors,
        @Schema(description = "Every named place, in the order of the first mention.", required = true) List<LocationView> locations,
        @Schema(description = "Every time expression, in the order of the text.", required = true) List<DateView> dates,
        @Schema(description = "Who said what, in the order of the text.", required = true) List<StatementView> statements,
        @Schema(description = "What happened, in the order of the first trigger.", required = true) List<EventView> events) {

    /** The extraction as it goes out, with positions in the unit; the text itself stays out. */
    public static ExtractionView of(Extraction extraction, OffsetUnit unit, EngineView engine) {
        Positions at = Positions.of(extraction.text(), unit);
        return new ExtractionView(extraction.language(), engine, null, FactsView.of(extraction.document(), at),
                extraction.actors().stream().map(a -> ActorView.of(a, at)).toList(),
                extraction.locations().stream().map(l -> LocationView.of(l, at)).toList(),
                IntStream.range(0, extraction.dates().size()).mapToObj(i -> DateView.of(i, extraction.dates().get(i), at)).toList(),
                extraction.statements().stream().map(s -> StatementView.of(s, at)).toList(),
                extraction.events().stream().map(e -> EventView.of(e, at)).toList());
    }

    /** The same with the text that spans point into. */
    public ExtractionView withText(String extractedText) {
        return new ExtractionView(language, engine, extractedText, document, actors, locations, dates, statements, events);
    }
}
