package id.peristiwa.extraction.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document as it enters the engine.
 *
 * @param text the text, never null; every span of the extraction points into it
 * @param title what the sender says the title is, or null
 * @param published the day of publication as the sender knows it, or null
 * @param language BCP 47 tag as the sender knows it, or null
 */
public record SourceDocument(String text, String title, LocalDate published, String language) {

    public SourceDocument {
        Objects.requireNonNull(text, "text is null");
    }

    public static SourceDocument of(String text) {
        return new SourceDocument(text, null, null, null);
    }

    public static SourceDocument of(String text, LocalDate published) {
        return new SourceDocument(text, null, published, null);
    }
}
