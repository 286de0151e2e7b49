package id.peristiwa.extraction.text;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.LexiconFile;

/** What a page's furniture leaves inside of paragraphs where line breaks were lost ("SCROLL TO CONTINUE WITH CONTENT"). Immutable and thread-safe. */
final class Residue {

    /** Marks that open a residue, each with what closes it; both belong to it. */
    private final List<String[]> marks = LexiconFile.read("text/residue.tsv", 2);

    /** The parts of the span that are text. */
    List<Span> without(String text, Span span) {
        List<Span> out = null;
        int from = span.begin();
        int[] next = new int[marks.size()];
        for (int k = 0; k < next.length; k++) {
            next[k] = find(text, marks.get(k)[0], from, span.end());
        }
        while (true) {
            int best = -1;
            for (int k = 0; k < next.length; k++) {
                if (next[k] >= 0 && next[k] < from) {
                    next[k] = find(text, marks.get(k)[0], from, span.end());
                }
                best = next[k] >= 0 && (best < 0 || next[k] < next[best]) ? k : best;
            }
            if (best < 0) {
                break;
            }
            out = out == null ? new ArrayList<>() : out;
            if (next[best] > from) {
                out.add(new Span(from, next[best]));
            }
            from = end(text, marks.get(best), next[best], span.end());
        }
        if (out == null) {
            return List.of(span);
        }
        if (from < span.end()) {
            out.add(new Span(from, span.end()));
        }
        return out;
    }

    private static int find(String text, String mark, int from, int end) {
        int at = text.indexOf(mark, from);
        return at >= 0 && at + mark.length() <= end ? at : -1;
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
