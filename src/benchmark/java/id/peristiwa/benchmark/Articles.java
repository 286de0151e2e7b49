package id.peristiwa.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is read in benchmarks: news of about 390 words, else the project's own corpus put together to that length. */
final class Articles {

    private static final int COUNT = 200;
    private static final int LEAST = 350;
    private static final int MOST = 430;

    private Articles() {
    }

    static List<String> load() throws IOException {
        Path news = Path.of(System.getProperty("shared", "../shared"), "data/news.jsonl");
        return Files.exists(news) ? news(news) : corpus();
    }

    private static List<String> news(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> out = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = mapper.readTree(line);
            String text = row.get("text").asText();
            int words = text.split("\\s+").length;
            if (words >= LEAST && words <= MOST && out.size() < COUNT) {
                out.add(text);
            }
        }
        return out;
    }

    private static List<String> corpus() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/corpus"))) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<String> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; out.size() < COUNT; i++) {
            text.append(Files.readString(files.get(i % files.size()))).append('\n');
            if (text.toString().split("\\s+").length > LEAST) {
                out.add(text.toString());
                text.setLength(0);
            }
        }
        return out;
    }
}
