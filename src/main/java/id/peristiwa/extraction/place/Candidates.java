package id.peristiwa.extraction.place;

import java.util.HashSet;
import java.util.Set;

import id.peristiwa.extraction.gazetteer.AreaKind;
import id.peristiwa.extraction.gazetteer.Gazetteer;

/** Weighs the places that a name may mean against what the document tells. One object a document; not thread-safe. */
final class Candidates {

    private static final Set<String> COMPASS = Set.of("utara", "selatan", "timur", "barat", "tengah", "pusat", "laut");

    private final Gazetteer gazetteer;
    /** Places that the document has named beyond doubt, with all that contain them. */
    private final Set<Integer> settled = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private boolean indonesian;

    Candidates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void settle(int place) {
        for (int at = place; at >= 0; at = gazetteer.parent(at)) {
            settled.add(at);
        }
        countries.add(gazetteer.country(place));
        indonesian |= gazetteer.country(place).equals("ID") && gazetteer.kind(place) != AreaKind.COUNTRY;
    }

    boolean isSettled(int place) {
        return settled.contains(place);
    }

    /** The place that the name means most likely, -1 if none is likely enough. */
    int best(PlaceName name, int beside) {
        if (COMPASS.contains(name.bare())) {
            return -1;
        }
        int best = -1;
        double most = 0;
        for (String form : name.full().equals(name.bare()) ? new String[]{name.full()} : new String[]{name.full(), name.bare()}) {
            int hash = Gazetteer.hash(form);
            for (int k = gazetteer.first(hash); k < gazetteer.size() && gazetteer.hashAt(k) == hash; k++) {
                int place = gazetteer.placeAt(k);
                double score = score(place, name, beside) + (form.equals(name.full()) ? 0.5 : 0);
                if (score > most) {
                    most = score;
                    best = place;
                }
            }
        }
        return best;
    }

    private double score(int place, PlaceName name, int beside) {
        AreaKind kind = gazetteer.kind(place);
        PlaceKind told = name.kind();
        double score = prior(place, kind);
        if (told != null) {
            score += hint(kind, told);
        }
        if (settled.contains(place)) {
            score += 6;
        }
        boolean inside = false;
        for (int at = gazetteer.parent(place); at >= 0; at = gazetteer.parent(at)) {
            if (at == beside) {
                score += 8;
            }
            inside |= settled.contains(at) && gazetteer.kind(at) != AreaKind.COUNTRY;
        }
        if (inside) {
            score += 3;
        }
        if (countries.contains(gazetteer.country(place))) {
            score += 2;
        }
        return score + (gazetteer.country(place).equals("ID") ? indonesian ? 2 : 1 : 0);
    }

    /** How likely a name means such a place where nothing else is known. */
    private double prior(int place, AreaKind kind) {
        return switch (kind) {
            case COUNTRY -> 16;
            case PROVINCE -> gazetteer.country(place).equals("ID") ? 13 : 7;
            case CITY -> gazetteer.country(place).equals("ID") && !gazetteer.code(place).isEmpty() ? 10 : gazetteer.rank(place) / 2.6 - 0.5;
            case REGENCY -> 9.5;
            case DISTRICT -> 2.5;
            case VILLAGE -> -2.5;
        };
    }

    private static double hint(AreaKind kind, PlaceKind told) {
        boolean fits = switch (told) {
            case PROVINCE -> kind == AreaKind.PROVINCE;
            case REGENCY -> kind == AreaKind.REGENCY;
            case CITY -> kind == AreaKind.CITY;
            case DISTRICT -> kind == AreaKind.DISTRICT;
            case VILLAGE -> kind == AreaKind.VILLAGE;
            default -> false;
        };
        if (fits) {
            return kind == AreaKind.VILLAGE ? 6 : 4;
        }
        return told == PlaceKind.CITY && kind == AreaKind.PROVINCE ? -1 : told.compareTo(PlaceKind.NATURAL) >= 0 ? -30 : -5;
    }
}
