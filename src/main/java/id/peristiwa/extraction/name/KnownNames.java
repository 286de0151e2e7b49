package id.peristiwa.extraction.name;

import java.util.List;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;

/**
 * What a name usually names, counted over news in which a model found names: for phrases how often they were a person, an organization, a place or a run of
 * capitals that is no name, and the same for single words. Immutable and thread-safe.
 */
public final class KnownNames {

    private static final String FILE = "name/known-names.tsv";

    private final PhraseTable phrases = new PhraseTable();
    private final PhraseTable words = new PhraseTable();

    /**
     * @param rows kind of row ({@code N} phrase, {@code W} word), the phrase in lower case, and how often it was a person, an organization, a place, none
     */
    public KnownNames(List<String[]> rows) {
        for (String[] row : rows) {
            int[] counts = new int[4];
            for (int k = 0; k < 4; k++) {
                counts[k] = Integer.parseInt(row[k + 2]);
            }
            (row[0].equals("N") ? phrases : words).add(row[1], value(counts));
        }
    }

    /** Those of the class path. */
    public static KnownNames load() {
        return new KnownNames(LexiconFile.read(FILE, 6));
    }

    /** No names at all. */
    public static KnownNames none() {
        return new KnownNames(List.of());
    }

    /** What it is most, how clearly, and how often, above 0. */
    private static int value(int[] counts) {
        int total = 0;
        int best = 0;
        for (int k = 0; k < 4; k++) {
            total += counts[k];
            best = counts[k] > counts[best] ? k : best;
        }
        int clear = counts[best] * 10 >= total * 9 ? 2 : counts[best] * 10 >= total * 6 ? 1 : 0;
        int often = total >= 12 ? 2 : total >= 3 ? 1 : 0;
        return 1 + best * 9 + clear * 3 + often;
    }

    /** For every token what the longest known phrase that begins at a capital and covers it is, and where in it the token stands; 0 for none. */
    int[] phrases(AnalyzedText text, TokenTraits traits) {
        int[] marks = new int[text.tokenCount()];
        for (int i = 0; i < marks.length; i++) {
            if (!traits.is(i, TokenTraits.CAPITALIZED)) {
                continue;
            }
            int match = phrases.match(traits, i, text.sentenceOf(i).endToken());
            int length = match >> 24;
            for (int k = 0; k < length; k++) {
                marks[i + k] = (match & 0xFFFF) * 4 + position(k, length);
            }
            i += Math.max(0, length - 1);
        }
        return marks;
    }

    /** For every token with a capital what the word is most; 0 if it is not known. */
    int[] words(AnalyzedText text, TokenTraits traits) {
        int[] marks = new int[text.tokenCount()];
        for (int i = 0; i < marks.length; i++) {
            if (traits.is(i, TokenTraits.CAPITALIZED)) {
                marks[i] = words.valueOfWord(traits.lower(i));
            }
        }
        return marks;
    }

    static int position(int k, int length) {
        return length == 1 ? 0 : k == 0 ? 1 : k == length - 1 ? 2 : 3;
    }
}
