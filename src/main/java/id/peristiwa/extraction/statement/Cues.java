package id.peristiwa.extraction.statement;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.text.Token;

/** Reporting words. Immutable and thread-safe. */
final class Cues {

    /** Where a reporting word stands. */
    enum Place {
        POST, PRE, PASSIVE, SOURCE
    }

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> postPlaces = new HashMap<>();
    private final Map<String, SpeechAct> acts = new HashMap<>();

    private Cues() {
    }

    static Cues load() {
        Cues cues = new Cues();
        for (String[] row : LexiconFile.read("statement/cues.tsv", 3)) {
            Place place = Place.valueOf(row[1]);
            (place == Place.POST ? cues.postPlaces : cues.places).put(row[0], place);
            cues.acts.putIfAbsent(row[0], SpeechAct.valueOf(row[2]));
        }
        return cues;
    }

    /** The word without the pronoun at its end. */
    static String bare(String lower) {
        return lower.length() > 5 && lower.endsWith("nya") ? lower.substring(0, lower.length() - 3) : lower;
    }

    static boolean hasPronoun(String lower) {
        return lower.length() > 5 && lower.endsWith("nya");
    }

    /** Whether the word may follow what was said ("kata", "ujarnya"). */
    boolean isPost(Token token) {
        return token.isWord() && postPlaces.containsKey(bare(token.lower()));
    }

    /** PRE, PASSIVE or SOURCE, or null. */
    Place place(Token token) {
        return token.isWord() ? places.get(bare(token.lower())) : null;
    }

    SpeechAct act(String lower) {
        return acts.getOrDefault(bare(lower), SpeechAct.SAY);
    }
}
