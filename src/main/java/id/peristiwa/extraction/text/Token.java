package id.peristiwa.extraction.text;

/**
 * A word, number or mark of the text.
 *
 * @param begin first UTF-16 unit in the text
 * @param end after the last
 * @param form the token as written, with invisible characters taken out and quotation marks and dashes made plain: double marks of every kind are
 *        {@code "}, single ones {@code '}, dashes between words {@code -}
 * @param lower {@code form} in lower case ({@link java.util.Locale#ROOT})
 * @param kind what it is made of
 * @param spaced whether white space or the start of a paragraph stands before it
 */
public record Token(int begin, int end, String form, String lower, TokenKind kind, boolean spaced) {

    public Span span() {
        return new Span(begin, end);
    }

    public boolean is(String lowerForm) {
        return lower.equals(lowerForm);
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /** Whether the first letter is a capital. */
    public boolean isCapitalized() {
        return kind == TokenKind.WORD && Character.isUpperCase(form.codePointAt(0));
    }
}
