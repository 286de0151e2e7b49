package id.peristiwa.extraction.syntax;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.morphology.Roots;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Tells what a word is in its clause: by a lexicon, else by its prefix. Immutable and thread-safe. */
final class ClauseWords {

    private final Map<String, WordKind> kinds = new HashMap<>(1024);

    private ClauseWords() {
    }

    static ClauseWords load() {
        ClauseWords words = new ClauseWords();
        for (String[] row : LexiconFile.read("syntax/clause-words.tsv", 2)) {
            words.kinds.put(row[0], WordKind.valueOf(row[1]));
        }
        return words;
    }

    WordKind kind(Token token) {
        if (token.kind() == TokenKind.NUMBER) {
            return WordKind.NOUN;
        }
        if (!token.isWord()) {
            return token.is(",") ? WordKind.COMMA : token.is("&") || token.is("/") ? WordKind.CONJ : WordKind.MARK;
        }
        String lower = token.lower();
        WordKind known = kinds.get(lower);
        if (known == null && lower.length() > 6 && lower.endsWith("nya")) {
            known = kinds.get(lower.substring(0, lower.length() - 3));
        }
        if (known != null) {
            return known;
        }
        return switch (Roots.form(lower)) {
            case Roots.ACTIVE -> WordKind.ACTIVE;
            case Roots.PASSIVE -> WordKind.PASSIVE;
            case Roots.ACCIDENTAL, Roots.INTRANSITIVE -> WordKind.VERB;
            default -> WordKind.NOUN;
        };
    }
}
