package id.peristiwa.extraction.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;

/** Short names and what they stand for. Immutable and thread-safe. */
final class Acronyms {

    private final Map<String, String[]> full;

    private Acronyms(Map<String, String[]> full) {
        this.full = full;
    }

    static Acronyms load() {
        Map<String, String[]> full = new HashMap<>();
        for (String[] row : LexiconFile.read("actor/acronyms.tsv", 2)) {
            full.put(row[0].toLowerCase(Locale.ROOT), row[1].toLowerCase(Locale.ROOT).replace(",", "").split("[ -]"));
        }
        return new Acronyms(full);
    }

    /** The words with every short form written out and no word twice in a row. */
    String[] expand(String[] words) {
        List<String> out = new ArrayList<>();
        String whole = String.join(" ", words);
        String[] known = words.length > 1 ? full.get(whole) : null;
        if (known != null) {
            return known;
        }
        for (String word : words) {
            String[] written = full.get(word);
            if (written == null && word.length() > 7 && word.startsWith("kemen") && full.containsKey(word.substring(5))) {
                out.add("kementerian");
                written = full.get(word.substring(5));
            }
            append(out, written == null ? word.split("-") : written);
        }
        return out.toArray(new String[0]);
    }

    /** Appends the words unless the name just ended in them, as in "Pemerintah Kota (Pemkot)". */
    private static void append(List<String> out, String[] words) {
        int n = out.size();
        if (n >= words.length && out.subList(n - words.length, n).equals(List.of(words))) {
            return;
        }
        for (String word : words) {
            if (!word.isEmpty() && (out.isEmpty() || !out.get(out.size() - 1).equals(word))) {
                out.add(word);
            }
        }
    }
}
