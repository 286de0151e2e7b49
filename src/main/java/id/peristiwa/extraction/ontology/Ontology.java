package id.peristiwa.extraction.ontology;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;

/** Codes of event types and subtypes, read from one pair of files. Immutable and thread-safe. */
public final class Ontology {

    private final Map<EventType, Codes> types = new HashMap<>();
    private final Map<String, Codes> subtypes = new HashMap<>();

    private Ontology() {
    }

    /** Loads the files of the class path. */
    public static Ontology load() {
        Ontology ontology = new Ontology();
        for (String[] r : LexiconFile.read("ontology/types.tsv", 5)) {
            ontology.types.put(EventType.valueOf(r[0]), new Codes(null, null, text(r[1]), text(r[2]), quad(r[3]), score(r[4])));
        }
        for (String[] r : LexiconFile.read("ontology/subtypes.tsv", 8)) {
            String mode = text(r[3]);
            String plover = text(r[4]) == null || mode == null ? text(r[4]) : r[4] + "-" + mode;
            ontology.subtypes.put(EventType.valueOf(r[0]) + " " + r[1], new Codes(text(r[2]), mode, plover, text(r[5]), quad(r[6]), score(r[7])));
        }
        return ontology;
    }

    /** The codes of an event of this type whose trigger has this root. */
    public Codes codes(EventType type, String root) {
        Codes finer = subtypes.get(type + " " + root);
        return finer != null ? finer : types.get(type);
    }

    private static String text(String field) {
        return field.equals("-") ? null : field;
    }

    private static Integer quad(String field) {
        return field.equals("-") ? null : Integer.valueOf(field);
    }

    private static Double score(String field) {
        return field.equals("-") ? null : Double.valueOf(field);
    }
}
