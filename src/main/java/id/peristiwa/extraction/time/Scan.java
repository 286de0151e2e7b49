package id.peristiwa.extraction.time;

import java.time.LocalDate;
import java.util.BitSet;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;

/** Where the reading of a text stands: its tokens up to the end of the sentence, the document's day, the day last spoken of. */
final class Scan {

    final AnalyzedText text;
    /** The document's day, or null. */
    final LocalDate dct;
    int sentenceBegin;
    int sentenceEnd;
    /** The day last spoken of, or null. */
    LocalDate last;
    /** Whether {@link #last} was spoken of in this sentence or the one before. */
    boolean lastIsNear;
    private BitSet quoted;

    Scan(AnalyzedText text, LocalDate dct) {
        this.text = text;
        this.dct = dct;
    }

    /** The token, or null outside the sentence. */
    Token at(int i) {
        return i >= sentenceBegin && i < sentenceEnd ? text.token(i) : null;
    }

    boolean is(int i, String lower) {
        return i >= sentenceBegin && i < sentenceEnd && text.token(i).lower().equals(lower);
    }

    /** The day that expressions without a day of their own belong to, or null. */
    LocalDate day() {
        return last != null && lastIsNear ? last : dct;
    }

    /** Whether the token stands inside quotation marks. */
    boolean isQuoted(int i) {
        if (quoted == null) {
            quoted = quoted();
        }
        return quoted.get(i);
    }

    private BitSet quoted() {
        BitSet out = new BitSet(text.tokenCount());
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : text.sentences()) {
            open &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            for (int k = sentence.firstToken(); k < sentence.endToken(); k++) {
                switch (text.token(k).form()) {
                    case "\"" -> open = !open;
                    case "“", "«", "„" -> open = true;
                    case "”", "»" -> open = false;
                    default -> out.set(k, open);
                }
            }
        }
        return out;
    }

    /** Whether "akan" or the like stands not far before the token. */
    boolean isFutureBefore(int i) {
        for (int k = i - 1; k >= Math.max(sentenceBegin, i - 12); k--) {
            String word = text.token(k).lower();
            if (word.equals("akan") || word.equals("besok") || word.equals("nanti") || word.equals("mendatang")) {
                return true;
            }
            if (word.equals("kata") || word.equals("mengatakan") || word.equals("\"") || word.equals("ujar") || word.equals("ujarnya")
                    || word.equals("katanya")) {
                return false;
            }
        }
        return false;
    }
}
