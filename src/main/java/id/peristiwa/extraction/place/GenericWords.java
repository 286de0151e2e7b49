package id.peristiwa.extraction.place;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;

/** Words in front of place names that tell what the place is. Immutable and thread-safe. */
final class GenericWords {

    private final Map<String, PlaceKind> kinds = new HashMap<>();

    private GenericWords() {
    }

    static GenericWords load() {
        GenericWords words = new GenericWords();
        LexiconFile.read("gazetteer/generic-words.tsv", 2).forEach(row -> words.kinds.put(row[0], PlaceKind.valueOf(row[1])));
        return words;
    }

    /** What the word in lower case tells, or null. */
    PlaceKind kind(String word) {
        return kinds.get(word);
    }
}
