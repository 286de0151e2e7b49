package id.peristiwa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jboss.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL on a free port of the loopback interface, its data kept in a directory. */
public final class EmbeddedDatabase {

    /** System property that carries its JDBC URL to the configuration. */
    public static final String URL_PROPERTY = "peristiwa.embedded.url";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration START = Duration.ofSeconds(60);

    private EmbeddedDatabase() {
    }

    /** Starts the database unless {@code PERISTIWA_DATABASE_URL} names one. It stops with the JVM; its data stay in {@code PERISTIWA_DATA}. */
    public static void startUnlessGiven() {
        String given = System.getenv("PERISTIWA_DATABASE_URL");
        if (given != null && !given.isBlank()) {
            return;
        }
        String folder = System.getenv("PERISTIWA_DATA");
        System.setProperty(URL_PROPERTY, start(Path.of(folder == null || folder.isBlank() ? "data" : folder).toAbsolutePath()));
    }

    /**
     * Starts the database.
     *
     * @param folder where its data are, made where there is none
     * @return its JDBC URL
     */
    public static String start(Path folder) {
        Path data = folder.resolve("postgresql");
        try {
            Files.createDirectories(folder);
            stopOrphan(data.resolve("postmaster.pid"));
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile()).setPGStartupWait(START)
                    .setServerConfig("listen_addresses", "localhost").setServerConfig("max_connections", "100").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres), "stop-postgresql"));
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start in " + folder, e);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL did not stop cleanly; it will recover at the next start", e);
        }
    }

    /** Ends the server that a killed service left behind: it still holds the data directory. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.get(0).strip());
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        boolean postgres = process != null && process.info().command().map(c -> c.contains("postgres")).orElse(false);
        if (postgres) {
            LOG.infof("Stopping the PostgreSQL that an earlier run left behind (process %d)", pid);
            process.destroy();
            awaitEnd(process);
        }
        Files.deleteIfExists(pidFile);
    }

    private static void awaitEnd(ProcessHandle process) {
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }
}
