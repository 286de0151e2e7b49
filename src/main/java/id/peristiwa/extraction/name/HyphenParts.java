package id.peristiwa.extraction.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;

/** Parts names that a hyphen joins to each other or to other words: {@code Prabowo-Gibran}, {@code Rusia-Ukraina}, {@code se-Indonesia}, {@code 21-Ernando}. */
final class HyphenParts {

    /** Beginnings of Arabic and other names that are written small: {@code al-Sisi} stays whole. */
    private static final Set<String> OF_NAMES = Set.of("al", "el", "as", "ash", "asy", "at", "ath", "ad", "adh", "an", "ar", "az", "ul", "abu", "bin",
            "bint", "ibn");

    private final AnalyzedText text;
    private final NameLexica lexica;
    private Set<String> words;

    HyphenParts(AnalyzedText text, NameLexica lexica) {
        this.text = text;
        this.lexica = lexica;
    }

    /** Adds the name to {@code out}, or the two that it is made of, or what is left of it without the word joined to its beginning. */
    void add(NameMention name, List<NameMention> out) {
        for (int t = name.firstToken(); t < name.endToken(); t++) {
            Token token = text.token(t);
            int hyphen = Math.max(token.begin(), name.span().begin());
            while (hyphen < token.end() && text.source().charAt(hyphen) != '-') {
                hyphen++;
            }
            if (!token.isWord() || hyphen + 2 >= token.end() || !Character.isUpperCase(text.source().charAt(hyphen + 1))) {
                continue;
            }
            boolean atBegin = t == name.firstToken();
            String left = text.source().substring(token.begin(), hyphen);
            if (atBegin && isPrefix(left)) {
                out.add(part(name, t, name.endToken(), new Span(hyphen + 1, name.span().end())));
                return;
            }
            Span first = new Span(name.span().begin(), hyphen);
            Span second = new Span(hyphen + 1, name.span().end());
            if (Character.isUpperCase(left.charAt(0)) && areTwo(name, first, second, left, text.source().substring(hyphen + 1, token.end()))) {
                out.add(part(name, name.firstToken(), t + 1, first));
                add(part(name, t, name.endToken(), second), out);
                return;
            }
        }
        out.add(name);
    }

    private static boolean isPrefix(String left) {
        boolean digits = left.chars().allMatch(Character::isDigit);
        boolean small = left.chars().allMatch(Character::isLowerCase);
        return !left.isEmpty() && (digits || small && !OF_NAMES.contains(left));
    }

    private boolean areTwo(NameMention name, Span first, Span second, String left, String right) {
        if (name.type() == NameType.PLACE) {
            return lexica.isPlace(first.in(text.source())) && lexica.isPlace(second.in(text.source())) && !lexica.isPlace(name.text());
        }
        boolean firstLong = first.length() > left.length();
        boolean secondLong = second.length() > right.length();
        return firstLong && secondLong && name.type() == NameType.PERSON || isWordOfText(left) && isWordOfText(right);
    }

    private boolean isWordOfText(String word) {
        if (words == null) {
            words = new HashSet<>();
            for (int t = 0; t < text.tokenCount(); t++) {
                if (text.token(t).isCapitalized()) {
                    words.add(text.token(t).form());
                }
            }
        }
        return words.contains(word);
    }

    private NameMention part(NameMention name, int first, int end, Span span) {
        return new NameMention(first, end, span, span.in(text.source()), name.type(), name.confidence());
    }
}
