package id.peristiwa.extraction.time;

import java.time.LocalDate;

import id.peristiwa.extraction.document.DateSource;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Paragraph;

/** Finds the day on which a document was written where its sender does not tell it. Immutable and thread-safe. */
public final class DocumentDating {

    private final TimeTagger tagger;

    public DocumentDating(TimeTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * A day and how it is known.
     *
     * @param day the day
     * @param from where it was found
     */
    public record Dated(LocalDate day, DateSource from) {
    }

    /** The day of the byline, else of the dateline or caption, else the first full date of the text; null if there is none. */
    public Dated find(AnalyzedText text) {
        Dated best = null;
        int bestRank = Integer.MAX_VALUE;
        for (TimeExpression time : tagger.tag(text, null)) {
            if (time.value().length() < 10 || !Character.isDigit(time.value().charAt(0)) || time.value().startsWith("1")) {
                continue;
            }
            int first = text.firstTokenEndingAfter(time.span().begin());
            Paragraph paragraph = text.paragraphOf(first);
            boolean printed = time.text().indexOf('/') > 0;
            boolean inDateline = text.dateline() != null && text.dateline().contains(time.span().begin());
            int rank = inDateline ? 1 : rank(paragraph, printed);
            if (rank < bestRank) {
                bestRank = rank;
                best = new Dated(LocalDate.parse(time.value().substring(0, 10)), source(rank));
            }
        }
        return best;
    }

    private static int rank(Paragraph paragraph, boolean printed) {
        return switch (paragraph.kind()) {
            case BYLINE -> 0;
            case CAPTION -> 2;
            default -> printed ? 3 : 4;
        };
    }

    private static DateSource source(int rank) {
        return switch (rank) {
            case 0 -> DateSource.BYLINE;
            case 1 -> DateSource.DATELINE;
            case 2 -> DateSource.CAPTION;
            default -> DateSource.TEXT;
        };
    }
}
