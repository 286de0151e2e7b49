package id.peristiwa.extraction.actor;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;

/** Nouns for people and authorities, and the words that count them. Immutable and thread-safe. */
final class PersonNouns {

    enum Kind {
        PERSON, PEOPLE, AUTHORITY, QUANTIFIER
    }

    private final Map<String, Kind> kinds = new HashMap<>(1024);

    private PersonNouns() {
    }

    static PersonNouns load() {
        PersonNouns nouns = new PersonNouns();
        for (String[] row : LexiconFile.read("actor/person-nouns.tsv", 2)) {
            nouns.kinds.put(row[0], Kind.valueOf(row[1]));
        }
        return nouns;
    }

    /** The kind of a word in lower case, or null. */
    Kind kind(String lower) {
        return kinds.get(lower);
    }

    /** The noun of the lexicon that the word is a form of ("anak-anak", "keluarganya"), or null. */
    String head(String lower) {
        Kind kind = kinds.get(lower);
        if (kind != null) {
            return kind == Kind.QUANTIFIER ? null : lower;
        }
        int length = lower.length();
        if (length > 5 && lower.endsWith("nya")) {
            return head(lower.substring(0, length - 3));
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 1 && lower.regionMatches(0, lower, hyphen + 1, hyphen)) {
            return head(lower.substring(0, hyphen));
        }
        return null;
    }
}
