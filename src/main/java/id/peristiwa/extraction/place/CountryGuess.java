package id.peristiwa.extraction.place;

import java.util.Set;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.text.AnalyzedText;

/** Says in which country a place lies that the gazetteer does not have. Immutable and thread-safe. */
final class CountryGuess {

    /** A city inside a name tells the country from this population on. */
    private static final int KNOWN_CITY = 500_000;
    /** What buildings and streets of countries are called that do not speak Indonesian. */
    private static final Set<String> FOREIGN_WORDS = Set.of("stadium", "square", "road", "street", "airport", "bridge", "university", "county",
            "house",
            "palace", "avenue", "hospital", "national", "north", "south", "east", "west", "of", "the", "de", "la", "le");

    private final Gazetteer gazetteer;
    private final GenericWords generic;

    CountryGuess(Gazetteer gazetteer, GenericWords generic) {
        this.gazetteer = gazetteer;
        this.generic = generic;
    }

    /** Takes from strongest to weakest: the container named behind it, a place inside its name, the document's other places. */
    void guess(AnalyzedText text, Meaning meaning, Evidence evidence) {
        for (Meaning container : meaning.containers) {
            if (container.country != null) {
                take(meaning, container.country, 0.93);
                return;
            }
        }
        NameMention first = meaning.mentions.get(0);
        String inside = meaning.name.kind() == PlaceKind.STREET ? null : inside(text, first.firstToken(), first.endToken());
        if (inside != null) {
            take(meaning, inside, 0.93);
            return;
        }
        String foreign = evidence.mainForeignCountry();
        if (foreign != null && foreignWords(text, first)) {
            take(meaning, foreign, 0.75);
            return;
        }
        String main = evidence.mainCountry();
        take(meaning, main, 0.6 + 0.35 * evidence.share(main));
    }

    private static void take(Meaning meaning, String country, double confidence) {
        meaning.country = country;
        meaning.confidence = confidence;
    }

    private static boolean foreignWords(AnalyzedText text, NameMention mention) {
        for (int i = mention.firstToken(); i < mention.endToken(); i++) {
            if (FOREIGN_WORDS.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The country of the last well-known place within the tokens ({@code Hotel Fairmont Jakarta}), or null. */
    private String inside(AnalyzedText text, int from, int end) {
        String country = null;
        for (int i = from; i < end; i++) {
            int match = gazetteer.match(text, i, end);
            int length = Gazetteer.length(match);
            boolean whole = i == from && i + length == end;
            if (length == 0 || whole || length == 1 && generic.kind(text.token(i).lower()) != null || !text.token(i).isCapitalized()) {
                continue;
            }
            int known = known(gazetteer.places(text, i, i + length));
            if (known >= 0) {
                country = gazetteer.countryOf(known);
                i += length - 1;
            }
        }
        return country;
    }

    private int known(int[] places) {
        int best = -1;
        int bestOrder = Integer.MAX_VALUE;
        for (int place : places) {
            if (gazetteer.countryOf(place) == null) {
                continue;
            }
            int order = switch (gazetteer.feature(place)) {
                case COUNTRY -> 0;
                case PROVINCE -> 1;
                case CAPITAL, FACILITY, REGION, MOUNTAIN -> 2;
                case MUNICIPALITY, REGENCY -> 3;
                case CITY -> gazetteer.population(place) >= KNOWN_CITY ? 4 : Integer.MAX_VALUE;
                default -> Integer.MAX_VALUE;
            };
            boolean better = order < bestOrder
                    || order == bestOrder && order == 4 && gazetteer.population(place) > gazetteer.population(best);
            if (better) {
                best = place;
                bestOrder = order;
            }
        }
        return best;
    }

    /** Whether the place is one of those whose country says little of them. */
    static boolean isWide(Feature feature) {
        return feature == Feature.CONTINENT || feature == Feature.REGION || feature == Feature.WATER;
    }
}
