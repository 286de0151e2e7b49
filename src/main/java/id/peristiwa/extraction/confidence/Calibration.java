package id.peristiwa.extraction.confidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.place.Place;
import id.peristiwa.extraction.statement.Statement;

/**
 * Calibrated confidence: a monotone, piecewise linear map from what a stage holds for likely to how often such items were right in articles that nothing
 * was learned from (isotonic regression, Zadrozny and Elkan 2002). Immutable and thread-safe.
 */
public final class Calibration {

    private static final double ROUNDING = 1000;

    /** What is calibrated. */
    public enum Kind {
        ACTOR, LOCATION, STATEMENT, EVENT
    }

    private record Knot(double raw, double probability) {
    }

    private final Map<Kind, List<Knot>> knots = new EnumMap<>(Kind.class);

    private Calibration() {
    }

    /** Loads the map of the class path. */
    public static Calibration load() {
        Calibration out = new Calibration();
        for (String[] row : LexiconFile.read("confidence/calibration.tsv", 3)) {
            out.knots.computeIfAbsent(Kind.valueOf(row[0]), k -> new ArrayList<>())
                    .add(new Knot(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        return out;
    }

    /** A map that leaves everything as it is. */
    public static Calibration identity() {
        return new Calibration();
    }

    /** The probability, 0 to 1 in thousandths, that an item of the kind is right. */
    public double of(Kind kind, double raw) {
        return Math.round(interpolated(knots.getOrDefault(kind, List.of()), raw) * ROUNDING) / ROUNDING;
    }

    private static double interpolated(List<Knot> line, double raw) {
        if (line.isEmpty()) {
            return raw;
        }
        Knot before = line.get(0);
        for (Knot k : line) {
            if (k.raw() >= raw) {
                double width = k.raw() - before.raw();
                return width <= 0 ? k.probability() : before.probability() + (k.probability() - before.probability()) * (raw - before.raw()) / width;
            }
            before = k;
        }
        return before.probability();
    }

    public List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(a -> new Actor(a.id(), a.type(), a.name(), a.role(), a.affiliation(), a.country(), a.sector(), a.location(),
                a.mentions(), of(Kind.ACTOR, a.confidence()))).toList();
    }

    public List<Location> locations(List<Location> locations) {
        return locations.stream().map(l -> new Location(l.id(), sure(l.place()), l.mentions())).toList();
    }

    private Place sure(Place p) {
        return p.withConfidence(of(Kind.LOCATION, p.confidence()));
    }

    public List<Statement> statements(List<Statement> statements) {
        return statements.stream().map(s -> s.withConfidence(of(Kind.STATEMENT, s.confidence()))).toList();
    }

    public List<Event> events(List<Event> events) {
        return events.stream().map(e -> e.withConfidence(of(Kind.EVENT, e.confidence()))).toList();
    }
}
