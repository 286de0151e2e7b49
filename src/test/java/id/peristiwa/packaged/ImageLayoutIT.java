package id.peristiwa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import id.peristiwa.testing.Folders;
import id.peristiwa.testing.Seed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What the image would hold, started without a container engine: laid out, run and asked for its health as the Dockerfile says, as its user
 * where this test may change users, with a directory that nobody may write to.
 */
@Timeout(300)
class ImageLayoutIT {

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    private final Dockerfile image = Dockerfile.read();
    private Path folder;
    private Path app;
    private EmbeddedPostgres postgres;

    /** Instructions of the last stage. */
    private record Dockerfile(List<String> entrypoint, List<String> health, Map<String, String> environment, String user) {

        static Dockerfile read() {
            try {
                String last = Files.readString(Path.of("docker/Dockerfile")).replaceFirst("(?s).*\nFROM ", "FROM ");
                Map<String, String> environment = new HashMap<>();
                for (String pair : one(last, "ENV (.*)").split(" ")) {
                    environment.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=", ""));
                }
                return new Dockerfile(strings(one(last, "ENTRYPOINT \\[(.*)]")), strings(one(last, "HEALTHCHECK .*CMD \\[(.*)]")), environment,
                        one(last, "USER (\\d+):\\d+"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String one(String text, String instruction) {
            Matcher line = Pattern.compile("^" + instruction + "$", Pattern.MULTILINE).matcher(text);
            assertThat(line.find()).as(instruction).isTrue();
            return line.group(1);
        }

        private static List<String> strings(String array) {
            return STRING.matcher(array).results().map(match -> match.group(1)).toList();
        }
    }

    @BeforeEach
    void layOut() throws Exception {
        folder = Files.createTempDirectory("image");
        run(List.of("chmod", "755", folder.toString()));
        app = folder.resolve("app");
        run(List.of("cp", "-rp", Service.PROGRAM.toString(), app.toString()));
        run(List.of(Service.java(), "-cp", app.resolve("quarkus-run.jar").toString(), "id.peristiwa.build.ClassDataArchive", app.toString()));
        Folders.delete(app.resolve("postgresql"));
        run(List.of("chmod", "-R", "a+rX,a-w", app.toString()));
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterEach
    void clear() throws Exception {
        postgres.close();
        run(List.of("chmod", "-R", "u+w", folder.toString()));
        Folders.delete(folder);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).as(String.join(" ", command)).isZero();
    }

    private List<String> asUser(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("setpriv", "--reuid=" + image.user, "--regid=" + image.user, "--clear-groups", "--no-new-privs"));
        }
        command.forEach(word -> whole.add(word.equals("java") ? Service.java() : word.replace("/app/", app + "/")));
        return whole;
    }

    @Test
    void theImagesProgramRunsWithAnExternalDatabase() throws Exception {
        Map<String, String> environment = new HashMap<>(image.environment);
        environment.put("PERISTIWA_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
        List<Path> before = files();
        try (Service service = Service.start(asUser(image.entrypoint), folder, environment)) {
            assertThat(service.post("/v1/documents", Seed.text()).path("id").asText()).isNotEmpty();
            assertThat(service.send("GET", "/swagger-ui/", null).statusCode()).isEqualTo(200);
            assertThat(health(service.port())).isZero();
            assertThat(service.stop()).isIn(0, 143);
            assertThat(health(service.port())).isEqualTo(1);
        }
        assertThat(files()).isEqualTo(before);
        assertThat(before).anyMatch(file -> file.endsWith("peristiwa.jsa")).noneMatch(file -> file.toString().contains("binaries"));
    }

    private int health(int port) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(asUser(image.health)).inheritIO();
        command.environment().put("PERISTIWA_PORT", String.valueOf(port));
        return command.start().waitFor();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(app)) {
            return files.sorted().toList();
        }
    }
}
