package id.peristiwa.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.AreaKind;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;

/**
 * Says which place a name means: by its prominence, the word in front of it, the containing place named beside it and the other places of the document.
 * Immutable and thread-safe; time grows with the number of names.
 */
public final class PlaceResolver {

    /** Where Indonesian news has its places if it names no other country. */
    private static final String HOME = "ID";
    private static final double SURE = 0.97;
    private static final double LIKELY = 0.85;
    private static final double UNKNOWN = 0.7;

    private final Gazetteer gazetteer;
    private final GenericWords generic;
    private final Seats seats;

    private PlaceResolver(Gazetteer gazetteer, GenericWords generic) {
        this.seats = Seats.load();
        this.gazetteer = gazetteer;
        this.generic = generic;
    }

    /** Loads the lexica of the class path. */
    public static PlaceResolver load(Gazetteer gazetteer) {
        return new PlaceResolver(gazetteer, GenericWords.load());
    }

    /** What one name of the document means. */
    private static final class Meaning {
        final PlaceName name;
        final List<NameMention> mentions = new ArrayList<>();
        Gazetteer.Alias alias;
        int place = -1;
        String country;
        boolean sure;

        Meaning(PlaceName name) {
            this.name = name;
        }
    }

    /**
     * @param text the text
     * @param names its names in the order of the text; those of the type PLACE are resolved
     * @return one entry for each place, in the order of the first mention
     */
    public List<Place> resolve(AnalyzedText text, List<NameMention> names) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        List<Meaning> order = new ArrayList<>();
        for (NameMention mention : names) {
            if (mention.type() == NameType.PLACE) {
                PlaceName name = nameOf(text, mention);
                Meaning meaning = meanings.computeIfAbsent(name.full(), k -> new Meaning(name));
                meaning.mentions.add(mention);
                order.add(meaning);
            }
        }
        Candidates candidates = new Candidates(gazetteer);
        for (Meaning m : meanings.values()) {
            settleAlias(m, candidates);
        }
        for (boolean last : new boolean[]{false, true}) {
            for (Meaning m : meanings.values()) {
                if (!m.sure) {
                    settle(text, m, meanings, candidates, last);
                }
            }
        }
        countries(text, order, meanings.values());
        return group(meanings.values());
    }

    /** The name of the mention; that of the country where a seat stands for its government. */
    private PlaceName nameOf(AnalyzedText text, NameMention mention) {
        PlaceName name = PlaceName.of(mention.text(), generic);
        String country = seats.countryActing(text, mention, name.full());
        return country == null ? name : PlaceName.of(gazetteer.name(gazetteer.country(country)), generic);
    }

    private void settleAlias(Meaning m, Candidates candidates) {
        m.alias = gazetteer.alias(m.name.full());
        if (m.alias == null && (m.name.kind() == PlaceKind.PROVINCE || m.name.kind() == PlaceKind.CITY)) {
            m.alias = gazetteer.alias(m.name.bare());
        }
        if (m.alias == null) {
            return;
        }
        m.country = m.alias.country();
        if (m.alias.place() < 0) {
            m.sure = true;
            return;
        }
        boolean open = gazetteer.kind(m.alias.place()) == AreaKind.CITY && m.alias.country().equals("ID");
        if (!open || m.name.kind() == PlaceKind.CITY) {
            m.place = m.alias.place();
            m.sure = true;
            candidates.settle(m.place);
        }
    }

    private void settle(AnalyzedText text, Meaning m, Map<String, Meaning> meanings, Candidates candidates, boolean last) {
        int beside = beside(text, m, meanings);
        int place = candidates.best(m.name, beside);
        boolean usual = m.alias != null && m.alias.place() >= 0;
        if (usual && (place < 0 || !candidates.isSettled(place) || !gazetteer.country(place).equals("ID"))) {
            place = last ? m.alias.place() : -1;
        }
        if (place < 0) {
            return;
        }
        AreaKind kind = gazetteer.kind(place);
        boolean prominent = kind == AreaKind.COUNTRY || kind == AreaKind.PROVINCE || gazetteer.rank(place) > 18
                || m.name.kind() == PlaceKind.REGENCY || m.name.kind() == PlaceKind.DISTRICT || beside >= 0;
        boolean contradicted = m.name.kind() != null && m.name.kind().compareTo(PlaceKind.NATURAL) >= 0;
        if (contradicted || !prominent && !last) {
            return;
        }
        m.place = place;
        m.country = gazetteer.country(place);
        m.sure = prominent;
        if (prominent || kind == AreaKind.DISTRICT) {
            candidates.settle(place);
        }
    }

    /** The area named right behind one of the mentions ("Kebon Bawang, Jakarta Utara"), or -1. */
    private int beside(AnalyzedText text, Meaning m, Map<String, Meaning> meanings) {
        for (NameMention mention : m.mentions) {
            int after = mention.endToken();
            if (after + 1 < text.tokenCount() && (text.token(after).is(",") || text.token(after).is("di") || text.token(after).is("("))) {
                for (Meaning other : meanings.values()) {
                    if (other != m && other.place >= 0 && other.mentions.stream().anyMatch(o -> o.firstToken() == after + 1)) {
                        return other.place;
                    }
                }
            }
        }
        return -1;
    }

    /** Places of no known country lie where the place named behind them does, else where most of the document's places lie. */
    private void countries(AnalyzedText text, List<Meaning> order, Iterable<Meaning> meanings) {
        Map<String, Integer> votes = new HashMap<>();
        String main = null;
        for (Meaning m : order) {
            if (m.country != null && m.place >= 0) {
                int n = votes.merge(m.country, 1, Integer::sum);
                main = main == null || n > votes.get(main) ? m.country : main;
            }
        }
        for (Meaning m : meanings) {
            if (m.country == null && (m.alias == null || m.alias.place() >= 0)) {
                m.country = near(text, m, order);
                m.country = m.country == null ? lastWords(m.name) : m.country;
                m.country = m.country == null ? main : m.country;
                m.country = m.country == null ? HOME : m.country;
            }
        }
    }

    /** The country of a town that the name ends in ("Stadion Houston"), or null. */
    private String lastWords(PlaceName name) {
        int space = name.bare().lastIndexOf(' ');
        String word = name.kind() != null && space < 0 ? name.bare() : name.bare().substring(space + 1);
        Gazetteer.Alias alias = gazetteer.alias(word);
        if (alias != null) {
            return alias.country();
        }
        int hash = Gazetteer.hash(word);
        for (int k = gazetteer.first(hash); k < gazetteer.size() && gazetteer.hashAt(k) == hash; k++) {
            if (gazetteer.rank(gazetteer.placeAt(k)) >= 19) {
                return gazetteer.country(gazetteer.placeAt(k));
            }
        }
        return null;
    }

    private static String near(AnalyzedText text, Meaning m, List<Meaning> order) {
        NameMention first = m.mentions.get(0);
        int at = order.indexOf(m) + 1;
        if (at < order.size() && order.get(at) != m && order.get(at).place >= 0) {
            for (NameMention next : order.get(at).mentions) {
                if (next.firstToken() >= first.endToken() && next.firstToken() - first.endToken() < 4
                        && text.sentenceIndexOf(next.firstToken()) == text.sentenceIndexOf(first.firstToken())) {
                    return order.get(at).country;
                }
            }
        }
        return null;
    }

    private List<Place> group(Iterable<Meaning> meanings) {
        Map<Object, List<Meaning>> groups = new LinkedHashMap<>();
        for (Meaning m : meanings) {
            Object key = m.place >= 0
                    ? (Object) m.place
                    : m.alias != null && m.alias.name() != null
                            ? m.alias.name()
                            : m.name.kind() == null || m.name.bare().length() < 4 ? m.name.full() : m.name.bare();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
        }
        List<Place> places = new ArrayList<>();
        for (List<Meaning> group : groups.values()) {
            List<NameMention> mentions = new ArrayList<>();
            group.forEach(m -> mentions.addAll(m.mentions));
            mentions.sort((a, b) -> a.span().compareTo(b.span()));
            places.add(place(group, mentions));
        }
        places.sort((a, b) -> a.mentions().get(0).span().compareTo(b.mentions().get(0).span()));
        return places;
    }

    private Place place(List<Meaning> group, List<NameMention> mentions) {
        Meaning m = group.get(0);
        if (m.place < 0) {
            String longest = mentions.get(0).text();
            for (NameMention mention : mentions) {
                longest = mention.text().length() > longest.length() ? mention.text() : longest;
            }
            PlaceKind kind = m.alias != null && m.alias.kind() != null
                    ? PlaceKind.valueOf(m.alias.kind())
                    : m.name.kind() != null ? m.name.kind() : PlaceKind.OTHER;
            return new Place(kind, longest, m.country, null, List.of(), null, null, null, mentions, m.alias != null ? SURE : UNKNOWN);
        }
        List<String> chain = new ArrayList<>();
        for (int at = m.place; at >= 0 && gazetteer.kind(at) != AreaKind.COUNTRY; at = gazetteer.parent(at)) {
            chain.add(0, gazetteer.name(at));
        }
        int coded = m.place;
        while (coded >= 0 && gazetteer.code(coded).isEmpty()) {
            coded = gazetteer.parent(coded);
        }
        boolean known = !Float.isNaN(gazetteer.latitude(m.place));
        return new Place(PlaceKind.valueOf(gazetteer.kind(m.place).name()), gazetteer.name(m.place), gazetteer.country(m.place),
                coded < 0 ? null : gazetteer.code(coded), chain, known ? degrees(gazetteer.latitude(m.place)) : null,
                known ? degrees(gazetteer.longitude(m.place)) : null, gazetteer.geonamesId(m.place) == 0 ? null : gazetteer.geonamesId(m.place),
                mentions,
                m.sure ? SURE : LIKELY);
    }

    private static Double degrees(float value) {
        return Math.round(value * 100_000.0) / 100_000.0;
    }
}
