package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.text.AnalyzedText;

/** The ways by which something is said: written statements, press conferences, interviews, platforms. Immutable and thread-safe. */
final class Media {

    private final List<String[]> phrases = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Media() {
    }

    static Media load() {
        Media media = new Media();
        for (String[] row : LexiconFile.read("statement/media.tsv", 2)) {
            media.phrases.add(row[0].split(" "));
            media.names.add(row[1]);
        }
        return media;
    }

    /** The first medium named outside of quotation marks in the tokens, or null. */
    String find(AnalyzedText text, int begin, int end, int[] cover) {
        for (int i = begin; i < end; i++) {
            for (int p = 0; cover[i] < 0 && p < phrases.size(); p++) {
                if (matches(text, i, end, phrases.get(p))) {
                    return names.get(p);
                }
            }
        }
        return null;
    }

    private static boolean matches(AnalyzedText text, int at, int end, String[] phrase) {
        if (!text.token(at).is(phrase[0]) || at + phrase.length > end) {
            return false;
        }
        for (int k = 1; k < phrase.length; k++) {
            if (!text.token(at + k).is(phrase[k])) {
                return false;
            }
        }
        return true;
    }
}
