package id.peristiwa.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import id.peristiwa.extraction.confidence.Calibration;

/** Learns by isotonic regression (pool adjacent violators) how often items of some confidence are right, and writes the knots. */
final class CalibrationTrainer {

    /** Fewest items of a knot. */
    private static final int FEWEST = 60;
    private static final Map<Calibration.Kind, String> NAMES = Map.of(Calibration.Kind.ACTOR, "actors", Calibration.Kind.LOCATION, "locations",
            Calibration.Kind.STATEMENT, "statements", Calibration.Kind.EVENT, "events");

    private CalibrationTrainer() {
    }

    private record Block(double raw, double right, int items) {

        Block plus(Block other) {
            int n = items + other.items;
            return new Block((raw * items + other.raw * other.items) / n, (right * items + other.right * other.items) / n, n);
        }
    }

    /** The rows of {@code calibration.tsv}. */
    static List<String> rows(Reliability reliability) {
        List<String> out = new ArrayList<>();
        for (Calibration.Kind kind : Calibration.Kind.values()) {
            for (Block b : isotonic(reliability.items().getOrDefault(NAMES.get(kind), List.of()))) {
                out.add(String.format(Locale.ROOT, "%s\t%.4f\t%.4f", kind, b.raw(), b.right()));
            }
        }
        return out;
    }

    /** The learned maps by the name of the kind. */
    static Map<String, TreeMap<Double, Double>> lines(Reliability reliability) {
        Map<String, TreeMap<Double, Double>> out = new HashMap<>();
        NAMES.values().forEach(name -> {
            TreeMap<Double, Double> line = new TreeMap<>();
            isotonic(reliability.items().getOrDefault(name, List.of())).forEach(b -> line.put(b.raw(), b.right()));
            out.put(name, line);
        });
        return out;
    }

    /** The value of such a map, linear between its knots. */
    static double at(TreeMap<Double, Double> line, double raw) {
        Map.Entry<Double, Double> before = line.floorEntry(raw);
        Map.Entry<Double, Double> after = line.ceilingEntry(raw);
        if (before == null || after == null || before.getKey().equals(after.getKey())) {
            return before != null ? before.getValue() : after.getValue();
        }
        double share = (raw - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }

    private static List<Block> isotonic(List<Reliability.Item> items) {
        List<Reliability.Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(Reliability.Item::confidence));
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += FEWEST) {
            boolean last = sorted.size() - from < 2 * FEWEST;
            List<Reliability.Item> in = sorted.subList(from, last ? sorted.size() : from + FEWEST);
            blocks.add(new Block(in.stream().mapToDouble(Reliability.Item::confidence).average().orElseThrow(),
                    in.stream().filter(Reliability.Item::right).count() / (double) in.size(), in.size()));
            while (blocks.size() > 1 && blocks.get(blocks.size() - 2).right() >= blocks.get(blocks.size() - 1).right()) {
                Block merged = blocks.remove(blocks.size() - 2).plus(blocks.remove(blocks.size() - 1));
                blocks.add(merged);
            }
            if (last) {
                break;
            }
        }
        return blocks;
    }

    /** Replaces the rows under the header of {@code calibration.tsv}. */
    static void write(Reliability reliability, Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file).stream().filter(line -> line.startsWith("#")).toList());
        lines.addAll(rows(reliability));
        Files.write(file, lines);
    }
}
