package id.peristiwa.parsing;

import java.time.LocalDate;
import java.util.Objects;

import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.html.HtmlArticle;

/**
 * A document that has been checked: as submitted, or the article of the page that was.
 *
 * @param submitted what the sender gave
 * @param article what was taken out of the HTML page, or null if it was plain text
 */
public record IncomingDocument(SubmittedDocument submitted, HtmlArticle article) {

    public IncomingDocument {
        Objects.requireNonNull(submitted, "submitted is null");
    }

    /** A plain text of which nothing else is known. */
    public static IncomingDocument of(String text) {
        return new IncomingDocument(SubmittedDocument.of(text), null);
    }

    /** The text that spans point into. */
    public String text() {
        return article == null ? submitted.text() : article.text();
    }

    /** When it was published, as submitted or as the page says, or null. */
    public String publishedAt() {
        if (submitted.publishedAt() != null) {
            return submitted.publishedAt();
        }
        return isDatedByPage() ? article.published().toString() : null;
    }

    /** Whether the text was taken out of a page, so that spans don't point into what was sent. */
    public boolean isExtracted() {
        return article != null;
    }

    /** Whether the day of publication is the page's own and not the sender's. */
    public boolean isDatedByPage() {
        return submitted.publishedAt() == null && article != null && article.published() != null;
    }

    SourceDocument toSource() {
        String title = submitted.title() != null || article == null ? submitted.title() : article.title();
        String published = publishedAt();
        LocalDate day = published == null ? null : LocalDate.parse(published.substring(0, 10));
        return new SourceDocument(text(), title, day, submitted.language());
    }
}
