package id.peristiwa.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.Span;

/** Counts right, found and wanted names, exact span and type. */
final class NameFigures {

    private NameFigures() {
    }

    static String line(String what, int[] c) {
        return String.format(Locale.ROOT, "%-22s F1 %.4f  precision %.4f  recall %.4f  (%d of %d found, %d wanted)", what, 2.0 * c[0] / (c[1] + c[2]),
                1.0 * c[0] / c[1], 1.0 * c[0] / c[2], c[0], c[1], c[2]);
    }

    /** Adds the names of an article to the counts of its part; prints what is wrong if the property {@code errors} is set. */
    static void add(Gold gold, List<NameMention> mentions, String part, Map<String, int[]> counts) {
        Set<String> wanted = new HashSet<>();
        for (Gold.Entity e : gold.entities()) {
            NameType type = GoldText.nameType(e);
            if (type != null) {
                e.mentions().forEach(m -> wanted.add(type + " " + m));
            }
        }
        Set<String> found = new HashSet<>();
        mentions.forEach(m -> found.add(m.type() + " " + m.span()));
        if (Boolean.getBoolean("errors")) {
            for (NameMention m : mentions) {
                if (!wanted.contains(m.type() + " " + m.span())) {
                    System.out.println("invented\t" + gold.id() + "\t" + m.type() + "\t" + m.text() + "\t" + around(gold.text(), m.span()));
                }
            }
            for (Gold.Entity e : gold.entities()) {
                NameType type = GoldText.nameType(e);
                for (Span m : e.mentions()) {
                    if (type != null && !found.contains(type + " " + m)) {
                        System.out.println("missed\t" + gold.id() + "\t" + type + "\t" + m.in(gold.text()) + "\t" + around(gold.text(), m));
                    }
                }
            }
        }
        for (String key : part.contains(",")
                ? List.of(part)
                : List.of(part, part + " " + NameType.PERSON, part + " " + NameType.ORGANIZATION, part + " " + NameType.PLACE)) {
            String type = key.substring(part.length()).strip();
            int[] own = counts.computeIfAbsent(key, k -> new int[3]);
            own[0] += (int) found.stream().filter(f -> f.startsWith(type) && wanted.contains(f)).count();
            own[1] += (int) found.stream().filter(f -> f.startsWith(type)).count();
            own[2] += (int) wanted.stream().filter(f -> f.startsWith(type)).count();
        }
    }

    private static String around(String text, Span span) {
        return text.substring(Math.max(0, span.begin() - 50), Math.min(text.length(), span.end() + 30)).replace('\n', '|');
    }
}
