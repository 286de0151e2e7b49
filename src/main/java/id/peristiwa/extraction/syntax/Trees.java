package id.peristiwa.extraction.syntax;

import java.util.Arrays;
import java.util.BitSet;

import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** The heads of a document's words, each sentence parsed when it is first asked for. Not thread-safe: each run of a stage has its own. */
public final class Trees {

    /** Longest way up from a word that is looked at. */
    private static final int REACH = 6;
    /** How far from a word its nouns are looked for. */
    private static final int NEAR = 25;

    private final DependencyParser parser;
    private final AnalyzedText text;
    private final TokenTraits traits;
    private final Clauses clauses;
    private final int[] heads;
    private final BitSet parsed = new BitSet();
    /** Of each word what {@link #nouns} has found, plus 1; 0 where it has not been asked. */
    private final byte[] nouns;

    public Trees(DependencyParser parser, AnalyzedText text, TokenTraits traits, Clauses clauses) {
        this.parser = parser;
        this.text = text;
        this.traits = traits;
        this.clauses = clauses;
        this.heads = new int[text.tokenCount()];
        this.nouns = new byte[text.tokenCount()];
    }

    /** The word on which a word hangs, -1 if on none. */
    public int head(int token) {
        int sentence = text.sentenceIndexOf(token);
        if (!parsed.get(sentence)) {
            Sentence s = text.sentences().get(sentence);
            Arrays.fill(heads, s.firstToken(), s.endToken(), -1);
            parser.parse(text, traits, clauses, s, heads);
            parsed.set(sentence);
        }
        return heads[token];
    }

    /** The word of a phrase that hangs on a word outside of it, the first if there are several. */
    public int headOf(int first, int end) {
        for (int i = first; i < end; i++) {
            int h = head(i);
            if (h < first || h >= end) {
                return i;
            }
        }
        return first;
    }

    /**
     * How two words of a sentence hang together.
     *
     * @param up steps from the first word to the lowest word above or at both
     * @param down steps from the second word to it
     * @param top that word, -1 if there is none near
     * @param below the last word on the way from the first one to {@code top}, or the first itself
     */
    public record Path(int up, int down, int top, int below) {
    }

    public Path path(int from, int to) {
        int below = from;
        int a = from;
        for (int up = 0; up <= REACH && a >= 0; up++) {
            int b = to;
            for (int down = 0; down <= REACH && b >= 0; down++) {
                if (a == b) {
                    return new Path(up, down, a, below);
                }
                b = head(b);
            }
            below = a;
            a = head(a);
        }
        return new Path(REACH + 1, REACH + 1, -1, -1);
    }

    /** On which sides of a word a noun hangs on it: 1 left, 2 right, 3 both. */
    public int nouns(int token) {
        if (nouns[token] == 0) {
            Sentence s = text.sentenceOf(token);
            int found = 0;
            for (int i = Math.max(s.firstToken(), token - NEAR); i < Math.min(s.endToken(), token + NEAR); i++) {
                if (head(i) == token && clauses.kind(i) == WordKind.NOUN) {
                    found |= i < token ? 1 : 2;
                }
            }
            nouns[token] = (byte) (found + 1);
        }
        return nouns[token] - 1;
    }
}
