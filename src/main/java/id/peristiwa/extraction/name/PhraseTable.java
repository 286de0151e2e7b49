package id.peristiwa.extraction.name;

import java.util.Arrays;

import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;

/** Phrases in lower case with a number each, found by a walk over the hashes of tokens. Filled once, then read only. */
final class PhraseTable {

    /** The longest phrase that is kept, in tokens. */
    static final int LONGEST = 8;

    private static final int CONTINUES = 1 << 30;
    private static final int VALUE = (1 << 24) - 1;

    private int[] keys = new int[1 << 12];
    private int[] values = new int[1 << 12];
    private int size;

    /**
     * Adds a phrase, its tokens in lower case parted by single spaces; the first value given for a phrase stays.
     *
     * @param value 1 to 2^24 - 1
     */
    void add(String phrase, int value) {
        int hash = 0;
        int words = 0;
        for (int begin = 0; begin <= phrase.length();) {
            int space = phrase.indexOf(' ', begin);
            int end = space < 0 ? phrase.length() : space;
            int word = Hash.of(WordClasses.key(phrase.substring(begin, end)));
            hash = words++ == 0 ? word : Hash.join(hash, word);
            if (words > LONGEST) {
                return;
            }
            int slot = slot(hash);
            if (space < 0) {
                values[slot] |= (values[slot] & VALUE) == 0 ? value : 0;
            } else {
                values[slot] |= CONTINUES;
            }
            begin = end + 1;
        }
    }

    /**
     * The longest phrase that starts at a token.
     *
     * @param end token before which it ends
     * @return its length in tokens, shifted left by 24, and its value; 0 if there is none
     */
    int match(TokenTraits traits, int from, int end) {
        int found = 0;
        int hash = traits.lower(from);
        for (int t = from; t < end;) {
            int value = valueOf(hash);
            if ((value & VALUE) != 0) {
                found = t - from + 1 << 24 | value & VALUE;
            }
            if ((value & CONTINUES) == 0 || ++t == end) {
                break;
            }
            hash = Hash.join(hash, traits.lower(t));
        }
        return found;
    }

    /** The value of a phrase of one token, 0 if there is none. */
    int valueOfWord(int lowerHash) {
        return valueOf(lowerHash) & VALUE;
    }

    private int valueOf(int hash) {
        int key = hash == 0 ? 1 : hash;
        int at = key & keys.length - 1;
        while (keys[at] != key) {
            if (keys[at] == 0) {
                return 0;
            }
            at = at + 1 & keys.length - 1;
        }
        return values[at];
    }

    private int slot(int hash) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int key = hash == 0 ? 1 : hash;
        int at = key & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = Arrays.copyOf(oldValues, keys.length);
        Arrays.fill(values, 0);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                values[slot(oldKeys[i])] = oldValues[i];
            }
        }
    }
}
