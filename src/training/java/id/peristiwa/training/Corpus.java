package id.peristiwa.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.learning.Hash;

/**
 * Everything annotated that there is to learn from.
 *
 * @param dev the articles to measure with
 * @param train annotated articles of other outlets
 * @param own the project's own annotations, of articles in {@code news.jsonl}
 */
public record Corpus(List<Gold> dev, List<Gold> train, List<Gold> own) {

    /** The name under which an article's annotation is kept. */
    static String fileName(String articleId) {
        return articleId.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Folds of every cross-validation in the project. */
    public static final int FOLDS = 4;

    /** The fold in which this article is held out, the same in every stage's training, so that later stages can learn from what earlier ones find. */
    public static int fold(String articleId) {
        return Math.floorMod(Hash.of(articleId), FOLDS);
    }

    /** All articles. */
    public List<Gold> all() {
        List<Gold> out = new ArrayList<>(dev);
        out.addAll(train);
        out.addAll(own);
        return out;
    }

    /**
     * @param shared the folder that holds {@code gold} and {@code data}
     * @param annotations the project's own annotations, or null
     */
    public static Corpus load(Path shared, Path annotations) throws IOException {
        return new Corpus(folder(shared.resolve("gold/dev")), folder(shared.resolve("gold/train")),
                annotations == null ? List.of() : own(annotations, shared.resolve("data/news.jsonl")));
    }

    /** Every annotated article of a folder. */
    public static List<Gold> folder(Path folder) throws IOException {
        List<Gold> out = new ArrayList<>();
        for (Path json : jsons(folder)) {
            String name = json.getFileName().toString();
            out.add(GoldReader.read(json, Files.readString(json.resolveSibling(name.substring(0, name.length() - 5) + ".txt"))));
        }
        return out;
    }

    private static List<Path> jsons(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static List<Gold> own(Path annotations, Path news) throws IOException {
        Map<String, Path> wanted = new HashMap<>();
        for (Path json : jsons(annotations)) {
            wanted.put(json.getFileName().toString().replace(".json", ""), json);
        }
        List<Gold> out = new ArrayList<>();
        Set<String> done = new HashSet<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader in = Files.newBufferedReader(news)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode row = mapper.readTree(line);
                String name = fileName(row.get("id").asText());
                if (wanted.containsKey(name) && done.add(name)) {
                    out.add(GoldReader.read(wanted.get(name), row.get("text").asText()));
                }
            }
        }
        return out;
    }
}
