package id.peristiwa.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/** Reads the place names of a document: same names together, with the words in front of them and the containers behind. Immutable and thread-safe. */
final class NameReader {

    private static final int MOST_CONTAINERS = 4;
    private static final Set<String> COMPASS = Set.of("utara", "selatan", "timur", "barat", "tengah", "pusat");

    private final Gazetteer gazetteer;
    private final GenericWords generic;
    private final Seats seats;

    NameReader(Gazetteer gazetteer, GenericWords generic) {
        this.gazetteer = gazetteer;
        this.generic = generic;
        this.seats = new Seats(gazetteer);
    }

    /** The names of the type PLACE in the order of the text. */
    List<Meaning> read(AnalyzedText text, List<NameMention> names) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        boolean seatsAct = seats.anyActs(text, names);
        Map<String, String> byLastWord = new HashMap<>();
        Meaning previous = null;
        NameMention before = null;
        for (NameMention mention : names) {
            if (mention.type() != NameType.PLACE) {
                continue;
            }
            PlaceName name = name(text, mention, before, seatsAct, byLastWord);
            Meaning meaning = meanings.computeIfAbsent(name.full(), k -> new Meaning(name));
            if (meaning.hint == null) {
                meaning.hint = hint(text, mention);
            }
            meaning.mentions.add(mention);
            boolean within = previous != null && previous != meaning && containerFollows(text, before, mention);
            if (within && previous.containers.size() < MOST_CONTAINERS && !previous.containers.contains(meaning)) {
                previous.containers.add(meaning);
            }
            previous = meaning;
            before = mention;
        }
        List<Meaning> out = new ArrayList<>(meanings.values());
        out.forEach(this::lookUp);
        return out;
    }

    /** The name of the mention; that of the country where a seat stands for its government, the whole name of "Selatan" behind "Korea Utara". */
    private PlaceName name(AnalyzedText text, NameMention mention, NameMention before, boolean seatsAct, Map<String, String> byLastWord) {
        PlaceName name = PlaceName.of(mention.text(), generic);
        String country = seats.countryActing(text, mention, mention.text(), seatsAct);
        if (country != null && gazetteer.country(country) >= 0) {
            return PlaceName.of(gazetteer.name(gazetteer.country(country)), generic);
        }
        if (COMPASS.contains(name.full())) {
            String whole = whole(mention, before, byLastWord.get(name.full()));
            return whole == null ? name : PlaceName.of(whole, generic);
        }
        int space = name.full().lastIndexOf(' ');
        if (space > 0 && COMPASS.contains(name.full().substring(space + 1))) {
            byLastWord.putIfAbsent(name.full().substring(space + 1), name.full());
        }
        return name;
    }

    /** What a mere direction means: the name before it with its last word exchanged, else the document's first name that ends in it; or null. */
    private String whole(NameMention mention, NameMention before, String known) {
        if (before != null && mention.firstToken() - before.endToken() <= 2 && before.text().lastIndexOf(' ') > 0) {
            String shared = before.text().substring(0, before.text().lastIndexOf(' ') + 1) + mention.text();
            if (gazetteer.places(shared).length > 0) {
                return shared;
            }
        }
        return known;
    }

    /** What the word in front of the name tells, where it is the word of an area, mountain, island or water; or null. */
    private PlaceKind hint(AnalyzedText text, NameMention mention) {
        int at = mention.firstToken() - 1;
        if (at < 0 || text.sentenceIndexOf(at) != text.sentenceIndexOf(mention.firstToken())) {
            return null;
        }
        PlaceKind kind = generic.kind(text.token(at).lower());
        return kind == null || kind == PlaceKind.FACILITY || kind == PlaceKind.STREET || kind == PlaceKind.REGION ? null : kind;
    }

    /** Whether the second name is told right behind the first one as what contains it: {@code Kebon Bawang, Jakarta Utara}. */
    private static boolean containerFollows(AnalyzedText text, NameMention first, NameMention second) {
        int gap = second.firstToken() - first.endToken();
        if (gap < 1 || gap > 2 || text.sentenceIndexOf(first.firstToken()) != text.sentenceIndexOf(second.firstToken())) {
            return false;
        }
        Token mark = text.token(first.endToken());
        if (!mark.is(",") && !mark.is("(") && !mark.is("di") && !mark.is("-")) {
            return false;
        }
        return gap == 1 || text.token(first.endToken() + 1).isWord() && !text.token(first.endToken() + 1).isCapitalized();
    }

    private void lookUp(Meaning meaning) {
        PlaceName name = meaning.name;
        if (COMPASS.contains(name.bare())) {
            return;
        }
        meaning.candidates = gazetteer.places(name.full());
        if (meaning.candidates.length > 0 || name.kind() == null) {
            meaning.wholeKnown = name.kind() != null;
            return;
        }
        int[] bearers = gazetteer.places(name.bare());
        meaning.candidates = name.maybeArea()
                ? bearers
                : IntStream.of(bearers).filter(p -> Ranking.fits(gazetteer.feature(p), name.kind())).toArray();
    }
}
