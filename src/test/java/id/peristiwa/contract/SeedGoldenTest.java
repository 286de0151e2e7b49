package id.peristiwa.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.testing.Seed;

/** What the engine makes of the seed, part by part. {@code mvn test -Dgolden.update} writes it anew. */
class SeedGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/borrell-seoul.json");

    @Test
    void theSeedGivesTheGoldenExtraction() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        ExtractionView view = ExtractionView.of(Extractor.load().extract(SourceDocument.of(Seed.text())), OffsetUnit.CODE_POINT,
                new EngineView("1.0.0", "sha256:" + "0".repeat(64)));
        String now = new ObjectMapper().writer(printer).writeValueAsString(view) + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.writeString(GOLDEN, now);
        }
        assertThat(now).as("the engine reads the seed differently; mvn test -Dgolden.update accepts that").isEqualTo(Files.readString(GOLDEN));
    }
}
