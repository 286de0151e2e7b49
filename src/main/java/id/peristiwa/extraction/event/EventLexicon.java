package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.learning.IntTable;
import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.morphology.Roots;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.AnalyzedText;

/**
 * Words that tell events and words of their world. Sets of types are bits, the bit of a type being its ordinal. A verb is known under one key in all its voices.
 * Immutable and thread-safe.
 */
final class EventLexicon {

    /**
     * What a word may tell.
     *
     * @param sure types it usually tells
     * @param likely types it often tells
     * @param none 0 if nothing is known against it, 1 if it usually tells no event, 2 if often
     */
    record Entry(int sure, int likely, int none) {

        int all() {
            return sure | likely;
        }

        Entry with(Entry other) {
            return new Entry(sure | other.sure, likely | other.likely, none == 0 ? other.none : none);
        }
    }

    private record Expression(int[] keys, Entry entry) {
    }

    private static final String[] CLITICS = {"lah", "kah", "pun", "nya"};

    private static final int NEVER = 3;

    private final Set<Integer> never = new HashSet<>();
    private final Map<Integer, Entry> words = new HashMap<>();
    private final Map<Integer, Entry> bare = new HashMap<>();
    private final Map<Integer, Integer> roots = new HashMap<>();
    private IntTable typesOfRoots;
    /** Places of words and of bare words in {@link #entries}. */
    private IntTable placesOfWords;
    private IntTable placesOfBare;
    private IntTable nevers;
    private IntTable firsts;
    private Entry[] entries;
    private IntTable topics;
    private IntTable worlds;
    private final Map<Integer, List<Expression>> expressions = new HashMap<>();

    private EventLexicon() {
    }

    private static final class Loaded {
        static final EventLexicon LEXICON = load();
    }

    /** The files of the class path, read once. */
    static EventLexicon ofClassPath() {
        return Loaded.LEXICON;
    }

    private static EventLexicon load() {
        EventLexicon lexicon = new EventLexicon();
        Map<Integer, Integer> topics = new HashMap<>();
        Map<Integer, Integer> worlds = new HashMap<>();
        for (String[] row : LexiconFile.read("event/trigger-words.tsv", 3)) {
            boolean sure = row[1].equals("1");
            int type = row[0].equals("NONE") ? 0 : 1 << EventType.valueOf(row[0]).ordinal();
            Entry entry = new Entry(sure ? type : 0, sure ? 0 : type, type != 0 ? 0 : Integer.parseInt(row[1]));
            for (String word : row[2].split(" ")) {
                if (entry.none() == NEVER) {
                    lexicon.never.add(Hash.of(word));
                    continue;
                }
                lexicon.add(word.toLowerCase(Locale.ROOT), entry);
            }
        }
        for (String[] row : LexiconFile.read("event/topic-words.tsv", 2)) {
            int type = 1 << EventType.valueOf(row[0]).ordinal();
            for (String word : row[1].split(" ")) {
                topics.merge(key(word.toLowerCase(Locale.ROOT)), type, (a, b) -> a | b);
            }
        }
        for (String[] row : LexiconFile.read("event/worlds.tsv", 3)) {
            worlds.put(Hash.of(row[0]), Integer.parseInt(row[1]) << 16 | Integer.parseInt(row[2]));
        }
        lexicon.topics = new IntTable(topics, 0);
        lexicon.worlds = new IntTable(worlds, -1);
        lexicon.typesOfRoots = new IntTable(lexicon.roots, 0);
        lexicon.index();
        return lexicon;
    }

    /** Makes the tables that answer from what was read. */
    private void index() {
        List<Entry> all = new ArrayList<>();
        placesOfWords = places(words, all);
        placesOfBare = places(bare, all);
        entries = all.toArray(new Entry[0]);
        Map<Integer, Integer> marked = new HashMap<>();
        never.forEach(word -> marked.put(word, 1));
        nevers = new IntTable(marked, 0);
        Map<Integer, Integer> begun = new HashMap<>();
        expressions.keySet().forEach(key -> begun.put(key, 1));
        firsts = new IntTable(begun, 0);
    }

