package id.peristiwa.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.text.Span;
import id.peristiwa.training.Gold;

/** What went wrong, by kind, with an example each. */
final class Faults {

    private static final int LONGEST = 60;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> examples = new LinkedHashMap<>();
    private Gold article;

    /**
     * A kind of fault.
     *
     * @param kind what went wrong
     * @param count how often
     * @param example one of them
     */
    record Fault(String kind, int count, String example) {
    }

    /** Faults that are added from now on are of this article. */
    void article(Gold gold) {
        this.article = gold;
    }

    void add(String kind, String what, Span at) {
        counts.merge(kind, 1, Integer::sum);
        // The example is one of the middle, so that it stays put while articles are added at the end.
        if (Integer.bitCount(counts.get(kind)) == 1) {
            String text = at.in(article.text()).replace('\n', ' ').replace('|', ' ');
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            examples.put(kind, article.id() + ": " + what + ", \"" + shown + "\"");
        }
    }

    /** The commonest kinds first. */
    List<Fault> commonest(int most) {
        List<Fault> out = new ArrayList<>();
        counts.forEach((kind, n) -> out.add(new Fault(kind, n, examples.get(kind))));
        out.sort(Comparator.comparingInt(f -> -f.count()));
        return out.subList(0, Math.min(most, out.size()));
    }
}
