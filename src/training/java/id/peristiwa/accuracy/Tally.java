package id.peristiwa.accuracy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of what was right, found and wanted, by figure. */
final class Tally {

    /**
     * Counts of one figure.
     *
     * @param right how many were found and right
     * @param found how many were found
     * @param wanted how many are annotated
     */
    record Count(int right, int found, int wanted) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, wanted + other.wanted);
        }

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 0 : (double) right / wanted;
        }

        /** 1 where nothing was wanted and nothing found. */
        double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    void add(String figure, int right, int found, int wanted) {
        counts.merge(figure, new Count(right, found, wanted), Count::plus);
    }

    void add(Tally other) {
        other.counts.forEach((figure, count) -> counts.merge(figure, count, Count::plus));
    }

    Count of(String figure) {
        return counts.getOrDefault(figure, Count.NONE);
    }

    /** Every figure with the prefix, without it, in the order of its first count. */
    Map<String, Count> under(String prefix) {
        Map<String, Count> out = new LinkedHashMap<>();
        counts.forEach((figure, count) -> {
            if (figure.startsWith(prefix)) {
                out.put(figure.substring(prefix.length()), count);
            }
        });
        return out;
    }
}
