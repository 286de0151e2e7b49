package id.peristiwa.extraction.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.Hash;

/** Classes of words that stand in like company, learned from unlabelled news. Immutable and thread-safe. */
public final class WordClasses {

    private static final String RESOURCE = "/extraction/morphology/word-classes.tsv";

    private static final int UNKNOWN = 1 << 4 | 15;

    /** Open-addressed: two hashes of a word, which together stand for it, and what is known of it; no words but numbers, so that a look-up takes one fetch from memory. */
    private final long[] words;
    private final int[] entries;
    private final int mask;

    private WordClasses(Map<String, Integer> known) {
        int capacity = Integer.highestOneBit(Math.max(8, known.size())) * 4;
        words = new long[capacity];
        entries = new int[capacity];
        mask = capacity - 1;
        known.forEach((word, entry) -> {
            int slot = slot(word, Hash.of(word));
            words[slot] = both(word, Hash.of(word));
            entries[slot] = entry;
        });
    }

    private static long both(String word, int hash) {
        long both = (long) hash << 32 | word.hashCode() & 0xFFFFFFFFL;
        return both == 0 ? 1 : both;
    }

    /** Where the word is or would be. */
    private int slot(String word, int hash) {
        long both = both(word, hash);
        int slot = hash & mask;
        while (words[slot] != 0 && words[slot] != both) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int entry(String word, int hash) {
        int slot = slot(word, hash);
        return words[slot] == 0 ? UNKNOWN : entries[slot];
    }

    /** @throws IllegalStateException if the resource is absent or has a bad row */
    public static WordClasses load() {
        Map<String, Integer> entries = new HashMap<>(1 << 16);
        try (InputStream in = WordClasses.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("# ")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                int second = line.indexOf('\t', tab + 1);
                if (tab <= 0 || second < 0) {
                    throw new IllegalStateException(RESOURCE + ":" + number + ": three columns wanted");
                }
                int ratio = line.charAt(second + 1) == '-' ? 15 : Integer.parseInt(line.substring(second + 1));
                entries.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1, second)) << 4 | ratio);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new WordClasses(entries);
    }

    /** The form under which a word is kept: digits made {@code 0}. */
    public static String key(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= '1' && form.charAt(i) <= '9') {
                StringBuilder out = new StringBuilder(form);
                for (int k = i; k < form.length(); k++) {
                    if (form.charAt(k) >= '1' && form.charAt(k) <= '9') {
                        out.setCharAt(k, '0');
                    }
                }
                return out.toString();
            }
        }
        return form;
    }

    /**
     * The class of a word as written, 1 if it is not known.
     *
     * @param key its form by {@link #key}
     * @param hash the hash of that form
     */
    public int classOf(String key, int hash) {
        return entry(key, hash) >> 4;
    }

    /** Tenths of the occurrences of a lower-cased word inside sentences that begin with a capital, 0 to 10; 15 if unknown. */
    public int capitalTenths(String lowerKey, int hash) {
        return entry(lowerKey, hash) & 15;
    }
}
