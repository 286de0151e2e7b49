package id.peristiwa.parsing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A document as its sender gives it. What is not known is null. */
@Schema(name = "DocumentRequest", description = "A document to be read. Unknown fields are refused.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmittedDocument(
        @Schema(description = "The text, or the HTML page where `mediaType` is `text/html`: at most 1 MiB of UTF-8, not only white space.", required = true, minLength = 1, maxLength = 1048576) String text,
        @Schema(description = "The title as the sender knows it.", maxLength = 1000) String title,
        @Schema(description = "When it was published: a date or a date-time of RFC 3339. Relative dates are resolved against this day.", examples = "2024-11-04", maxLength = 40) String publishedAt,
        @Schema(description = "Language of the text, BCP 47; found out where absent.", examples = "id", maxLength = 35) String language,
        @Schema(description = "Who published it.", examples = "Kompas", maxLength = 200) String source,
        @Schema(description = "Where it was published.", format = "uri", maxLength = 2000) String url,
        @Schema(description = "The owner's id of the document. The same id is stored once.", maxLength = 200) String externalId,
        @Schema(description = "What `text` is.", enumeration = {
                "text/plain", "text/html"}, defaultValue = "text/plain") String mediaType){

    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";

    /** A plain text of which nothing else is known. */
    public static SubmittedDocument of(String text) {
        return new SubmittedDocument(text, null, null, null, null, null, null, null);
    }
}
