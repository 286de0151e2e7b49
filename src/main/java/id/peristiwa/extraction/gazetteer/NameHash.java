package id.peristiwa.extraction.gazetteer;

import java.text.Normalizer;

/**
 * 64-bit hashes of place names, word by word: FNV-1a over lower-case letters and digits without their diacritics. Borders of words, hyphens and
 * apostrophes leave no trace, so that {@code Bau-Bau}, {@code Bau Bau} and {@code Baubau} are one name. Allocates nothing.
 */
final class NameHash {

    /** The hash of no words. */
    static final long EMPTY = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;
    private static final int TABLE = 0x1F00;
    private static final char[] FOLDED = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = fold(c);
        }
    }

    private NameHash() {
    }

    /** The hash of a name that has one word more. Capitals are taken as they are. */
    static long add(long hash, CharSequence lowerWord) {
        long h = hash;
        for (int i = 0; i < lowerWord.length(); i++) {
            char c = lowerWord.charAt(i);
            char f = c < TABLE ? FOLDED[c] : c;
            if (f != 0) {
                h = (h ^ f) * PRIME;
            }
        }
        return h;
    }

    private static char fold(char c) {
        switch (c) {
            case '\u0131' :
                return 'i';
            case '\u00F8' :
                return 'o';
            case '\u0142' :
                return 'l';
            case '\u0111' :
                return 'd';
            default :
        }
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? c : 0;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER) {
            return 0;
        }
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
