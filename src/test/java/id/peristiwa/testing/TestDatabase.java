package id.peristiwa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import id.peristiwa.embedded.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The embedded PostgreSQL of the service itself, empty, for all tests of a run. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "database");
            String url = EmbeddedDatabase.start(folder);
            return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", "postgres", "quarkus.datasource.password", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // It stops with the JVM.
    }
}
