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

    private Quotations() {
    }

    /**
     * @param open index of the opening mark
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
                }
            }
            begin = end;
        }
        return out;
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
                if (mark.equals("\"") || i - open > SHORTEST_SINGLE) {
                    out.add(new Quotation(open, i));
                }
                open = -1;
            }
        }
        if (open >= 0 && end - open > SHORTEST_SINGLE && mark.equals("\"")) {
            out.add(new Quotation(open, end));
        }
    }

    /** For every token the index of the quotation that it stands in, or -1. */
    static int[] cover(AnalyzedText text, List<Quotation> quotations) {
        int[] cover = new int[text.tokenCount()];
        Arrays.fill(cover, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(cover, quotations.get(q).open(), Math.min(cover.length, quotations.get(q).close() + 1), q);
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
