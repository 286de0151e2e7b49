package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Pairs the quotation marks of each paragraph. */
final class Quotations {

    private static final int SHORTEST_SINGLE = 6;
    /** Paragraphs over which a quotation may go on. */
    private static final int LONGEST_RUN = 10;

    private Quotations() {
    }

    /**
     * @param open index of the opening mark, or of the token before the quotation where it goes on from the paragraph before
     * @param close index of the closing mark, or of the token after the paragraph where none closes it
     */
    record Quotation(int open, int close) {
        int words() {
            return close - open - 1;
        }
    }

    static List<Quotation> find(AnalyzedText text) {
        List<Quotation> out = new ArrayList<>();
        int begin = 0;
        while (begin < text.tokenCount()) {
            int paragraph = text.sentenceOf(begin).paragraph();
            int end = begin;
            while (end < text.tokenCount() && text.sentenceOf(end).paragraph() == paragraph) {
                end = text.sentenceOf(end).endToken();
            }
            if (text.paragraphs().get(paragraph).kind().tellsEvents()) {
                int before = out.size();
                pair(text, begin, end, "\"", out);
                if (out.size() == before) {
                    pair(text, begin, end, "'", out);
                } else if (out.get(out.size() - 1).close() == end && end < text.tokenCount()) {
                    int closed = carriedOn(text, end, out);
                    if (closed > end) {
                        begin = rest(text, closed, out);
                        continue;
                    }
                }
            }
            begin = end;
        }
        return out;
    }

    /** Pairs what stands behind a quotation that was carried on, and returns where the next paragraph begins. */
    private static int rest(AnalyzedText text, int from, List<Quotation> out) {
        int paragraph = text.sentenceOf(from - 1).paragraph();
        int end = from;
        while (end < text.tokenCount() && text.sentenceOf(end).paragraph() == paragraph) {
            end++;
        }
        pair(text, from, end, "\"", out);
        return end;
    }

    private static void pair(AnalyzedText text, int begin, int end, String mark, List<Quotation> out) {
        int open = -1;
        for (int i = begin; i < end; i++) {
            Token token = text.token(i);
            if (token.kind() != TokenKind.QUOTE || !token.form().equals(mark)) {
                continue;
            }
            if (open < 0) {
                boolean opens = token.spaced() || i == begin || !text.token(i - 1).isWord();
                boolean touches = i + 1 < end && !text.token(i + 1).spaced();
                if (opens || touches) {
                    open = i;
                }
            } else if (mark.equals("'") && token.spaced() && i + 1 < end && !text.token(i + 1).spaced()) {
                open = i;
            } else {
                if (mark.equals("\"") || i - open > SHORTEST_SINGLE / 2) {
                    out.add(new Quotation(open, i));
                }
                open = -1;
            }
        }
        if (open >= 0 && (end - open > SHORTEST_SINGLE || open == begin && end - open > 2) && mark.equals("\"")) {
            out.add(new Quotation(open, end));
        }
    }

    /** The paragraphs over which a quotation goes on that was left open at {@code begin}, up to the mark that closes it. */
    private static int carriedOn(AnalyzedText text, int begin, List<Quotation> out) {
        List<Quotation> parts = new ArrayList<>();
        int at = begin;
        for (int n = 0; n < LONGEST_RUN && at < text.tokenCount(); n++) {
            int paragraph = text.sentenceOf(at).paragraph();
            int mark = -1;
            int end = at;
            while (end < text.tokenCount() && text.sentenceOf(end).paragraph() == paragraph) {
                if (mark < 0 && text.token(end).form().equals("\"")) {
                    mark = end;
                }
                end++;
            }
            if (mark >= 0) {
                boolean closes = mark > at && !text.token(mark).spaced();
                if (!closes) {
                    return begin;
                }
                parts.add(new Quotation(at - 1, mark));
                out.addAll(parts);
                return mark + 1;
            }
            parts.add(new Quotation(at - 1, end));
            at = end;
        }
        return begin;
    }

    /** The quotations in single marks that stand inside of others. */
    static List<Quotation> inner(AnalyzedText text, List<Quotation> quotations) {
        List<Quotation> out = new ArrayList<>();
        for (Quotation q : quotations) {
            int begin = q.open() + 1;
            int end = Math.min(q.close(), text.tokenCount());
            if (end - begin > SHORTEST_SINGLE) {
                List<Quotation> own = new ArrayList<>();
                pair(text, begin, end, "'", own);
                own.stream().filter(o -> o.words() < q.words() - 2).forEach(out::add);
            }
        }
        return out;
    }

    /** For every token the index of the quotation that it stands in, or -1. */
    static int[] cover(AnalyzedText text, List<Quotation> quotations) {
        int[] cover = new int[text.tokenCount()];
        Arrays.fill(cover, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(cover, Math.max(0, quotations.get(q).open()), Math.min(cover.length, quotations.get(q).close() + 1), q);
        }
        return cover;
    }

    /** The sentence's end, or the paragraph's where the sentence ends inside of a quotation. */
    static int clauseEnd(AnalyzedText text, int token, int[] cover) {
        Sentence sentence = text.sentenceOf(token);
        int end = token;
        while (end < sentence.endToken() && cover[end] < 0) {
            end++;
        }
        return end;
    }
}
