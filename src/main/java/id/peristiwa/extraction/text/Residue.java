package id.peristiwa.extraction.text;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.LexiconFile;

/** What a page's furniture leaves inside of paragraphs where line breaks were lost ("SCROLL TO CONTINUE WITH CONTENT"). Immutable and thread-safe. */
final class Residue {

    /** Marks that open a residue, each with what closes it; both belong to it. */
    private final List<String[]> marks = LexiconFile.read("text/residue.tsv", 2);

    /** A search of one text from its start to its end, so that no part of it is searched for a mark more than once. Not thread-safe. */
    Search of(String text) {
        return new Search(text);
    }

    final class Search {

        private final String text;
        /** Of each mark its next place from where it was last looked for; behind the text if there is none. */
        private final int[] next = new int[marks.size()];

        private Search(String text) {
            this.text = text;
            for (int k = 0; k < next.length; k++) {
                next[k] = find(k, 0);
            }
        }

        private int find(int mark, int from) {
            int at = text.indexOf(marks.get(mark)[0], from);
            return at < 0 ? text.length() : at;
        }

        /** The parts of the span that are text; it lies behind the spans asked for before. */
        List<Span> without(Span span) {
            List<Span> out = null;
            int from = span.begin();
            for (int mark = first(from, span.end()); mark >= 0; mark = first(from, span.end())) {
                out = out == null ? new ArrayList<>() : out;
                if (next[mark] > from) {
                    out.add(new Span(from, next[mark]));
                }
                from = end(text, marks.get(mark), next[mark], span.end());
            }
            if (out == null) {
                return List.of(span);
            }
            if (from < span.end()) {
                out.add(new Span(from, span.end()));
            }
            return out;
        }

        /** The mark that comes first and ends in time, -1 if there is none. */
        private int first(int from, int end) {
            int best = -1;
            for (int k = 0; k < next.length; k++) {
                if (next[k] < from) {
                    next[k] = find(k, from);
                }
                boolean inside = next[k] + marks.get(k)[0].length() <= end;
                best = inside && (best < 0 || next[k] < next[best]) ? k : best;
            }
            return best;
        }
    }

    private static int end(String text, String[] mark, int at, int limit) {
        int close = at + mark[0].length();
        if (!mark[1].isEmpty()) {
            int found = text.substring(close, Math.min(limit, close + 200)).indexOf(mark[1]);
            close = found < 0 ? close : close + found + mark[1].length();
        }
        return close;
    }
}
