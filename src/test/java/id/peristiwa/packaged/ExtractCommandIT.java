package id.peristiwa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.peristiwa.testing.Folders;
import id.peristiwa.testing.OpenApiContract;
import id.peristiwa.testing.Seed;

/** {@code extract}: files or standard input to lines of JSON, without server or database. */
@Timeout(120)
class ExtractCommandIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Path folder;

    @BeforeEach
    void makeFolder() {
        folder = Folders.temporary();
    }

    @AfterEach
    void deleteFolder() {
        Folders.delete(folder);
    }

    private record Result(int status, String out, String err) {
    }

    private Result run(byte[] input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Service.command());
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        Path in = Files.write(folder.resolve("in"), input);
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(in.toFile()).redirectError(err.toFile()).start();
        String out;
        try (InputStream stream = process.getInputStream()) {
            out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), out, Files.readString(err));
    }

    @Test
    void filesGiveALineEach() throws Exception {
        Path seed = Path.of("seeds/borrell-seoul.txt").toAbsolutePath();
        Path other = Files.writeString(folder.resolve("lain.txt"), "Polisi menangkap dua pelaku di Jakarta kemarin.");
        Result result = run(new byte[0], "extract", seed.toString(), other.toString());
        assertThat(result.status()).as(result.err()).isZero();
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(2);
        OpenApiContract contract = new OpenApiContract();
        for (String line : lines) {
            assertThat(contract.errors(JSON.createObjectNode().put("$ref", "#/components/schemas/Extraction"), line)).isEmpty();
        }
        assertThat(withoutEngine(lines.get(0))).isEqualTo(withoutEngine(Files.readString(Path.of("src/test/resources/golden/borrell-seoul.json"))));
        assertThat(Files.list(folder).map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("err", "in", "lain.txt");
    }

    private static JsonNode withoutEngine(String extraction) throws IOException {
        ObjectNode node = (ObjectNode) JSON.readTree(extraction);
        node.remove("engine");
        return node;
    }

    @Test
    void standardInputIsReadWhereNoFileIsNamed() throws Exception {
        Result result = run(Seed.text().getBytes(StandardCharsets.UTF_8), "extract");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(JSON.readTree(result.out()).path("document").path("date").asText()).isEqualTo("2024-11-04");
    }

    @Test
    void whatCanNotBeReadIsNamedAndTheRestIsRead() throws Exception {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[]{'a', (byte) 0xE9, 'b'});
        Path good = Files.writeString(folder.resolve("baik.txt"), "Presiden tiba di Tokyo.");
        Result result = run(new byte[0], "extract", "tiada.txt", latin.toString(), good.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err()).contains("tiada.txt", "latin.txt").doesNotContain("\tat ");
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        Result result = run(new byte[0], "ekstrak");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("Unknown command 'ekstrak'");
    }
}
