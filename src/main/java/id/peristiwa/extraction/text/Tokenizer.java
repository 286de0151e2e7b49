package id.peristiwa.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.peristiwa.extraction.learning.LexiconFile;

/**
 * Cuts a paragraph into words, numbers, quotation marks and other marks. Linear in the length of the paragraph; stateless.
 *
 * <p>Words keep inner hyphens ({@code Tae-yul}, {@code menteri-menteri}, {@code ke-80}), inner apostrophes ({@code Jum'at}) and inner full stops
 * ({@code S.H}, {@code kompas.com}); numbers keep their separators ({@code 13,8}, {@code 4/11/2024}, {@code 09.30}). A final full stop is always a
 * token of its own. Invisible characters inside a word belong to its span but not to its form.
 */
public final class Tokenizer {

    private static final int LONGEST_GLUED = 10;

    private final Set<String> glued = new HashSet<>();

    Tokenizer() {
        LexiconFile.read("text/glue-words.tsv", 1).forEach(row -> glued.add(row[0]));
    }

    /** Appends the tokens of {@code span} to {@code out}. */
    public void tokenize(String text, Span span, List<Token> out) {
        int at = span.begin();
        boolean spaced = true;
        while (at < span.end()) {
            int cp = text.codePointAt(at);
            if (Characters.isBlank(cp)) {
                spaced = true;
                at += Character.charCount(cp);
                continue;
            }
            int end;
            TokenKind kind;
            if (Character.isDigit(cp)) {
                end = numberEnd(text, at, span.end());
                int wordEnd = wordEnd(text, at, span.end());
                kind = TokenKind.NUMBER;
                if (wordEnd > end) {
                    end = wordEnd;
                    kind = TokenKind.WORD;
                }
            } else if (Characters.isWordPart(cp)) {
                end = wordEnd(text, at, span.end());
                kind = TokenKind.WORD;
                end = unglued(text, at, end);
                if (end - at > 2 && text.startsWith("Rp", at) && Character.isDigit(text.charAt(at + 2))) {
                    end = at + 2;
                }
            } else {
                end = at + Character.charCount(cp);
                kind = Characters.isQuote(cp) ? TokenKind.QUOTE : TokenKind.MARK;
            }
            String form = Characters.plain(text, at, end);
            out.add(new Token(at, end, form, lower(form), kind, spaced));
            spaced = false;
            at = end;
        }
    }

    /** The tokens of a whole text taken as one paragraph. */
    public List<Token> tokenize(String text) {
        List<Token> out = new ArrayList<>();
        tokenize(text, new Span(0, text.length()), out);
        return out;
    }

    private static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > 127) {
                return form.toLowerCase(Locale.ROOT);
            }
        }
        return form;
    }

    /** The end of a small word that is glued to a capitalized one, the end of the whole if none is. */
    private int unglued(String text, int at, int end) {
        if (!Character.isLowerCase(text.charAt(at))) {
            return end;
        }
        int i = at;
        while (i < end && i - at < LONGEST_GLUED && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            i++;
        }
        boolean capital = i < end - 2 && Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i + 1));
        return capital && glued.contains(text.substring(at, i)) ? i : end;
    }

    private static int numberEnd(String text, int at, int limit) {
        int i = at;
        while (i < limit) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                i++;
            } else if ((c == '.' || c == ',' || c == '/' || c == ':') && i + 1 < limit && Character.isDigit(text.charAt(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return Math.max(i, at + Character.charCount(text.codePointAt(at)));
    }

    private static int wordEnd(String text, int at, int limit) {
        int i = at;
        boolean letters = false;
        while (i < limit) {
            int cp = text.codePointAt(i);
            int next = i + Character.charCount(cp);
            if (Characters.isWordPart(cp)) {
                letters |= !Character.isDigit(cp);
                i = next;
            } else if (i > at && next < limit && Characters.joinsWord(cp) && Characters.isWordPart(text.codePointAt(next))) {
                boolean digitsAround = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(next));
                if (digitsAround && !letters) {
                    break;
                }
                if (cp == '.' && !joinsByStop(text, at, i, next, limit)) {
                    break;
                }
                i = next;
            } else {
                break;
            }
        }
        return i;
    }

    /** A full stop inside a word joins initials ({@code S.H}) and host names ({@code kompas.com}), not a sentence that lost its space. */
    private static boolean joinsByStop(String text, int at, int stop, int next, int limit) {
        boolean lowerAfter = Character.isLowerCase(text.charAt(next));
        if (lowerAfter) {
            return true;
        }
        int before = stop - 1;
        boolean initialBefore = before == at || !Characters.isWordPart(text.charAt(before - 1));
        int end = next;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean shortAfter = end - next <= 2;
        return initialBefore && shortAfter || Character.isDigit(text.charAt(next)) && Character.isDigit(text.charAt(before));
    }
}