    private static IntTable places(Map<Integer, Entry> known, List<Entry> all) {
        Map<Integer, Integer> places = new HashMap<>();
        known.forEach((key, entry) -> {
            places.put(key, all.size());
            all.add(entry);
        });
        return new IntTable(places, -1);
    }

    private void add(String written, Entry entry) {
        boolean noun = written.endsWith("+");
        String word = noun ? written.substring(0, written.length() - 1) : written;
        if (word.indexOf('_') > 0) {
            String[] parts = word.split("_");
            int[] keys = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                keys[i] = key(parts[i]);
            }
            expressions.computeIfAbsent(keys[0], k -> new ArrayList<>()).add(new Expression(keys, entry));
            return;
        }
        words.merge(key(word), entry, Entry::with);
        int root = Hash.of(Roots.of(word));
        if (Roots.form(word) == Roots.ACTIVE) {
            bare.merge(Hash.of(stem(word)), entry, Entry::with);
        }
        if (entry.none() == 0) {
            roots.merge(root, entry.all(), (a, b) -> a | b);
            if (noun) {
                words.merge(Hash.join(Roots.PROCESS, root), entry, Entry::with);
            }
        }
    }

    /** What the forms of one word with one meaning have in common: root, suffix and kind of prefix, active and passive being one. */
    static int key(String lower) {
        String word = plain(lower);
        int form = Roots.form(word);
        int root = Hash.of(Roots.of(word));
        if (form == Roots.PROCESS) {
            return Hash.join(form, root);
        }
        int suffix = word.endsWith("kan") ? 1 : word.endsWith("an") ? 2 : word.endsWith("i") ? 3 : 0;
        return Hash.join(form == Roots.PASSIVE ? Roots.ACTIVE : form, root, suffix);
    }

    /** The word without clitics. */
    private static String plain(String lower) {
        for (String clitic : CLITICS) {
            if (lower.length() > clitic.length() + 3 && lower.endsWith(clitic)) {
                return lower.substring(0, lower.length() - clitic.length());
            }
        }
        return lower;
    }

    /** The verb without its prefix but with its suffix, initial k off as in its root. */
    private static String stem(String lower) {
        String word = plain(lower);
        String root = Roots.of(word);
        return root + (word.endsWith("kan") ? "kan" : word.endsWith("i") && !root.endsWith("i") ? "i" : "");
    }

    /** What is known of a word whose key this is, or of the verb whose bare form it is; null if nothing. */
    Entry entry(String lower, int key, byte form) {
        int place = placesOfWords.get(key);
        if (place < 0 && form == Roots.BARE) {
            String word = plain(lower);
            boolean cut = word.length() > 3 && word.charAt(0) == 'k' && "aeiou".indexOf(word.charAt(1)) >= 0;
            place = placesOfBare.get(Hash.of(word, cut ? 1 : 0, word.length()));
        }
        return place < 0 ? null : entries[place];
    }

    /** Whether a word with this hash never tells an event. */
    boolean isNever(int lower) {
        return nevers.get(lower) != 0;
    }

    /** The types of all words of this root. */
    int typesOfRoot(int root) {
        return typesOfRoots.get(root);
    }

    /** The types in whose world the word is at home. */
    int topics(int key) {
        return topics.get(key);
    }

    /** The coarse group of the root's world in the upper 16 bits, the fine one in the lower; -1 if it is not known. */
    int world(int root) {
        return worlds.get(root);
    }

    /** Told of an expression of several words. */
    interface Visitor {
        void expression(int first, int end, Entry entry);
    }

    /** Visits the expressions that begin with this token, the tokens' keys being given. */
    void expressions(AnalyzedText text, int[] keys, int first, int end, Visitor visitor) {
        if (firsts.get(keys[first]) == 0) {
            return;
        }
        List<Expression> all = expressions.get(keys[first]);
        for (Expression e : all) {
            int n = 0;
            while (n < e.keys().length && first + n < end && keys[first + n] == e.keys()[n]) {
                n++;
            }
            if (n == e.keys().length) {
                visitor.expression(first, first + n, e.entry());
            }
        }
    }
}
