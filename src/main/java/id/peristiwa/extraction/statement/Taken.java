package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.peristiwa.extraction.statement.Selection.Chosen;

/** The statements taken so far, found by the tokens that they cover. Not thread-safe. */
final class Taken {

    /** Tokens of one cell of the index. */
    private static final int CELL = 64;
    /** Cells that one content is looked up in. */
    private static final int MOST_CELLS = 32;

    private final Map<Integer, List<Chosen>> cells = new TreeMap<>();
    private final List<Chosen> all = new ArrayList<>();

    void add(Chosen c) {
        all.add(c);
        int last = Math.min((c.candidate().end() - 1) / CELL, c.candidate().first() / CELL + MOST_CELLS);
        for (int cell = c.candidate().first() / CELL; cell <= last; cell++) {
            cells.computeIfAbsent(cell, k -> new ArrayList<>()).add(c);
        }
    }

    /** Those that share a token with it, each once, in the order in which they were taken. */
    List<Chosen> overlapping(Chosen c) {
        List<Chosen> out = new ArrayList<>();
        int last = Math.min((c.candidate().end() - 1) / CELL, c.candidate().first() / CELL + MOST_CELLS);
        for (int cell = c.candidate().first() / CELL; cell <= last; cell++) {
            for (Chosen t : cells.getOrDefault(cell, List.of())) {
                if (t.candidate().first() < c.candidate().end() && c.candidate().first() < t.candidate().end() && !out.contains(t)) {
                    out.add(t);
                }
            }
        }
        return out;
    }

    /** All in the order of the text. */
    List<Chosen> inOrder() {
        all.sort(Comparator.comparingInt((Chosen c) -> c.candidate().first()).thenComparingInt(c -> -c.candidate().end()));
        return all;
    }
}
