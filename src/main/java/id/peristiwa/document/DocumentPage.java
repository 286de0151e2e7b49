package id.peristiwa.document;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A page of documents. */
@Schema(name = "DocumentPage", description = "A page of documents, the newest first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentPage(
        @Schema(description = "The documents of this page.", required = true) List<DocumentSummary> items,
        @Schema(description = "Cursor of the next page; left out on the last.") String next) {
}
