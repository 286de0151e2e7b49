package id.peristiwa.extraction.morphology;

import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/**
 * What learned stages ask of every token again and again, computed once for a document: hashes, shape, word class. Not to be changed once made.
 */
public final class TokenTraits {

    /** Bits of {@link #shape}. */
    public static final int CAPITALIZED = 1;
    public static final int ALL_CAPITALS = 2;
    public static final int DIGITS = 4;
    public static final int HYPHEN = 8;
    public static final int STOP = 16;
    public static final int INNER_CAPITAL = 32;
    public static final int SINGLE_LETTER = 64;
    public static final int WORD = 128;
    public static final int NUMBER = 256;
    public static final int QUOTE = 512;

    /** Stands for the positions before the first and after the last token of a sentence. */
    public static final int BORDER = 0x2545F491;

    private final int[] lower;
    private final int[] form;
    private final short[] shape;
    private final short[] wordClass;
    private final byte[] capitalTenths;

    private TokenTraits(int n) {
        lower = new int[n];
        form = new int[n];
        shape = new short[n];
        wordClass = new short[n];
        capitalTenths = new byte[n];
    }

    public static TokenTraits of(AnalyzedText text, WordClasses classes) {
        int n = text.tokenCount();
        TokenTraits traits = new TokenTraits(n);
        for (int i = 0; i < n; i++) {
            Token token = text.token(i);
            String key = WordClasses.key(token.form());
            String lowerKey = WordClasses.key(token.lower());
            traits.form[i] = Hash.of(key);
            traits.lower[i] = key.equals(lowerKey) ? traits.form[i] : Hash.of(lowerKey);
            traits.shape[i] = shapeOf(token);
            int known = classes.classOf(key, traits.form[i]);
            if (known == 1 && (traits.shape[i] & ALL_CAPITALS) != 0) {
                String capitalized = key.charAt(0) + lowerKey.substring(1);
                known = classes.classOf(capitalized, Hash.of(capitalized));
            }
            if (known == 1 && !key.equals(lowerKey)) {
                known = -classes.classOf(lowerKey, traits.lower[i]);
            }
            traits.wordClass[i] = (short) known;
            traits.capitalTenths[i] = (byte) classes.capitalTenths(lowerKey, traits.lower[i]);
        }
        return traits;
    }

    private static short shapeOf(Token token) {
        String form = token.form();
        if (token.kind() == TokenKind.QUOTE) {
            return QUOTE;
        }
        if (token.kind() == TokenKind.NUMBER) {
            return NUMBER | DIGITS;
        }
        if (token.kind() == TokenKind.MARK) {
            return 0;
        }
        int shape = WORD;
        int upper = 0;
        int lowerCase = 0;
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
                letters++;
                shape |= i == 0 ? CAPITALIZED : lowerCase > 0 && form.charAt(i - 1) != '-' ? INNER_CAPITAL : 0;
            } else if (Character.isLetter(c)) {
                lowerCase++;
                letters++;
            } else if (Character.isDigit(c)) {
                shape |= DIGITS;
            } else if (c == '-') {
                shape |= HYPHEN;
            } else if (c == '.') {
                shape |= STOP;
            }
        }
        if (upper > 1 && lowerCase == 0) {
            shape |= ALL_CAPITALS;
        }
        if (letters == 1 && form.length() == 1) {
            shape |= SINGLE_LETTER;
        }
        return (short) shape;
    }

    /** Hash of the token in lower case with its digits made 0. */
    public int lower(int token) {
        return lower[token];
    }

    /** Hash of the token as written with its digits made 0. */
    public int form(int token) {
        return form[token];
    }

    public int shape(int token) {
        return shape[token];
    }

    public boolean is(int token, int bit) {
        return (shape[token] & bit) != 0;
    }

    /** Class of the word as written; where only its lower-cased form is known, that one's class made negative. */
    public int wordClass(int token) {
        return wordClass[token];
    }

    /** See {@link WordClasses#capitalTenths(String)}. */
    public int capitalTenths(int token) {
        return capitalTenths[token];
    }
}
