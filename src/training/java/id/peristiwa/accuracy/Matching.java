package id.peristiwa.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Greedy one-to-one matching of what is annotated with what was found. */
final class Matching {

    private Matching() {
    }

    private record Pair(double score, int wanted, int found) {
    }

    /**
     * The best pairs first.
     *
     * @param score how well two go together, 0 if they don't
     * @return for the index of an annotated item that of the found one
     */
    static <T, U> Map<Integer, Integer> match(List<T> wanted, List<U> found, ToDoubleBiFunction<T, U> score) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int k = 0; k < found.size(); k++) {
                double s = score.applyAsDouble(wanted.get(i), found.get(k));
                if (s > 0) {
                    pairs.add(new Pair(s, i, k));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score()).thenComparingInt(Pair::wanted).thenComparingInt(Pair::found));
        Map<Integer, Integer> out = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair p : pairs) {
            if (!out.containsKey(p.wanted()) && used.add(p.found())) {
                out.put(p.wanted(), p.found());
            }
        }
        return out;
    }
}
