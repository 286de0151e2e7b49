package id.peristiwa.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;

/** Puts names of one place together and describes it. Immutable and thread-safe. */
final class PlaceGrouping {

    private static final int LONGEST_BEGINNING = 6;

    private final Gazetteer gazetteer;

    PlaceGrouping(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** One place for each group, in the order of the first mention. */
    List<Place> group(List<Meaning> meanings) {
        Map<String, String> wholeNames = wholeNames(meanings);
        Map<Object, List<Meaning>> groups = new LinkedHashMap<>();
        for (Meaning m : meanings) {
            groups.computeIfAbsent(key(m, wholeNames), k -> new ArrayList<>(2)).add(m);
        }
        List<Place> places = new ArrayList<>();
        for (List<Meaning> group : groups.values()) {
            List<NameMention> mentions = new ArrayList<>();
            group.forEach(m -> mentions.addAll(m.mentions));
            mentions.sort((a, b) -> a.span().compareTo(b.span()));
            places.add(place(group.get(0), mentions));
        }
        places.sort((a, b) -> a.mentions().get(0).span().compareTo(b.mentions().get(0).span()));
        return places;
    }

    private static Object key(Meaning m, Map<String, String> wholeNames) {
        if (m.place >= 0) {
            return m.place;
        }
        String own = ownName(m);
        String whole = wholeNames.getOrDefault(own, own);
        return whole.isEmpty() ? own : whole;
    }

    private static String ownName(Meaning m) {
        boolean named = m.name.maybeArea() || m.name.kind() == PlaceKind.NATURAL;
        return named && m.name.bare().length() > 3 ? m.name.bare() : m.name.full();
    }

    /** For the beginnings of unplaced names of several words the only whole name that begins so; empty where there are more. */
    private static Map<String, String> wholeNames(List<Meaning> meanings) {
        Map<String, String> whole = new HashMap<>();
        for (Meaning m : meanings) {
            if (m.place >= 0) {
                continue;
            }
            String name = ownName(m);
            int words = 0;
            for (int space = name.indexOf(' '); space > 0 && words++ < LONGEST_BEGINNING; space = name.indexOf(' ', space + 1)) {
                whole.merge(name.substring(0, space), name, (a, b) -> a.equals(b) ? a : "");
            }
        }
        return whole;
    }

    private Place place(Meaning m, List<NameMention> mentions) {
        if (m.place < 0) {
            String longest = mentions.get(0).text();
            for (NameMention mention : mentions) {
                longest = mention.text().length() > longest.length() ? mention.text() : longest;
            }
            return new Place(m.hint == null ? PlaceKind.OTHER : m.hint, longest, m.country, null, chainOfContainer(m), null, null, null, mentions,
                    m.confidence);
        }
        int p = m.place;
        String code = null;
        for (int at = p; at >= 0 && code == null; at = gazetteer.parent(at)) {
            code = gazetteer.code(at);
        }
        boolean known = gazetteer.hasCoordinates(p);
        return new Place(kind(gazetteer.feature(p)), name(p), m.country, code, chain(p), known ? gazetteer.latitude(p) : null,
                known ? gazetteer.longitude(p) : null, gazetteer.geonamesId(p) == 0 ? null : gazetteer.geonamesId(p), mentions, m.confidence);
    }

    private List<String> chainOfContainer(Meaning m) {
        for (Meaning container : m.containers) {
            if (container.place >= 0) {
                return chain(container.place);
            }
        }
        return List.of();
    }

    private List<String> chain(int place) {
        List<String> chain = new ArrayList<>(4);
        for (int at = place; at >= 0 && gazetteer.feature(at) != Feature.COUNTRY; at = gazetteer.parent(at)) {
            chain.add(0, name(at));
        }
        return chain;
    }

    private String name(int place) {
        return gazetteer.feature(place) == Feature.REGENCY ? "Kabupaten " + gazetteer.name(place) : gazetteer.name(place);
    }

    private static PlaceKind kind(Feature feature) {
        return switch (feature) {
            case DIVISION -> PlaceKind.PROVINCE;
            case MUNICIPALITY, CAPITAL -> PlaceKind.CITY;
            case ISLAND, MOUNTAIN -> PlaceKind.NATURAL;
            default -> PlaceKind.valueOf(feature.name());
        };
    }
}
