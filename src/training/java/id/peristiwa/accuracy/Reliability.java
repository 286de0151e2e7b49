package id.peristiwa.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often items of some confidence are right. */
final class Reliability {

    private static final int BINS = 10;

    /**
     * An item that was found.
     *
     * @param confidence the probability that it was given
     * @param right whether it is right
     */
    record Item(double confidence, boolean right) {
    }

    /**
     * Items of like confidence.
     *
     * @param from least confidence
     * @param items how many
     * @param confidence mean of the probabilities they were given
     * @param right share of them that are right
     */
    record Bin(double from, int items, double confidence, double right) {
    }

    private final Map<String, List<Item>> items = new LinkedHashMap<>();

    void add(String kind, double confidence, boolean right) {
        items.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Item(confidence, right));
    }

    Map<String, List<Item>> items() {
        return items;
    }

    /** Bins of a tenth that hold at least one item. */
    List<Bin> bins(String kind) {
        List<Bin> out = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            int bin = b;
            List<Item> in = items.getOrDefault(kind, List.of()).stream()
                    .filter(i -> Math.min(BINS - 1, (int) (i.confidence() * BINS)) == bin).toList();
            if (!in.isEmpty()) {
                out.add(new Bin(b / (double) BINS, in.size(), in.stream().mapToDouble(Item::confidence).average().orElseThrow(),
                        in.stream().filter(Item::right).count() / (double) in.size()));
            }
        }
        return out;
    }

    /** Mean distance of confidence and share that is right, over all items. */
    double error(String kind) {
        double sum = 0;
        int n = 0;
        for (Bin bin : bins(kind)) {
            sum += bin.items() * Math.abs(bin.confidence() - bin.right());
            n += bin.items();
        }
        return n == 0 ? 0 : sum / n;
    }
}
