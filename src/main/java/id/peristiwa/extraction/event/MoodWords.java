package id.peristiwa.extraction.event;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;

/** Words that tell whether something happened, by what they say about it. Immutable and thread-safe. */
final class MoodWords {

    /** What a mood word says. */
    enum Mood {
        FUTURE, POSSIBLE, ASKED, NOT, NOW, PAST, SAYS
    }

    private final Map<String, Mood> moods = new HashMap<>(1024);

    private MoodWords() {
    }

    static MoodWords load() {
        MoodWords words = new MoodWords();
        for (String[] row : LexiconFile.read("event/mood-words.tsv", 2)) {
            words.moods.put(row[0], Mood.valueOf(row[1]));
        }
        return words;
    }

    /** Ordinal of the mood of a word in lower case plus 1, 0 if it has none. */
    int mood(String lower) {
        Mood mood = moods.get(lower);
        if (mood == null && lower.length() > 5 && lower.endsWith("nya")) {
            mood = moods.get(lower.substring(0, lower.length() - 3));
        }
        return mood == null ? 0 : mood.ordinal() + 1;
    }
}
