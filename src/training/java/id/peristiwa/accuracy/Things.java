package id.peristiwa.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.training.Gold;

/**
 * Actors and places in the form that is scored: by id, with a coarse type and spans.
 *
 * @param actors who takes part
 * @param places where it is; the same as the actors in an annotation
 */
record Things(Map<String, Thing> actors, Map<String, Thing> places) {

    static final String PERSON = "PER";
    static final String ORGANIZATION = "ORG";
    static final String PLACE = "PLACE";
    static final String NOMINAL = "NOM";

    /**
     * @param type {@link #PERSON}, {@link #ORGANIZATION}, {@link #PLACE} or {@link #NOMINAL}
     * @param country ISO 3166-1 code, or empty
     * @param place id of the place that acts here, or empty
     * @param spans its mentions
     */
    record Thing(String type, String country, String place, List<Span> spans) {

        int overlapping(Thing other) {
            return (int) spans.stream().filter(s -> other.spans.stream().anyMatch(s::overlaps)).count();
        }

        int shared(Thing other) {
            return (int) spans.stream().filter(other.spans::contains).count();
        }
    }

    /**
     * A named mention.
     *
     * @param type its coarse type
     * @param thing the id of what it names
     */
    record Name(String type, String thing) {
    }

    static Things of(Gold gold) {
        Map<String, Thing> all = new LinkedHashMap<>();
        for (Gold.Entity e : gold.entities()) {
            String type = e.type().equals("GPE") || e.type().equals("LOC") ? PLACE : e.type();
            all.put(e.id(), new Thing(type, e.country() == null ? "" : e.country(), "", e.mentions()));
        }
        return new Things(all, all);
    }

    static Things of(Extraction extraction) {
        Map<String, Thing> actors = new LinkedHashMap<>();
        extraction.actors().forEach(a -> actors.put(a.id(), new Thing(switch (a.type()) {
            case PERSON -> PERSON;
            case ORGANIZATION -> ORGANIZATION;
            case STATE -> PLACE;
            case GROUP -> NOMINAL;
        }, orEmpty(a.country()), orEmpty(a.location()), a.mentions().stream().map(m -> m.span()).toList())));
        Map<String, Thing> places = new LinkedHashMap<>();
        extraction.locations()
                .forEach(l -> places.put(l.id(),
                        new Thing(PLACE, orEmpty(l.place().country()), "", l.mentions().stream().map(m -> m.span()).toList())));
        return new Things(actors, places);
    }

    private static String orEmpty(String s) {
        return s == null ? "" : s;
    }

    /** Every named mention. One that is both an actor's and a place's is the actor's, and a place that acts is one thing with its actor. */
    Map<Span, Name> names() {
        Map<String, String> acting = new HashMap<>();
        actors.forEach((id, thing) -> {
            if (!thing.place().isEmpty()) {
                acting.put(thing.place(), id);
            }
        });
        Map<Span, Name> out = new LinkedHashMap<>();
        for (Map<String, Thing> things : List.of(places, actors)) {
            things.forEach((id, thing) -> {
                if (!thing.type().equals(NOMINAL)) {
                    thing.spans().forEach(s -> out.put(s, new Name(thing.type(), acting.getOrDefault(id, id))));
                }
            });
        }
        return out;
    }

    private record Pair(int exact, int overlapping, String found, String wanted) {
    }

    /** For each of the found things the annotated one that it stands for: greedily by mentions they share, then any that it overlaps. */
    static Map<String, String> align(Map<String, Thing> wanted, Map<String, Thing> found) {
        List<Pair> pairs = new ArrayList<>();
        found.forEach((id, thing) -> wanted.forEach((other, want) -> {
            int n = thing.overlapping(want);
            if (n > 0) {
                pairs.add(new Pair(thing.shared(want), n, id, other));
            }
        }));
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.exact()).thenComparingInt(p -> -p.overlapping()).thenComparing(Pair::found)
                .thenComparing(Pair::wanted));
        Map<String, String> out = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Pair p : pairs) {
            if (!out.containsKey(p.found()) && !used.contains(p.wanted())) {
                out.put(p.found(), p.wanted());
                used.add(p.wanted());
            }
        }
        pairs.forEach(p -> out.putIfAbsent(p.found(), p.wanted()));
        return out;
    }
}
