package id.peristiwa.extraction.name;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.AreaKind;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/** What lists tell of words that names are made of: titles, words of organizations and places, the gazetteer. Immutable and thread-safe. */
public final class NameLexica {

    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> classes = new HashMap<>(2048);

    private NameLexica(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Loads the lexica of the class path. */
    public static NameLexica load(Gazetteer gazetteer) {
        NameLexica lexica = new NameLexica(gazetteer);
        LexiconFile.read("gazetteer/generic-words.tsv", 2).forEach(row -> lexica.classes.put(row[0], 100 + row[1].hashCode() % 97));
        LexiconFile.read("actor/sectors.tsv", 2).forEach(row -> lexica.classes.merge(row[0], 300 + row[1].hashCode() % 97, (a, b) -> a * 7 + b));
        LexiconFile.read("actor/titles.tsv", 2).forEach(row -> lexica.classes.merge(row[0], 500 + row[1].hashCode() % 97, (a, b) -> a * 7 + b));
        LexiconFile.read("time/words.tsv", 3).stream().filter(row -> row[1].equals("MONTH") || row[1].equals("WEEKDAY"))
                .forEach(row -> lexica.classes.put(row[0], 700));
        return lexica;
    }

    /** A class of the word in lower case, 0 if no list has it. */
    int classOf(String lower) {
        return classes.getOrDefault(lower, 0);
    }

    /**
     * For every token whether it is part of a name of the gazetteer, the longest that starts at a capital: what the place is and where in the name the
     * token stands; 0 for none.
     */
    byte[] marks(AnalyzedText text) {
        byte[] marks = new byte[text.tokenCount()];
        for (int i = 0; i < marks.length; i++) {
            if (!text.token(i).isCapitalized()) {
                continue;
            }
            int sentenceEnd = text.sentenceOf(i).endToken();
            StringBuilder name = new StringBuilder();
            int bestLength = 0;
            int bestKind = 0;
            for (int n = 1; n <= LONGEST && i + n <= sentenceEnd; n++) {
                Token token = text.token(i + n - 1);
                if (!token.isWord()) {
                    break;
                }
                name.append(n == 1 ? "" : " ").append(token.lower());
                int kind = kind(name.toString());
                if (kind > 0) {
                    bestLength = n;
                    bestKind = kind;
                }
            }
            for (int k = 0; k < bestLength; k++) {
                int position = bestLength == 1 ? 0 : k == 0 ? 1 : k == bestLength - 1 ? 2 : 3;
                marks[i + k] = (byte) (bestKind * 4 + position);
            }
            i += Math.max(0, bestLength - 1);
        }
        return marks;
    }

    private int kind(String lower) {
        Gazetteer.Alias alias = gazetteer.alias(lower);
        if (alias != null) {
            return alias.kind() != null || alias.place() < 0 ? 1 : gazetteer.kind(alias.place()) == AreaKind.COUNTRY ? 2 : 3;
        }
        int hash = Gazetteer.hash(lower);
        int best = 0;
        for (int k = gazetteer.first(hash); k < gazetteer.size() && gazetteer.hashAt(k) == hash; k++) {
            int place = gazetteer.placeAt(k);
            int rank = gazetteer.rank(place);
            int kind = switch (gazetteer.kind(place)) {
                case COUNTRY -> 12;
                case PROVINCE -> gazetteer.country(place).equals("ID") ? 11 : 10;
                case REGENCY -> 9;
                case CITY -> gazetteer.country(place).equals("ID") && !gazetteer.code(place).isEmpty() ? 8 : rank >= 19 ? 7 : rank >= 16 ? 6 : 4;
                case DISTRICT -> 5;
                case VILLAGE -> 3;
            };
            best = Math.max(best, kind + 3);
        }
        return best;
    }
}
