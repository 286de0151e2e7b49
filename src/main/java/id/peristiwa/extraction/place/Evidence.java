package id.peristiwa.extraction.place;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.Gazetteer;

/** What the document's names tell of where it plays: the places taken so far, the areas around them, the countries. Not thread-safe. */
final class Evidence {

    private static final String HOME = "ID";

    private final Gazetteer gazetteer;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Integer> areas = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private int total;

    Evidence(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Counts a name taken for a place. */
    void add(int place, int mentions) {
        places.merge(place, 1, Integer::sum);
        for (int area = gazetteer.parent(place); area >= 0; area = gazetteer.parent(area)) {
            areas.merge(area, 1, Integer::sum);
        }
        addCountry(gazetteer.countryOf(place), mentions);
    }

    void addCountry(String country, int mentions) {
        if (country != null) {
            countries.merge(country, mentions, Integer::sum);
            total += mentions;
        }
    }

    /** How many names are taken for this very place. */
    int names(int place) {
        return places.getOrDefault(place, 0);
    }

    /** How many names are taken for places inside this area. */
    int inside(int area) {
        return areas.getOrDefault(area, 0);
    }

    /** Whether a name is taken for an area that contains the place, below its country. */
    Feature knownAround(int place) {
        for (int area = gazetteer.parent(place); area >= 0; area = gazetteer.parent(area)) {
            Feature feature = gazetteer.feature(area);
            if (feature == Feature.COUNTRY) {
                return null;
            }
            if (names(area) > 0) {
                return feature;
            }
        }
        return null;
    }

    /** The part of the mentions that lies in the country, with one mention of Indonesia taken for granted. */
    double share(String country) {
        int own = countries.getOrDefault(country, 0) + (HOME.equals(country) ? 1 : 0);
        return (double) own / (total + 1);
    }

    /** The country of most mentions, Indonesia if there are none. */
    String mainCountry() {
        return most(false);
    }

    /** The country of most mentions but Indonesia, or null. */
    String mainForeignCountry() {
        return most(true);
    }

    private String most(boolean foreign) {
        String best = foreign ? null : HOME;
        int most = foreign ? 0 : countries.getOrDefault(HOME, 0);
        for (Map.Entry<String, Integer> e : countries.entrySet()) {
            boolean more = e.getValue() > most || e.getValue() == most && best != null && !HOME.equals(best) && e.getKey().compareTo(best) < 0;
            if (more && !(foreign && e.getKey().equals(HOME))) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return best;
    }
}
