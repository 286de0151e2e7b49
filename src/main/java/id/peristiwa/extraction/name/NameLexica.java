package id.peristiwa.extraction.name;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.gazetteer.PlaceClass;
import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.text.AnalyzedText;

/** What lists tell of words that names are made of: titles, words of organizations and places, the gazetteer. Immutable and thread-safe. */
public final class NameLexica {

    private static final int[] BY_PROMINENCE = {PlaceClass.COUNTRY, PlaceClass.PROVINCE, PlaceClass.REGENCY, PlaceClass.CAPITAL, PlaceClass.REGION,
            PlaceClass.BIG_CITY, PlaceClass.FACILITY, PlaceClass.DIVISION, PlaceClass.DISTRICT, PlaceClass.NATURAL, PlaceClass.SMALL_CITY,
            PlaceClass.VILLAGE};

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
            int match = gazetteer.match(text, i, text.sentenceOf(i).endToken());
            int length = Gazetteer.length(match);
            int kind = kind(Gazetteer.classes(match));
            for (int k = 0; k < length; k++) {
                int position = length == 1 ? 0 : k == 0 ? 1 : k == length - 1 ? 2 : 3;
                marks[i + k] = (byte) (kind * 4 + position);
            }
            i += Math.max(0, length - 1);
        }
        return marks;
    }

    /** The number of the first of the classes that the name has, from the most to the least prominent, above 0. */
    private static int kind(int classes) {
        for (int i = 0; i < BY_PROMINENCE.length; i++) {
            if ((classes & BY_PROMINENCE[i]) != 0) {
                return 2 * i + ((classes & PlaceClass.ALIAS) != 0 ? 2 : 1);
            }
        }
        return 0;
    }
}
