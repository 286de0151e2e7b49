package id.peristiwa.extraction.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/**
 * Guesses the language of a text: by its script where that tells, else by the words without a meaning of their own that every sentence needs.
 * Immutable and thread-safe; time grows with the length of the text.
 */
public final class LanguageGuesser {

    /** BCP 47 tag of Indonesian. */
    public static final String INDONESIAN = "id";
    /** BCP 47 tag of Malay, near enough to Indonesian to be read as if it were. */
    public static final String MALAY = "ms";
    /** BCP 47 tag of a language that could not be told. */
    public static final String UNDETERMINED = "und";

    /** Least share of known words among all words for a language to be named. */
    private static final double LEAST_SHARE = 0.12;
    /** Indonesian is kept unless another language has so many times its words. */
    private static final double CLEARLY = 1.3;
    /** A text of fewer words is taken for Indonesian, the language of the documents, unless another one shows. */
    private static final int FEW = 12;

    private final List<String> languages = new ArrayList<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

    private LanguageGuesser() {
        for (String[] row : LexiconFile.read("language/function-words.tsv", 2)) {
            long bit = 1L << languages.size();
            languages.add(row[0]);
            for (String word : row[1].split(" ")) {
                words.merge(word, bit, (a, b) -> a | b);
            }
        }
        for (String[] row : LexiconFile.read("language/scripts.tsv", 2)) {
            scripts.put(UnicodeScript.valueOf(row[0]), row[1]);
        }
    }

    /** Loads the lexica of the class path. */
    public static LanguageGuesser load() {
        return new LanguageGuesser();
    }

    /** Whether the rules and models of the engine hold for this language. */
    public static boolean isRead(String language) {
        return language.equals(INDONESIAN) || language.equals(MALAY) || language.startsWith("id-") || language.startsWith("ms-");
    }

    /** The BCP 47 tag of the text's language, {@link #UNDETERMINED} if it can't be told; never null. */
    public String guess(AnalyzedText text) {
        int[] hits = new int[languages.size()];
        Map<UnicodeScript, Integer> written = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int t = 0; t < text.tokenCount(); t++) {
            Token token = text.token(t);
            if (!token.isWord()) {
                continue;
            }
            all++;
            written.merge(UnicodeScript.of(token.form().codePointAt(0)), 1, Integer::sum);
            Long mask = words.get(token.lower());
            for (long m = mask == null ? 0 : mask; m != 0; m &= m - 1) {
                hits[Long.numberOfTrailingZeros(m)]++;
            }
        }
        String other = foreignScript(written, all);
        return other != null ? other : byWords(hits, all);
    }

    /** The language of the script in which most words are written, null if that is Latin. */
    private String foreignScript(Map<UnicodeScript, Integer> written, int all) {
        for (Map.Entry<UnicodeScript, Integer> entry : written.entrySet()) {
            if (entry.getValue() * 2 > all && entry.getKey() != UnicodeScript.LATIN && entry.getKey() != UnicodeScript.COMMON) {
                return scripts.getOrDefault(entry.getKey(), UNDETERMINED);
            }
        }
        return null;
    }

    private String byWords(int[] hits, int all) {
        int best = 0;
        for (int l = 1; l < hits.length; l++) {
            best = hits[l] > hits[best] ? l : best;
        }
        int own = hits[languages.indexOf(INDONESIAN)];
        boolean enough = hits[best] >= LEAST_SHARE * all && hits[best] > 1;
        if (enough && hits[best] > own * CLEARLY) {
            return languages.get(best);
        }
        return all < FEW || own >= LEAST_SHARE * all ? INDONESIAN : UNDETERMINED;
    }
}
