package id.peristiwa.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.time.TimeExpression;
import id.peristiwa.training.Gold;

/** Scores extractions against annotated articles: exact names, overlapping dates and triggers, contents of statements that share 0.7 of their characters. */
final class Scorer {

    /** The figures whose mean is the total. */
    static final List<String> TOTAL = List.of("names", "link", "country", "dates", "said-by", "events", "roles", "sections");

    private static final double SAME_CONTENT = 0.6999;

    private final Tally tally = new Tally();
    private final List<Double> links = new ArrayList<>();
    private final Faults faults = new Faults();
    private final Reliability reliability = new Reliability();

    Tally tally() {
        return tally;
    }

    Faults faults() {
        return faults;
    }

    Reliability reliability() {
        return reliability;
    }

    /** The figure under this name: F1, for {@code link} the mean of the articles. */
    double figure(String name) {
        if (name.equals("link")) {
            return links.stream().mapToDouble(d -> d).average().orElse(1);
        }
        return tally.of(name).f1();
    }

    double total() {
        return TOTAL.stream().mapToDouble(this::figure).average().orElseThrow();
    }

    void add(Gold gold, Extraction found) {
        faults.article(gold);
        Things want = Things.of(gold);
        Things got = Things.of(found);
        names(want, got);
        Map<String, String> actors = Things.align(want.actors(), got.actors());
        Map<String, String> places = Things.align(want.actors(), got.places());
        countries(want, got, places);
        dates(gold.dates(), found.dates());
        statements(gold, found, actors, places);
        new EventScorer(tally, faults, reliability).add(gold, found, actors, places);
        sections(gold, found);
        calibrate(want, got, found, actors, places);
    }

    private void names(Things want, Things got) {
        Map<Span, Things.Name> wanted = want.names();
        Map<Span, Things.Name> found = got.names();
        int right = 0;
        for (Map.Entry<Span, Things.Name> entry : wanted.entrySet()) {
            String type = entry.getValue().type();
            Things.Name other = found.get(entry.getKey());
            boolean hit = other != null && other.type().equals(type);
            right += hit ? 1 : 0;
            tally.add("name " + type, hit ? 1 : 0, 0, 1);
            if (!hit) {
                faults.add(other == null ? "name missed" : "name of another type", type, entry.getKey());
            }
        }
        found.forEach((span, name) -> {
            tally.add("name " + name.type(), 0, 1, 0);
            if (!wanted.containsKey(span)) {
                faults.add("name invented", name.type(), span);
            }
        });
        tally.add("names", right, found.size(), wanted.size());
        if (!wanted.isEmpty()) {
            links.add(Links.bCubed(wanted, found));
        }
    }

    private void countries(Things want, Things got, Map<String, String> places) {
        got.places().forEach((id, place) -> {
            Things.Thing wanted = want.actors().get(places.getOrDefault(id, ""));
            if (wanted != null && wanted.type().equals(Things.PLACE) && !wanted.country().isEmpty()) {
                boolean right = wanted.country().equals(place.country());
                tally.add("country", right ? 1 : 0, 1, 1);
                if (!right) {
                    faults.add("country", place.country() + " for " + wanted.country(), place.spans().get(0));
                }
            }
        });
    }

