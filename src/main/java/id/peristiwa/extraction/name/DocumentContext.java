package id.peristiwa.extraction.name;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/**
 * What the rest of the document tells of a capitalized word: the company of its other occurrences and the longest run of capitalized words that it stands in
 * (Chieu and Ng 2002). A name that is introduced once with its title is known by its surname afterwards.
 */
final class DocumentContext {

    /** Other occurrences looked at for one word. */
    private static final int MAX_OCCURRENCES = 6;

    private static final int LONGEST_DEFINITION = 12;
    private static final int LONGEST_HEADLINE = 16;
    private static final int OPEN = Hash.of("(");
    private static final int CLOSE = Hash.of(")");
    private static final int COLON = Hash.of(":");
    private static final int ALSO = Hash.of("juga");

    private final Map<Integer, int[]> occurrences = new HashMap<>();
    private final Map<Integer, Integer> definitions = new HashMap<>();
    private final int[] runBegin;
    private final int[] runEnd;
    private final int[] head;
    private final byte[] related;
    private final byte[] capitals;

    /** @param roles bits of words by {@link NameLexica.Marks#role} */
    DocumentContext(AnalyzedText text, TokenTraits traits, int[] roles) {
        head = new int[text.tokenCount()];
        int n = text.tokenCount();
        runBegin = new int[n];
        runEnd = new int[n];
        related = new byte[n];
        capitals = new byte[text.sentences().size()];
        for (Sentence s : text.sentences()) {
            heads(text, traits, s, roles);
            int begin = -1;
            for (int t = s.firstToken(); t <= s.endToken(); t++) {
                boolean in = t < s.endToken() && traits.is(t, TokenTraits.CAPITALIZED);
                if (in && begin < 0) {
                    begin = t;
                } else if (!in && begin >= 0) {
                    for (int k = begin; k < t; k++) {
                        runBegin[k] = begin;
                        runEnd[k] = t;
                    }
                    begin = -1;
                }
                if (in) {
                    note(traits.lower(t), t);
                }
            }
        }
        for (int i = 0; i < capitals.length; i++) {
            capitals[i] = capitals(text.sentences().get(i), traits);
        }
        for (int i = 2; i + 1 < n; i++) {
            if (traits.lower(i - 1) == OPEN && traits.lower(i + 1) == CLOSE && traits.is(i, TokenTraits.CAPITALIZED)) {
                define(text, traits, i);
            }
            if (traits.lower(i) == COLON && traits.lower(i - 1) == ALSO) {
                markRelated(text, i);
            }
        }
    }

    private void heads(AnalyzedText text, TokenTraits traits, Sentence s, int[] roles) {
        int last = -1;
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            boolean capital = traits.is(t, TokenTraits.CAPITALIZED);
            boolean joins = text.token(t).is("dan") || text.token(t).is(",") || text.token(t).is("&") || text.token(t).is("of");
            last = capital && (roles[t] & NameLexica.HEAD) != 0 ? t : capital || joins ? last : -1;
            head[t] = last < 0 || t - last > LONGEST_DEFINITION ? -1 : last;
        }
    }

    /** The last word before or at the token that organizations begin with, if only capitalized words and what joins them stand between; else -1. */
    int headOf(int token) {
        return head[token];
    }

    /** Fifths of the words of a sentence that are capitalized, headlines having most. */
    private static byte capitals(Sentence s, TokenTraits traits) {
        int words = 0;
        int capitalized = 0;
        for (int t = s.firstToken(); t < s.endToken(); t++) {
            if (traits.is(t, TokenTraits.WORD)) {
                words++;
                capitalized += traits.is(t, TokenTraits.CAPITALIZED) ? 1 : 0;
            }
        }
        return (byte) (words < 3 ? 6 : capitalized * 5 / words);
    }

    /** Takes for the short form in brackets at {@code t} the farthest word before it in its run of capitals that begins with the same letter. */
    private void define(AnalyzedText text, TokenTraits traits, int t) {
        int first = text.sentenceOf(t).firstToken();
        char initial = text.token(t).lower().charAt(0);
        int head = -1;
        int gap = 0;
        for (int i = t - 2; i >= first && i > t - 2 - LONGEST_DEFINITION && gap < 2; i--) {
            if (traits.is(i, TokenTraits.CAPITALIZED)) {
                gap = 0;
                head = text.token(i).lower().charAt(0) == initial ? i : head;
            } else {
                gap++;
            }
        }
        if (head >= 0) {
            definitions.putIfAbsent(traits.lower(t), head);
        }
    }

    private void markRelated(AnalyzedText text, int colon) {
        int end = text.sentenceOf(colon).endToken();
        for (int t = colon + 1; t < end && t < colon + 1 + LONGEST_HEADLINE; t++) {
            related[t] = (byte) (1 + (t - colon - 1) / 4);
        }
    }

    /** First word of what the short form stands for by the document's "Long Form (SHORT)", -1 if it tells nothing. */
    int definitionOf(int lowerHash) {
        return definitions.getOrDefault(lowerHash, -1);
    }

    /** How far into the headline of another article that is set into the text the token stands, in fours from 1; 0 for none. */
    int related(int token) {
        return related[token];
    }

    /** Fifths of the words of a sentence that are capitalized; 6 for shorter than three words. */
    int capitals(int sentence) {
        return capitals[sentence];
    }

    private void note(int key, int token) {
        int[] list = occurrences.computeIfAbsent(key, k -> new int[MAX_OCCURRENCES + 1]);
        if (list[0] < MAX_OCCURRENCES) {
            list[++list[0]] = token;
        }
    }

    /** Number of the word's noted occurrences at [0], their tokens behind it; null if it never stands with a capital. */
    int[] occurrencesOf(int lowerHash) {
        return occurrences.get(lowerHash);
    }

    /** First token of the run of capitalized words around a capitalized token. */
    int runBegin(int token) {
        return runBegin[token];
    }

    /** Token after that run; 0 for a token that is not capitalized. */
    int runEnd(int token) {
        return runEnd[token];
    }
}
