package id.peristiwa.extraction.place;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.Gazetteer;

/**
 * Weighs the places that a name may mean: how prominent they are, what the word in front of the name tells, which area is named behind it, what else
 * the document names. Weights are about natural logarithms of odds. Immutable and thread-safe.
 */
final class Ranking {

    /** Below this weight a place is not taken. */
    static final double LEAST = 3.5;
    /** A name that leads by this much is beyond doubt. */
    static final double CLEAR = 3;
    /** The weight from which on a place is taken before anything else is known. */
    static final double PROMINENT = 9;

    private final Gazetteer gazetteer;

    Ranking(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    double weight(int place, Meaning meaning, Evidence evidence) {
        Feature feature = gazetteer.feature(place);
        double weight = prior(place, feature);
        if (meaning.hint != null) {
            double told = told(feature, meaning.hint);
            weight += meaning.wholeKnown ? Math.max(0, told) : told;
        }
        if (evidence.names(place) > (meaning.place == place ? 1 : 0)) {
            weight += 4;
        }
        weight += beside(place, meaning);
        weight += around(place, feature, evidence);
        return weight + 4 * evidence.share(gazetteer.countryOf(place));
    }

    /** Weight of a place when nothing but its name is known. */
    private double prior(int place, Feature feature) {
        return switch (feature) {
            case COUNTRY -> 16;
            case CONTINENT, REGION, WATER, MOUNTAIN, FACILITY, STREET -> 13;
            case ISLAND -> gazetteer.parent(place) >= 0 && gazetteer.feature(gazetteer.parent(place)) == Feature.COUNTRY ? 12.5 : 3;
            case PROVINCE -> 13.5;
            case CAPITAL -> 7 + people(place) / 2;
            case MUNICIPALITY -> 11;
            case REGENCY -> 10;
            case DIVISION -> gazetteer.population(place) > 0 ? Math.min(8, people(place)) : 4.5;
            case CITY -> people(place);
            case DISTRICT -> 4;
            case VILLAGE -> -1;
        };
    }

    private double people(int place) {
        return 0.9 * Math.log(gazetteer.population(place) + 1.0) - 3;
    }

    /** Whether a word that tells this kind may stand before the name of such a place. */
    static boolean fits(Feature feature, PlaceKind told) {
        return switch (told) {
            case COUNTRY -> feature == Feature.COUNTRY;
            case PROVINCE -> feature == Feature.PROVINCE || feature == Feature.DIVISION;
            case REGENCY -> feature == Feature.REGENCY || feature == Feature.DIVISION;
            case CITY -> feature == Feature.MUNICIPALITY || feature == Feature.CITY || feature == Feature.CAPITAL;
            case DISTRICT -> feature == Feature.DISTRICT;
            case VILLAGE -> feature == Feature.VILLAGE;
            case NATURAL -> feature == Feature.ISLAND || feature == Feature.MOUNTAIN || feature == Feature.REGION;
            case WATER -> feature == Feature.WATER || feature == Feature.REGION;
            case STREET, FACILITY -> feature == Feature.STREET || feature == Feature.FACILITY || feature == Feature.REGION;
            default -> true;
        };
    }

    private static double told(Feature feature, PlaceKind told) {
        if (fits(feature, told)) {
            return told == PlaceKind.PROVINCE && feature == Feature.DIVISION ? 10 : 6;
        }
        boolean near = told == PlaceKind.CITY && (feature == Feature.PROVINCE || feature == Feature.REGENCY || feature == Feature.DISTRICT)
                || told == PlaceKind.VILLAGE && (feature == Feature.DISTRICT || feature == Feature.CITY)
                || told == PlaceKind.DISTRICT && feature == Feature.VILLAGE || told == PlaceKind.REGENCY && feature == Feature.MUNICIPALITY;
        return near ? -1 : -8;
    }

    /** For the area that the text names behind the place. */
    private double beside(int place, Meaning meaning) {
        double weight = 0;
        for (Meaning container : meaning.containers) {
            if (container.place < 0 || container.place == place) {
                continue;
            }
            double inside = contains(container.place, place) ? 8 : namesake(container, place) ? 7 : sameCountry(container.place, place) ? -1 : -3;
            weight = Math.abs(inside) > Math.abs(weight) ? inside : weight;
        }
        return weight;
    }

    /** Whether another area of the container's name contains the place, as a regency beside the city of its name may. */
    private boolean namesake(Meaning container, int place) {
        for (int area : container.candidates) {
            if (gazetteer.feature(area) == Feature.REGENCY && contains(area, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(int area, int place) {
        if (gazetteer.feature(area) == Feature.COUNTRY) {
            return sameCountry(area, place);
        }
        for (int at = gazetteer.parent(place); at >= 0; at = gazetteer.parent(at)) {
            if (at == area) {
                return true;
            }
        }
        return false;
    }

    private boolean sameCountry(int a, int b) {
        String country = gazetteer.countryOf(a);
        return country != null && country.equals(gazetteer.countryOf(b));
    }

    /** For areas around the place that the document names, and for other divisions of its country. */
    private double around(int place, Feature feature, Evidence evidence) {
        Feature known = evidence.knownAround(place);
        if (feature == Feature.REGENCY || feature == Feature.MUNICIPALITY) {
            return Math.min(4, 1.5 * evidence.inside(place)) + (known == null ? 0 : 2.5);
        }
        if (known != null) {
            return known == Feature.PROVINCE || known == Feature.DIVISION ? 2.5 : 4;
        }
        int parent = gazetteer.parent(place);
        if (feature == Feature.DIVISION && parent >= 0) {
            return Math.min(6, 1.5 * (evidence.inside(parent) - evidence.names(place)));
        }
        return parent >= 0 && gazetteer.feature(parent) != Feature.COUNTRY && evidence.inside(parent) > 1 ? 1.5 : 0;
    }
}
