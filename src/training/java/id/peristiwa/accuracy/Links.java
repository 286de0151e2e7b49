package id.peristiwa.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.text.Span;

/** B-cubed F1 of which names are one thing (Bagga and Baldwin 1998), over the names that both sides have. */
final class Links {

    private Links() {
    }

    static double bCubed(Map<Span, Things.Name> wanted, Map<Span, Things.Name> found) {
        List<Span> shared = wanted.keySet().stream().filter(found::containsKey).toList();
        if (shared.isEmpty()) {
            return 0;
        }
        double precision = side(found, wanted, shared);
        double recall = side(wanted, found, shared);
        return 2 * precision * recall / (precision + recall);
    }

    private static double side(Map<Span, Things.Name> mine, Map<Span, Things.Name> theirs, List<Span> shared) {
        Map<String, Integer> sizes = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (Span s : shared) {
            sizes.merge(mine.get(s).thing(), 1, Integer::sum);
            both.merge(List.of(mine.get(s).thing(), theirs.get(s).thing()), 1, Integer::sum);
        }
        double total = 0;
        for (Span s : shared) {
            total += (double) both.get(List.of(mine.get(s).thing(), theirs.get(s).thing())) / sizes.get(mine.get(s).thing());
        }
        return total / shared.size();
    }
}
