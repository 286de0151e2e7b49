package id.peristiwa.extraction.text;

/**
 * Finds where a report begins behind its dateline: "SEOUL -", "Jakarta, CNN Indonesia --", "JAKARTA, KOMPAS.com -", "Jakarta (ANTARA) -",
 * "KONTAN.CO.ID - JAKARTA.".
 */
final class Dateline {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    /** A head without an outlet, brackets or a comma is a place of at most so many words. */
    private static final int MOST_WORDS_ALONE = 3;

    private Dateline() {
    }

    /** The position after the dateline at the head of the paragraph, that of its beginning where there is none. */
    static int end(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        int at = paragraph.begin();
        int words = 0;
        boolean outlet = false;
        boolean blankBefore = true;
        while (at < limit) {
            char c = text.charAt(at);
            if (isDash(c) && (blankBefore || c == '—')) {
                return words == 0 || !outlet && words > MOST_WORDS_ALONE ? paragraph.begin() : behind(text, at, paragraph);
            }
            boolean blank = Characters.isBlank(c);
            if (blankBefore && !blank) {
                boolean marked = c == '(' || Character.isDigit(c);
                if (!Character.isUpperCase(c) && !marked || ++words > MOST_WORDS) {
                    return paragraph.begin();
                }
                outlet |= marked;
            } else if (!Character.isLetterOrDigit(c) && !blank) {
                if ("(),./:".indexOf(c) < 0) {
                    return paragraph.begin();
                }
                outlet = true;
            }
            blankBefore = blank;
            at++;
        }
        return paragraph.begin();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** Behind the dashes, and behind a place in capitals with a full stop; the report itself starts with a capital, a digit or a quotation mark. */
    private static int behind(String text, int dash, Span paragraph) {
        int at = blanks(text, dash, paragraph.end(), true);
        if (at == paragraph.end()) {
            return paragraph.begin();
        }
        int end = at;
        while (end < paragraph.end() && (Character.isUpperCase(text.charAt(end)) || Characters.isBlank(text.charAt(end)))) {
            end++;
        }
        if (end - at > 3 && end + 1 < paragraph.end() && text.charAt(end) == '.' && end - at < LONGEST) {
            at = blanks(text, end + 1, paragraph.end(), false);
        }
        char first = at < paragraph.end() ? text.charAt(at) : ' ';
        return Character.isUpperCase(first) || Character.isDigit(first) || Characters.isQuote(first) ? at : paragraph.begin();
    }

    private static int blanks(String text, int from, int limit, boolean dashes) {
        int at = from;
        while (at < limit && (Characters.isBlank(text.charAt(at)) || dashes && isDash(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
