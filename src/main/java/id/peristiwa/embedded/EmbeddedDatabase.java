package id.peristiwa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL on a free port of the loopback interface, its data kept in a directory. */
public final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    /** More than the service takes to end what it has begun. */
    private static final long LONGEST_SHUTDOWN_SECONDS = 25;

    private static final CountDownLatch SERVICE_STOPPED = new CountDownLatch(1);
    private static volatile CompletableFuture<String> starting;

    private EmbeddedDatabase() {
    }

    /**
     * Begins to start the database unless {@code PERISTIWA_DATABASE_URL} names one, and does not wait for it. It stops with the JVM, after
     * {@link #serviceStopped()}; its data stay in {@code PERISTIWA_DATA}.
     */
    public static void startUnlessGiven() {
        if (DatabaseAddress.given() == null) {
            String folder = System.getenv("PERISTIWA_DATA");
            Path data = Path.of(folder == null || folder.isBlank() ? "data" : folder).toAbsolutePath();
            starting = CompletableFuture.supplyAsync(() -> start(data), task -> new Thread(task, "start-postgresql").start());
        }
    }

    /** Lets the database stop when the JVM ends: the service no longer needs it. */
    public static void serviceStopped() {
        SERVICE_STOPPED.countDown();
    }

    /** Waits until the database has started. Its JDBC URL, or null if none was to be started. */
    static String url() {
        try {
            return starting == null ? null : starting.join();
        } catch (CompletionException e) {
            // The whole message is in the outer exception; whoever looks for a root finds it.
            LOG.debug("The embedded PostgreSQL does not start", e);
            throw new IllegalStateException(e.getCause().getMessage());
        }
    }

    /**
     * Starts the database.
     *
     * @param folder where its data are, made where there is none
     * @return its JDBC URL
     * @throws UncheckedIOException if it does not start, for instance because another service uses the folder
     */
    public static String start(Path folder) {
        try {
            Files.createDirectories(folder);
            DataFolder data = DataFolder.claim(folder);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(data.postgresql()).setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(Binaries.unpacked(folder).toFile()).setPgBinaryResolver(new Binaries())
                    .setPGStartupWait(LONGEST_START).setServerConfig("listen_addresses", "localhost").setServerConfig("max_connections", "100")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres), "stop-postgresql"));
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start in " + folder + " (" + e.getMessage()
                    + "). PERISTIWA_DATA names another folder, PERISTIWA_DATABASE_URL another database.", e);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            if (starting != null && !SERVICE_STOPPED.await(LONGEST_SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The service still runs while its database stops");
            }
            postgres.close();
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL did not stop cleanly; it will recover at the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
