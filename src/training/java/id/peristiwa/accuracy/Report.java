package id.peristiwa.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tables of {@code docs/accuracy.md}. */
final class Report {

    private static final List<String> FIGURES = List.of("names", "link", "country", "dates", "quotes", "said-by", "triggers", "events", "roles",
            "status", "when", "sections");
    private static final List<String> SHARES = List.of("link", "country", "status", "when");

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String f(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }

    /** Every figure of several sets side by side, F1 with precision and recall. */
    void figures(Map<String, Scorer> sets) {
        add("| figure | " + String.join(" | ", sets.keySet()) + " |");
        add("|---|" + "---|".repeat(sets.size()));
        for (String figure : FIGURES) {
            StringBuilder row = new StringBuilder("| " + figure + " |");
            for (Scorer s : sets.values()) {
                Tally.Count c = s.tally().of(figure);
                row.append(' ').append(f(s.figure(figure)));
                if (!SHARES.contains(figure)) {
                    row.append(" (").append(f(c.precision())).append(" / ").append(f(c.recall())).append(')');
                }
                row.append(" |");
            }
            add(row.toString());
        }
        StringBuilder total = new StringBuilder("| TOTAL |");
        sets.values().forEach(s -> total.append(' ').append(f(s.total())).append(" |"));
        add(total.toString());
    }

    /** Precision and recall of all that is counted under the prefix. */
    void breakdown(Tally tally, String prefix) {
        add("| | F1 | precision | recall | right | found | annotated |");
        add("|---|---|---|---|---|---|---|");
        new TreeMap<>(tally.under(prefix)).forEach((name, c) -> add("| " + name + " | " + f(c.f1()) + " | " + f(c.precision()) + " | "
                + f(c.recall()) + " | " + c.right() + " | " + c.found() + " | " + c.wanted() + " |"));
    }

    void reliability(Reliability reliability) {
        add("| kind | confidence from | items | mean confidence | share right |");
        add("|---|---|---|---|---|");
        for (String kind : new TreeMap<>(reliability.items()).keySet()) {
            for (Reliability.Bin b : reliability.bins(kind)) {
                add("| " + kind + " | " + String.format(Locale.ROOT, "%.1f", b.from()) + " | " + b.items() + " | " + f(b.confidence()) + " | "
                        + f(b.right()) + " |");
            }
            add("| " + kind + ", mean distance | | | " + f(reliability.error(kind)) + " | |");
        }
    }

    void faults(Faults faults, int most) {
        add("| fault | how often | an example |");
        add("|---|---|---|");
        faults.commonest(most).forEach(x -> add("| " + x.kind() + " | " + x.count() + " | " + x.example() + " |"));
    }
}
