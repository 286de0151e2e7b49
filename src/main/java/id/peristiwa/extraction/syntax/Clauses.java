package id.peristiwa.extraction.syntax;

import java.util.function.IntPredicate;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.TokenKind;

/**
 * A document's words by what they do in their clauses, and walks over them. No walk leaves its sentence or goes farther than {@value #REACH} words. Not to be
 * changed once made.
 */
public final class Clauses {

    private static final int REACH = 40;
    private static final ClauseWords WORDS = ClauseWords.load();

    private final AnalyzedText text;
    private final WordKind[] kinds;

    /** @param named whether a token belongs to a name, which is a noun whatever its form */
    public Clauses(AnalyzedText text, IntPredicate named) {
        this.text = text;
        this.kinds = new WordKind[text.tokenCount()];
        for (Sentence s : text.sentences()) {
            for (int i = s.firstToken(); i < s.endToken(); i++) {
                WordKind kind = named.test(i) ? WordKind.NOUN : WORDS.kind(text.token(i));
                boolean mayBeName = kind.isVerb() && i > s.firstToken() && text.token(i).isCapitalized()
                        && text.token(i - 1).kind() != TokenKind.QUOTE;
                kinds[i] = mayBeName ? WordKind.NOUN : kind;
            }
        }
    }

    public WordKind kind(int token) {
        return kinds[token];
    }

    /**
     * The word on which the noun phrase before {@code token} hangs: the first to its left that is no noun.
     *
     * @param stop a word to stop at in any case
     * @return its index, -1 at the start of the sentence
     */
    public int governor(int token, int stop) {
        int begin = begin(token);
        int i = token - 1;
        while (i >= begin && i != stop && kinds[i] == WordKind.NOUN) {
            i--;
        }
        return i < begin ? -1 : i;
    }

    /** The same, but past commas and conjunctions to what the whole list hangs on. */
    public int listGovernor(int token, int stop) {
        int begin = begin(token);
        int i = token - 1;
        while (i >= begin && i != stop && (kinds[i] == WordKind.NOUN || kinds[i] == WordKind.COMMA || kinds[i] == WordKind.CONJ)) {
            i--;
        }
        return i < begin ? -1 : i;
    }

    /** The first word left of {@code token} that is no adverb, -1 at the start of the sentence. */
    public int before(int token) {
        int begin = begin(token);
        int i = token - 1;
        while (i >= begin && kinds[i] == WordKind.ADV) {
            i--;
        }
        return i < begin ? -1 : i;
    }

    /** The next verb from {@code from} on, -1 if the sentence has none. */
    public int verbFrom(int from) {
        if (from >= kinds.length) {
            return -1;
        }
        int i = from;
        int end = Math.min(text.sentenceOf(Math.max(0, from - 1)).endToken(), from + REACH);
        while (i < end && !kinds[i].isVerb()) {
            i++;
        }
        return i < end ? i : -1;
    }

    /** The nearest verb left of {@code token}, -1 if there is none. */
    public int verbBefore(int token) {
        int begin = begin(token);
        int i = token - 1;
        while (i >= begin && !kinds[i].isVerb()) {
            i--;
        }
        return i < begin ? -1 : i;
    }

    /** Whether no verb stands before the token in its sentence or, where a mark begins a new clause, behind that mark. */
    public boolean isFront(int token) {
        Sentence s = text.sentenceOf(token);
        for (int i = s.firstToken(); i < token; i++) {
            if (i - s.firstToken() > REACH || kinds[i].isVerb()) {
                return false;
            }
        }
        return true;
    }

    private int begin(int token) {
        return Math.max(text.sentenceOf(token).firstToken(), token - REACH);
    }
}
