package id.peristiwa.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lexica and rules say what they are and where they come from, and are clean. */
class LexiconHeaderTest {

    static List<Path> lexica() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/extraction"))) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lexica")
    void aLexiconIsCleanAndSaysWhereItComesFrom(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
        String head = String.join("\n", header).toLowerCase(Locale.ROOT);
        assertThat(header).as("header of " + file).hasSizeGreaterThanOrEqualTo(2);
        assertThat(head).as("header of " + file).contains("source", "columns").containsPattern("cc0|cc by|apache-2.0|odbl|public domain");
        for (int i = header.size(); i < lines.size(); i++) {
            String at = file + ":" + (i + 1);
            assertThat(lines.get(i)).as(at).isNotBlank().doesNotContain("\r", "\uFEFF");
            assertThat(Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)).as(at).isTrue();
        }
    }
}
