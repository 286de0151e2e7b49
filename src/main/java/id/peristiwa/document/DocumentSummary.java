package id.peristiwa.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A stored document as lists have it. */
@Schema(name = "DocumentSummary", description = "A stored document as lists have it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "externalId", "receivedAt", "publishedAt", "title", "source", "url", "language", "date"})
public record DocumentSummary(
        @Schema(description = "Id of the stored document.", required = true) String id,
        @Schema(description = "The owner's id.") String externalId,
        @Schema(description = "When it was stored (UTC).", required = true, format = "date-time") String receivedAt,
        @Schema(description = "When it was published, as submitted.") String publishedAt,
        @Schema(description = "Its title.") String title,
        @Schema(description = "Who published it.") String source,
        @Schema(description = "Where it was published.", format = "uri") String url,
        @Schema(description = "Language of the text, BCP 47.", required = true) String language,
        @Schema(description = "The day on which it was written.", format = "date") String date) {

    static DocumentSummary of(DocumentEntity d) {
        return new DocumentSummary(d.id.toString(), d.externalId, d.receivedAt.toString(), d.publishedAt, d.title, d.source, d.url, d.language,
                d.day == null ? null : d.day.toString());
    }
}
