package id.peristiwa.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameRecognizer;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.TextAnalyzer;

/** Counts over unlabelled news what the names that a model finds in it name, the source of the known names (self-training). */
final class NameHarvest {

    private static final int NONE = 3;
    private static final int LONGEST = 8;
    private static final double SURE = 0.5;

    private final Map<String, int[]> phrases = new TreeMap<>();
    private final Map<String, int[]> words = new TreeMap<>();

    /** Articles of the collection that are not annotated. */
    static List<AnalyzedText> unlabelled(Path news, Set<String> annotated) throws IOException {
        List<AnalyzedText> out = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        TextAnalyzer analyzer = new TextAnalyzer();
        try (BufferedReader in = Files.newBufferedReader(news)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode row = json.readTree(line);
                if (!annotated.contains(Corpus.fileName(row.get("id").asText()))) {
                    out.add(analyzer.analyze(row.get("text").asText()));
                }
            }
        }
        return out;
    }

    void read(AnalyzedText text, WordClasses classes, NameRecognizer recognizer) {
        TokenTraits traits = TokenTraits.of(text, classes);
        boolean[] named = new boolean[text.tokenCount()];
        for (NameMention name : recognizer.recognize(text, traits)) {
            boolean sure = name.confidence() >= SURE;
            if (sure) {
                count(phrases, text, name.firstToken(), name.endToken(), name.type().ordinal());
            }
            for (int t = name.firstToken(); t < name.endToken(); t++) {
                named[t] = true;
                if (sure && traits.is(t, TokenTraits.CAPITALIZED)) {
                    count(words, text, t, t + 1, name.type().ordinal());
                }
            }
        }
        for (Sentence s : text.sentences()) {
            for (int t = s.firstToken() + 1; t < s.endToken(); t++) {
                if (named[t] || !traits.is(t, TokenTraits.CAPITALIZED)) {
                    continue;
                }
                int end = t;
                while (end < s.endToken() && !named[end] && traits.is(end, TokenTraits.CAPITALIZED)) {
                    count(words, text, end, end + 1, NONE);
                    end++;
                }
                count(phrases, text, t, end, NONE);
                t = end;
            }
        }
    }

    private static void count(Map<String, int[]> counts, AnalyzedText text, int from, int end, int kind) {
        if (end - from > LONGEST) {
            return;
        }
        StringBuilder phrase = new StringBuilder();
        for (int t = from; t < end; t++) {
            phrase.append(t == from ? "" : " ").append(WordClasses.key(text.token(t).lower()));
        }
        counts.computeIfAbsent(phrase.toString(), k -> new int[4])[kind]++;
    }

    void add(NameHarvest other) {
        other.phrases.forEach((phrase, c) -> add(phrases, phrase, c));
        other.words.forEach((word, c) -> add(words, word, c));
    }

    private static void add(Map<String, int[]> counts, String phrase, int[] more) {
        int[] sum = counts.computeIfAbsent(phrase, k -> new int[4]);
        for (int k = 0; k < 4; k++) {
            sum[k] += more[k];
        }
    }

    /**
     * Rows as the known names have them.
     *
     * @param harvests how many harvests of the same articles were added up
     * @param min phrases and words seen less often are left out
     */
    List<String[]> rows(int harvests, int min) {
        List<String[]> out = new ArrayList<>();
        rows("N", phrases, harvests, min, out);
        rows("W", words, harvests, min, out);
        return out;
    }

    private static void rows(String kind, Map<String, int[]> counts, int harvests, int min, List<String[]> out) {
        counts.forEach((phrase, c) -> {
            if (c[0] + c[1] + c[2] + c[3] >= min * harvests) {
                String[] row = new String[6];
                row[0] = kind;
                row[1] = phrase;
                for (int k = 0; k < 4; k++) {
                    row[2 + k] = Integer.toString((c[k] + harvests / 2) / harvests);
                }
                out.add(row);
            }
        });
    }
}
