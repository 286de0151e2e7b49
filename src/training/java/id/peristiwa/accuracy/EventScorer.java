package id.peristiwa.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.training.Gold;

/** Scores the events of an article: triggers, types, roles, status and dates. */
final class EventScorer {

    private final Tally tally;
    private final Faults faults;
    private final Reliability reliability;

    EventScorer(Tally tally, Faults faults, Reliability reliability) {
        this.tally = tally;
        this.faults = faults;
        this.reliability = reliability;
    }

    void add(Gold gold, Extraction extraction, Map<String, String> actors, Map<String, String> places) {
        List<Gold.Happening> wanted = gold.events();
        List<Event> found = extraction.events();
        Map<Integer, Integer> pairs = Matching.match(wanted, found,
                (w, f) -> Scorer.touch(w.triggers(), f) ? w.type().equals(f.type().name()) ? 3 : 1 : 0);
        Set<Integer> typed = new HashSet<>();
        int rolesRight = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Gold.Happening want = wanted.get(i);
            Event event = pairs.containsKey(i) ? found.get(pairs.get(i)) : null;
            boolean right = event != null && event.type().name().equals(want.type());
            tally.add("event " + want.type(), right ? 1 : 0, 0, 1);
            if (right) {
                typed.add(pairs.get(i));
                rolesRight += roles(want, event, actors, places);
                details(want, event);
            } else {
                faults.add(event == null ? "event missed" : "event type", event == null ? want.type() : event.type() + " for " + want.type(),
                        want.triggers().get(0));
            }
        }
        Set<Integer> used = new HashSet<>(pairs.values());
        int roles = 0;
        for (int k = 0; k < found.size(); k++) {
            Event event = found.get(k);
            roles += event.sources().size() + event.targets().size() + event.locations().size();
            tally.add("event " + event.type(), 0, 1, 0);
            reliability.add("events", event.confidence(), typed.contains(k));
            if (!used.contains(k)) {
                faults.add("event invented", event.type().name(), event.triggers().get(0));
            }
        }
        tally.add("triggers", pairs.size(), found.size(), wanted.size());
        tally.add("events", typed.size(), found.size(), wanted.size());
        tally.add("roles", rolesRight, roles, wanted.stream().mapToInt(w -> w.sources().size() + w.targets().size() + w.locations().size()).sum());
    }

    private int roles(Gold.Happening want, Event event, Map<String, String> actors, Map<String, String> places) {
        Span at = want.triggers().get(0);
        return role("source", want.sources(), event.sources(), actors, places, at)
                + role("target", want.targets(), event.targets(), actors, places, at)
                + role("place", want.locations(), event.locations(), actors, places, at);
    }

    private int role(String name, List<String> wanted, List<String> found, Map<String, String> actors, Map<String, String> places, Span at) {
        Set<String> want = new HashSet<>(wanted);
        Set<String> got = found.stream().map(id -> actors.getOrDefault(id, places.getOrDefault(id, "?" + id))).collect(Collectors.toSet());
        int right = (int) want.stream().filter(got::contains).count();
        tally.add("role " + name, right, got.size(), want.size());
        if (right < want.size()) {
            faults.add(name + " missed", name, at);
        }
        if (right < got.size()) {
            faults.add(name + " wrong", name, at);
        }
        return right;
    }

    private void details(Gold.Happening want, Event event) {
        boolean status = want.status().equalsIgnoreCase(event.status().name());
        tally.add("status", status ? 1 : 0, 1, 1);
        if (!status) {
            faults.add("status", event.status() + " for " + want.status(), want.triggers().get(0));
        }
        if (want.date() != null && !want.date().isEmpty()) {
            boolean when = want.date().equals(event.date());
            tally.add("when", when ? 1 : 0, 1, 1);
            if (!when) {
                faults.add("when", event.date() + " for " + want.date(), want.triggers().get(0));
            }
        }
    }
}
