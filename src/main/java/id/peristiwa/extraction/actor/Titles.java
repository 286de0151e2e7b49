package id.peristiwa.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.learning.LexiconFile;

/** Words that open titles, with the PLOVER sectors that they and the words of organizations tell. Immutable and thread-safe. */
final class Titles {

    private final Map<String, String> titles = new HashMap<>(1024);
    private final Map<String, String> organizations = new HashMap<>(512);
    private final Set<String> borders = new HashSet<>();

    private Titles() {
    }

    static Titles load() {
        Titles t = new Titles();
        LexiconFile.read("actor/titles.tsv", 2).forEach(row -> t.titles.put(row[0], row[1]));
        LexiconFile.read("actor/sectors.tsv", 2).forEach(row -> t.organizations.put(row[0], row[1]));
        LexiconFile.read("actor/title-borders.tsv", 1).forEach(row -> t.borders.add(row[0]));
        return t;
    }

    boolean isTitle(String lower) {
        return titles.containsKey(lower);
    }

    /** Whether no title goes on over this word. */
    boolean isBorder(String lower) {
        return borders.contains(lower) || lower.length() > 5 && (lower.startsWith("meng") || lower.startsWith("memb") || lower.startsWith("memp")
                || lower.startsWith("menj") || lower.startsWith("meny"));
    }

    /** The sector of who bears the title, or null. */
    String sectorOfTitle(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split("[ ,()]+")) {
            String sector = titles.get(word);
            if (sector != null && !sector.isEmpty()) {
                return sector;
            }
        }
        return null;
    }

    /** The sector of an organization of this name, or null. */
    String sectorOfOrganization(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[ ,()]+")) {
            String sector = organizations.get(word);
            if (sector != null) {
                return sector;
            }
        }
        return null;
    }
}
