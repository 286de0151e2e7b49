package id.peristiwa.extraction.place;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.name.NameMention;

/** One name of the document with all its mentions, and what it is taken for so far. Not thread-safe. */
final class Meaning {

    final PlaceName name;
    final List<NameMention> mentions = new ArrayList<>();
    /** Names that stand right behind a mention as its container, the first few. */
    final List<Meaning> containers = new ArrayList<>(2);
    /** Places of the gazetteer that bear the name, empty if there are none. */
    int[] candidates = {};
    /** Whether the gazetteer has the name with the word in front of it, which then tells no more than the name. */
    boolean wholeKnown;
    /** What a word in front of a mention or at the head of the name tells, or null. */
    PlaceKind hint;
    /** Index of a place of the gazetteer, or -1. */
    int place = -1;
    /** ISO 3166-1 alpha-2, or null. */
    String country;
    double confidence;

    Meaning(PlaceName name) {
        this.name = name;
        this.hint = name.kind();
    }
}
