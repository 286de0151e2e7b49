package id.peristiwa.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.TextAnalyzer;
import id.peristiwa.extraction.text.Token;

/**
 * Learns word classes from unlabelled news by the exchange algorithm for bigram class models (Martin, Liermann and Ney 1998), and how often each word is
 * written with a capital inside a sentence. Articles of the dev set are left out.
 *
 * <p>Arguments: the shared folder, the file to write.
 */
public final class WordClassTrainer {

    private static final int CLASSES = 500;
    private static final int MIN_COUNT = 5;
    private static final int ROUNDS = 12;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int[]> sentences = new ArrayList<>();
    private final Map<String, int[]> capitals = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Set<String> dev = Files.list(shared.resolve("gold/dev")).map(p -> p.getFileName().toString().replaceAll("\\.[a-z]+$", ""))
                .collect(Collectors.toSet());
        WordClassTrainer trainer = new WordClassTrainer();
        trainer.read(shared.resolve("data/news.jsonl"), dev);
        trainer.write(Path.of(args[1]), trainer.cluster());
    }

    private void read(Path news, Set<String> without) throws IOException {
        ObjectMapper json = new ObjectMapper();
        TextAnalyzer analyzer = new TextAnalyzer();
        List<List<String>> all = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(news)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                var row = json.readTree(line);
                if (without.contains(Corpus.fileName(row.get("id").asText()))) {
                    continue;
                }
                AnalyzedText text = analyzer.analyze(row.get("text").asText());
                for (Sentence s : text.sentences()) {
                    List<String> forms = new ArrayList<>();
                    for (int t = s.firstToken(); t < s.endToken(); t++) {
                        Token token = text.token(t);
                        forms.add(WordClasses.key(token.form()));
                        if (t > s.firstToken() && token.isWord() && text.token(t - 1).isWord()) {
                            capitals.computeIfAbsent(token.lower(), k -> new int[2])[token.isCapitalized() ? 1 : 0]++;
                        }
                    }
                    all.add(forms);
                    forms.forEach(f -> counts.merge(f, 1, Integer::sum));
                }
            }
        }
        words.add("<s>");
        words.add("<rare>");
        counts.entrySet().stream().filter(e -> e.getValue() >= MIN_COUNT)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).forEach(e -> {
                    vocabulary.put(e.getKey(), words.size());
                    words.add(e.getKey());
                });
        for (List<String> forms : all) {
            int[] ids = new int[forms.size() + 2];
            for (int i = 0; i < forms.size(); i++) {
                ids[i + 1] = vocabulary.getOrDefault(forms.get(i), 1);
            }
            sentences.add(ids);
        }
    }

    private int[] cluster() {
        int n = words.size();
        List<Map<Integer, Integer>> right = new ArrayList<>();
        List<Map<Integer, Integer>> left = new ArrayList<>();
        int[] count = new int[n];
        for (int i = 0; i < n; i++) {
            right.add(new HashMap<>());
            left.add(new HashMap<>());
        }
        for (int[] s : sentences) {
            for (int i = 0; i + 1 < s.length; i++) {
                right.get(s[i]).merge(s[i + 1], 1, Integer::sum);
                left.get(s[i + 1]).merge(s[i], 1, Integer::sum);
                count[s[i]]++;
            }
        }
        int[][][] r = pack(right);
        int[][][] l = pack(left);
        int[] classOf = new int[n];
        for (int w = 2; w < n; w++) {
            classOf[w] = 2 + (w - 2) % (CLASSES - 2);
        }
        classOf[1] = 1;
        int[][] pairs = new int[CLASSES][CLASSES];
        long[] size = new long[CLASSES];
        for (int w = 0; w < n; w++) {
            size[classOf[w]] += count[w];
            for (int k = 0; k < r[w][0].length; k++) {
                pairs[classOf[w]][classOf[r[w][0][k]]] += r[w][1][k];
            }
        }
        double[] log = new double[1 << 22];
        for (int i = 2; i < log.length; i++) {
            log[i] = i * Math.log(i);
        }
        int[] rc = new int[CLASSES];
        int[] lc = new int[CLASSES];
        for (int round = 0; round < ROUNDS; round++) {
            int moved = 0;
            for (int w = 2; w < n; w++) {
                java.util.Arrays.fill(rc, 0);
                java.util.Arrays.fill(lc, 0);
                int self = 0;
                for (int k = 0; k < r[w][0].length; k++) {
                    if (r[w][0][k] == w) {
                        self = r[w][1][k];
                    } else {
                        rc[classOf[r[w][0][k]]] += r[w][1][k];
                    }
                }
                for (int k = 0; k < l[w][0].length; k++) {
                    if (l[w][0][k] != w) {
                        lc[classOf[l[w][0][k]]] += l[w][1][k];
                    }
                }
                int from = classOf[w];
                shift(pairs, size, from, rc, lc, self, count[w], -1);
                int[] rs = nonZero(rc);
                int[] ls = nonZero(lc);
                double best = Double.NEGATIVE_INFINITY;
                int to = from;
                for (int c = 2; c < CLASSES; c++) {
                    double gain = -2 * (log(log, size[c] + count[w]) - log(log, size[c]));
                    for (int d : rs) {
                        if (d != c) {
                            gain += log(log, pairs[c][d] + rc[d]) - log(log, pairs[c][d]);
                        }
                    }
                    for (int d : ls) {
                        if (d != c) {
                            gain += log(log, pairs[d][c] + lc[d]) - log(log, pairs[d][c]);
                        }
                    }
                    gain += log(log, pairs[c][c] + rc[c] + lc[c] + self) - log(log, pairs[c][c]);
                    if (gain > best) {
                        best = gain;
                        to = c;
                    }
                }
                shift(pairs, size, to, rc, lc, self, count[w], 1);
                classOf[w] = to;
                moved += to == from ? 0 : 1;
            }
            System.err.println("round " + round + ": " + moved + " of " + n + " words moved");
        }
        return classOf;
    }

    private static double log(double[] table, long n) {
        return n < table.length ? table[(int) n] : n * Math.log(n);
    }

    private static int[] nonZero(int[] counts) {
        int n = 0;
        for (int c : counts) {
            n += c > 0 ? 1 : 0;
        }
        int[] out = new int[n];
        n = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                out[n++] = c;
            }
        }
        return out;
    }

    private static void shift(int[][] pairs, long[] size, int c, int[] rc, int[] lc, int self, int count, int sign) {
        size[c] += (long) sign * count;
        for (int d = 0; d < rc.length; d++) {
            pairs[c][d] += sign * rc[d];
            pairs[d][c] += sign * lc[d];
        }
        pairs[c][c] += sign * self;
    }

    private static int[][][] pack(List<Map<Integer, Integer>> maps) {
        int[][][] out = new int[maps.size()][2][];
        for (int i = 0; i < out.length; i++) {
            out[i][0] = maps.get(i).keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            out[i][1] = new int[out[i][0].length];
            for (int k = 0; k < out[i][0].length; k++) {
                out[i][1][k] = maps.get(i).get(out[i][0][k]);
            }
        }
        return out;
    }

    private void write(Path file, int[] classOf) throws IOException {
        Files.createDirectories(file.getParent());
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("# Word classes: words of news that stand in like company, and how often each is capitalized inside a sentence.");
            out.println(
                    "# source: learned by WordClassTrainer from the unlabelled news collection (public pages of Detik, Kompas, Antara, Bisnis, Kontan; NTREX, CC BY-SA 4.0)");
            out.println("# licence: Apache-2.0 (statistics of words, no text)");
            out.println("# columns: word as WordClasses.key gives it; class, 2 to " + (CLASSES - 1)
                    + "; tenths of its occurrences inside sentences that begin with a capital, 0 to 10, or -");
            Set<String> listed = new TreeSet<>(vocabulary.keySet());
            capitals.forEach((word, c) -> {
                if (c[0] + c[1] >= MIN_COUNT) {
                    listed.add(word);
                }
            });
            for (String word : listed) {
                int[] c = capitals.get(word);
                String ratio = c == null || c[0] + c[1] < 3 ? "-" : String.valueOf(Math.round(10f * c[1] / (c[0] + c[1])));
                out.println(word + "\t" + (vocabulary.containsKey(word) ? classOf[vocabulary.get(word)] : 1) + "\t" + ratio);
            }
        }
    }
}
