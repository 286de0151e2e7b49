package id.peristiwa.extraction.name;

import java.util.HashMap;
import java.util.Map;

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

    private final Map<Integer, int[]> occurrences = new HashMap<>();
    private final int[] runBegin;
    private final int[] runEnd;

    DocumentContext(AnalyzedText text, TokenTraits traits) {
        int n = text.tokenCount();
        runBegin = new int[n];
        runEnd = new int[n];
        for (Sentence s : text.sentences()) {
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
