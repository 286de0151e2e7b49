package id.peristiwa.document;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.contract.ActorView;
import id.peristiwa.contract.DateView;
import id.peristiwa.contract.EngineView;
import id.peristiwa.contract.EventView;
import id.peristiwa.contract.ExtractionView;
import id.peristiwa.contract.FactsView;
import id.peristiwa.contract.LocationView;
import id.peristiwa.contract.StatementView;

/** A stored document with all that was read from it. */
@Schema(name = "Document", description = "A stored document with all that was read from it. Positions count code points of its text.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "externalId", "receivedAt", "publishedAt", "source", "url", "language", "engine", "document", "actors", "locations",
        "dates",
        "statements", "events"})
public record DocumentView(
        @Schema(description = "Id of the stored document.", required = true) String id,
        @Schema(description = "The owner's id.") String externalId,
        @Schema(description = "When it was stored (UTC).", required = true, format = "date-time") String receivedAt,
        @Schema(description = "When it was published, as submitted.") String publishedAt,
        @Schema(description = "Who published it.") String source,
        @Schema(description = "Where it was published.", format = "uri") String url,
        @Schema(description = "Language of the text, BCP 47.", required = true) String language,
        @Schema(description = "What made the extraction.", required = true) EngineView engine,
        @Schema(description = "What is known of the document itself.", required = true) FactsView document,
        @Schema(description = "Who acts, speaks or is acted on.", required = true) List<ActorView> actors,
        @Schema(description = "Every named place.", required = true) List<LocationView> locations,
        @Schema(description = "Every time expression.", required = true) List<DateView> dates,
        @Schema(description = "Who said what.", required = true) List<StatementView> statements,
        @Schema(description = "What happened.", required = true) List<EventView> events) {

    static DocumentView of(DocumentEntity d, ExtractionView e) {
        return new DocumentView(d.id.toString(), d.externalId, d.receivedAt.toString(), d.publishedAt, d.source, d.url, e.language(), e.engine(),
                e.document(), e.actors(), e.locations(), e.dates(), e.statements(), e.events());
    }
}
