package id.peristiwa.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jboss.logging.Logger;

/**
 * The folder of an embedded database, claimed by this JVM until it ends, however it ends.
 *
 * @param postgresql PostgreSQL's own data directory
 * @param claim held as long as the JVM lives
 */
record DataFolder(Path postgresql, FileLock claim) {

    private static final Logger LOG = Logger.getLogger(DataFolder.class);
    /** Kept, or the garbage collector would close the files and with them give up the claims. */
    private static final Queue<DataFolder> CLAIMED = new ConcurrentLinkedQueue<>();
    private static final int STOP_TRIES = 100;
    private static final long TRY_MILLIS = 100;
    /** What the clocks of PostgreSQL and of the operating system may differ by. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(30);

    /**
     * Takes the folder and ends the PostgreSQL that a killed service left behind in it.
     *
     * @throws IOException if another service uses it
     */
    static DataFolder claim(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            LOG.debug("This JVM has the folder already", e);
        }
        if (lock == null) {
            file.close();
            throw new IOException("another service uses this folder; give each its own with PERISTIWA_DATA");
        }
        Path data = folder.resolve("postgresql");
        stopOrphan(data.resolve("postmaster.pid"));
        DataFolder claimed = new DataFolder(data, lock);
        CLAIMED.add(claimed);
        return claimed;
    }

    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        ProcessHandle process = orphan(lines);
        if (process != null) {
            LOG.infof("Stopping the PostgreSQL that an earlier run left behind (process %d)", process.pid());
            process.destroy();
            awaitEnd(process);
        }
        Files.deleteIfExists(pidFile);
    }

    /** The process that the file names: its first line is the process id, the third the second since 1970 at which it started. */
    private static ProcessHandle orphan(List<String> lines) {
        try {
            ProcessHandle process = lines.size() < 3 ? null : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElse(null);
            if (process == null || !process.info().command().map(command -> command.contains("postgres")).orElse(false)) {
                return null;
            }
            Instant noted = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            boolean same = process.info().startInstant().map(start -> Duration.between(start, noted).abs().compareTo(CLOCK_DIFFERENCE) < 0)
                    .orElse(true);
            return same ? process : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        for (int i = 0; i < STOP_TRIES && process.isAlive(); i++) {
            try {
                Thread.sleep(TRY_MILLIS);
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
