package id.peristiwa.extraction.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Meaning previous = null;
        NameMention before = null;
        for (NameMention mention : names) {
            if (mention.type() != NameType.PLACE) {
                continue;
            }
            PlaceName name = name(text, mention, before);
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

    /** The name of the mention; that of the country where a seat stands for its government, the whole name of "Selatan" in "Korea Utara dan Selatan". */
    private PlaceName name(AnalyzedText text, NameMention mention, NameMention before) {
        PlaceName name = PlaceName.of(mention.text(), generic);
        String country = seats.countryActing(text, mention, name.full());
        if (country != null && gazetteer.country(country) >= 0) {
            return PlaceName.of(gazetteer.name(gazetteer.country(country)), generic);
        }
        if (before != null && mention.firstToken() - before.endToken() <= 2 && mention.endToken() - mention.firstToken() == 1
                && COMPASS.contains(name.full()) && before.endToken() - before.firstToken() > 1) {
            PlaceName shared = PlaceName.of(before.text().substring(0, before.text().lastIndexOf(' ') + 1) + mention.text(), generic);
            if (gazetteer.places(shared.full()).length > 0) {
                return shared;
            }
        }
        return name;
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
        if (meaning.candidates.length == 0 && name.kind() != null && name.maybeArea()) {
            meaning.candidates = gazetteer.places(name.bare());
        }
    }
}