    private void dates(List<Gold.Timex> wanted, List<TimeExpression> found) {
        Map<Integer, Integer> pairs = Matching.match(wanted, found,
                (w, f) -> w.span().overlaps(f.span()) ? w.value().equals(f.value()) ? 2 : 1 : 0);
        int right = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Gold.Timex want = wanted.get(i);
            String value = pairs.containsKey(i) ? found.get(pairs.get(i)).value() : null;
            if (want.value().equals(value)) {
                right++;
            } else {
                faults.add(value == null ? "date missed" : "date value", value == null ? want.value() : value + " for " + want.value(), want.span());
            }
        }
        Set<Integer> used = new HashSet<>(pairs.values());
        for (int k = 0; k < found.size(); k++) {
            if (!used.contains(k)) {
                faults.add("date invented", found.get(k).value(), found.get(k).span());
            }
        }
        tally.add("dates", right, found.size(), wanted.size());
    }

    private void statements(Gold gold, Extraction found, Map<String, String> actors, Map<String, String> places) {
        List<Gold.Said> wanted = gold.statements();
        Map<Integer, Integer> pairs = Matching.match(wanted, found.statements(),
                (w, f) -> Math.max(0, dice(w.span(), f.content()) - SAME_CONTENT));
        Set<Integer> right = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            Gold.Said want = wanted.get(i);
            String kind = "statement " + want.kind().toUpperCase(Locale.ROOT);
            boolean hit = pairs.containsKey(i);
            tally.add(kind, hit ? 1 : 0, 0, 1);
            if (!hit) {
                faults.add("statement missed", want.kind(), want.span());
                continue;
            }
            Statement statement = found.statements().get(pairs.get(i));
            String speaker = statement.speaker() == null ? "" : statement.speaker();
            String stands = actors.getOrDefault(speaker, places.getOrDefault(speaker, ""));
            if (stands.equals(want.by())) {
                right.add(pairs.get(i));
            } else {
                faults.add("speaker", want.kind(), want.span());
            }
        }
        Set<Integer> used = new HashSet<>(pairs.values());
        for (int k = 0; k < found.statements().size(); k++) {
            Statement statement = found.statements().get(k);
            tally.add("statement " + statement.kind().name(), 0, 1, 0);
            reliability.add("statements", statement.confidence(), right.contains(k));
            if (!used.contains(k)) {
                faults.add("statement invented", statement.kind().name(), statement.content());
            }
        }
        tally.add("quotes", pairs.size(), found.statements().size(), wanted.size());
        tally.add("said-by", right.size(), found.statements().size(), wanted.size());
    }

    private void sections(Gold gold, Extraction found) {
        Set<String> wanted = gold.sections().stream().map(s -> s.span().begin() + " " + s.kind()).collect(Collectors.toSet());
        Set<String> got = found.document().sections().stream().filter(p -> isScored(p.kind().name()))
                .map(p -> p.span().begin() + " " + p.kind().name()).collect(Collectors.toSet());
        tally.add("sections", (int) wanted.stream().filter(got::contains).count(), got.size(), wanted.size());
    }

    /** Heads of paragraphs are no paragraphs of their own. */
    private static boolean isScored(String kind) {
        return !kind.equals("DATELINE") && !kind.equals("BODY");
    }

    private void calibrate(Things want, Things got, Extraction found, Map<String, String> actors, Map<String, String> places) {
        found.actors().forEach(a -> reliability.add("actors", a.confidence(), isRight(want, got.actors().get(a.id()), actors.get(a.id()), false)));
        found.locations().forEach(l -> reliability.add("locations", l.place().confidence(),
                isRight(want, got.places().get(l.id()), places.get(l.id()), true)));
    }

    /** Whether a thing stands for one of its type and most of its names are exact; of a place also the country must be right. */
    private static boolean isRight(Things want, Things.Thing thing, String stands, boolean withCountry) {
        Things.Thing wanted = stands == null ? null : want.actors().get(stands);
        if (wanted == null || !wanted.type().equals(thing.type())) {
            return false;
        }
        boolean country = !withCountry || wanted.country().isEmpty() || wanted.country().equals(thing.country());
        return country && thing.overlapping(wanted) * 2 >= thing.spans().size();
    }

    static double dice(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return shared <= 0 ? 0 : 2.0 * shared / (a.length() + b.length());
    }

    /** Triggers of an event that overlap. */
    static boolean touch(List<Span> a, Event b) {
        return a.stream().anyMatch(x -> b.triggers().stream().anyMatch(x::overlaps));
    }
}
