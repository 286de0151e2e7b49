package id.peristiwa.extraction.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with digits, inner hyphens, apostrophes and full stops of abbreviations. */
    WORD,
    /** Digits with their separators: {@code 13,8}, {@code 1.250.000}, {@code 09.30}, {@code 4/11/2024}. */
    NUMBER,
    /** A quotation mark of any kind; which side it stands on follows from spacing. */
    QUOTE,
    /** Any other mark or symbol, one code point. */
    MARK
}
