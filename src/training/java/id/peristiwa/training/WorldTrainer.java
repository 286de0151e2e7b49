package id.peristiwa.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.morphology.Roots;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.TextAnalyzer;
import id.peristiwa.extraction.text.Token;

/**
 * Learns worlds of words from unlabelled news: roots are described by the roots around them (positive pointwise mutual information in a window of four words, near
 * ones counting more) and grouped by spherical k-means, coarsely and finely. Articles of the dev set are left out.
 *
 * <p>Arguments: the shared folder, the file to write.
 */
public final class WorldTrainer {

    private static final int COARSE = 60;
    private static final int FINE = 400;
    private static final int MIN_COUNT = 8;
    private static final int CONTEXTS = 2500;
    private static final int WINDOW = 4;
    private static final int ROUNDS = 15;

    private final List<List<String>> sentences = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        WorldTrainer trainer = new WorldTrainer();
        trainer.read(shared);
        trainer.write(Path.of(args[1]));
    }

    private void read(Path shared) throws IOException {
        Set<String> dev;
        try (var files = Files.list(shared.resolve("gold/dev"))) {
            dev = files.map(p -> p.getFileName().toString().replaceAll("\\.[a-z]+$", "")).collect(Collectors.toSet());
        }
        ObjectMapper json = new ObjectMapper();
        TextAnalyzer analyzer = new TextAnalyzer();
        try (BufferedReader in = Files.newBufferedReader(shared.resolve("data/news.jsonl"))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode row = json.readTree(line);
                if (!dev.contains(Corpus.fileName(row.get("id").asText()))) {
                    add(analyzer.analyze(row.get("text").asText()));
                }
            }
        }
    }

    private void add(AnalyzedText text) {
        for (Sentence s : text.sentences()) {
            List<String> roots = new ArrayList<>();
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                Token token = text.token(t);
                if (token.isWord()) {
                    String root = Roots.of(token.lower());
                    roots.add(root);
                    counts.merge(root, 1, Integer::sum);
                }
            }
            sentences.add(roots);
        }
    }

    private void write(Path file) throws IOException {
        List<String> words = counts.entrySet().stream().filter(e -> e.getValue() >= MIN_COUNT)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        List<Map<Integer, Float>> vectors = vectors(words);
        int[] coarse = group(vectors, COARSE);
        int[] fine = group(vectors, FINE);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("# Worlds of words: roots that are said in like company, in " + COARSE + " coarse and " + FINE + " fine groups.");
            out.println(
                    "# Source: learned by WorldTrainer from the unlabelled news collection (public pages of Detik, Kompas, Antara, Bisnis, Kontan; NTREX, "
                            + "CC BY-SA 4.0); licence Apache-2.0 (statistics of words, no text).");
            out.println("# Columns: root as the morphology gives it, coarse group, fine group");
            for (int i = 0; i < words.size(); i++) {
                out.println(words.get(i) + "\t" + coarse[i] + "\t" + fine[i]);
            }
        }
    }

    /** For every word its positive pointwise mutual information with the most frequent words, of length 1. */
    private List<Map<Integer, Float>> vectors(List<String> words) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            index.put(words.get(i), i);
        }
        List<Map<Integer, Float>> pairs = new ArrayList<>();
        words.forEach(w -> pairs.add(new TreeMap<>()));
        for (List<String> sentence : sentences) {
            int[] ids = sentence.stream().mapToInt(w -> index.getOrDefault(w, -1)).toArray();
            for (int i = 0; i < ids.length; i++) {
                for (int k = Math.max(0, i - WINDOW); ids[i] >= 0 && k < Math.min(ids.length, i + WINDOW + 1); k++) {
                    if (k != i && ids[k] >= 0 && ids[k] < CONTEXTS) {
                        pairs.get(ids[i]).merge(ids[k], 1f / Math.abs(k - i), Float::sum);
                    }
                }
            }
        }
        double[] rows = new double[words.size()];
        double[] columns = new double[CONTEXTS];
        for (int i = 0; i < rows.length; i++) {
            for (Map.Entry<Integer, Float> e : pairs.get(i).entrySet()) {
                rows[i] += e.getValue();
                columns[e.getKey()] += e.getValue();
            }
        }
        double smoothed = Arrays.stream(columns).map(c -> Math.pow(c, 0.75)).sum();
        for (int i = 0; i < rows.length; i++) {
            double row = rows[i];
            double length = 0;
            Map<Integer, Float> own = pairs.get(i);
            own.replaceAll((c, n) -> (float) Math.max(0, Math.log(n / row / (Math.pow(columns[c], 0.75) / smoothed))));
            for (float v : own.values()) {
                length += v * v;
            }
            float norm = (float) Math.sqrt(Math.max(1e-9, length));
            own.replaceAll((c, v) -> v / norm);
        }
        return pairs;
    }

    private static int[] group(List<Map<Integer, Float>> vectors, int groups) {
        int n = vectors.size();
        Random random = new Random(5);
        float[][] centres = new float[groups][CONTEXTS];
        List<Integer> first = new ArrayList<>();
        while (first.size() < groups) {
            int word = random.nextInt(Math.min(n, 6 * groups));
            if (!first.contains(word)) {
                first.add(word);
                int g = first.size() - 1;
                vectors.get(word).forEach((c, v) -> centres[g][c] = v);
            }
        }
        int[] out = new int[n];
        float[][] columns = new float[CONTEXTS][groups];
        for (int round = 0; round < ROUNDS; round++) {
            for (int g = 0; g < groups; g++) {
                for (int c = 0; c < CONTEXTS; c++) {
                    columns[c][g] = centres[g][c];
                }
            }
            for (int i = 0; i < n; i++) {
                float[] scores = new float[groups];
                vectors.get(i).forEach((c, v) -> {
                    float[] column = columns[c];
                    for (int g = 0; g < groups; g++) {
                        scores[g] += v * column[g];
                    }
                });
                int best = 0;
                for (int g = 1; g < groups; g++) {
                    best = scores[g] > scores[best] ? g : best;
                }
                out[i] = best;
            }
            for (float[] centre : centres) {
                Arrays.fill(centre, 0);
            }
            for (int i = 0; i < n; i++) {
                float[] centre = centres[out[i]];
                vectors.get(i).forEach((c, v) -> centre[c] += v);
            }
            for (float[] centre : centres) {
                double length = 0;
                for (float v : centre) {
                    length += v * v;
                }
                float norm = (float) Math.sqrt(Math.max(1e-9, length));
                for (int c = 0; c < CONTEXTS; c++) {
                    centre[c] /= norm;
                }
            }
        }
        return out;
    }
}
