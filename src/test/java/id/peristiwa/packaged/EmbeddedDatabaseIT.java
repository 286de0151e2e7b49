package id.peristiwa.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.fasterxml.jackson.databind.JsonNode;

import id.peristiwa.testing.Folders;
import id.peristiwa.testing.Seed;

/** The service with its own database: started, stopped, killed, started again. */
@Timeout(300)
class EmbeddedDatabaseIT {

    private Path folder;

    @BeforeEach
    void makeFolder() {
        folder = Folders.temporary();
    }

    @AfterEach
    void deleteFolder() {
        Folders.delete(folder);
    }

    private Map<String, String> environment() {
        return Map.of("PERISTIWA_DATA", folder.resolve("data").toString());
    }

    @Test
    void dataOutliveARestartAndTheSeedIsLoadedOnce() throws IOException {
        String first;
        String stored;
        try (Service service = Service.start(folder, environment())) {
            JsonNode documents = service.get("/v1/documents").path("items");
            assertThat(documents.findValuesAsText("externalId")).containsExactly("seed:borrell-seoul");
            assertThat(service.get("/v1/events?limit=1000").path("items").size()).isPositive();
            first = service.post("/v1/extractions", Seed.text()).toString();
            stored = service.post("/v1/documents", Seed.variant("Bertahan.")).path("id").asText();
            assertThat(service.stop()).as(service.log()).isIn(0, 143);
            assertThat(service.log()).contains("stopped in").doesNotContain("ERROR", "WARN", "Exception");
        }
        assertThat(postgres(folder)).isEmpty();
        try (Service service = Service.start(folder, environment())) {
            assertThat(service.get("/v1/documents").path("items").findValuesAsText("id")).hasSize(2).contains(stored);
            assertThat(service.post("/v1/extractions", Seed.text()).toString()).isEqualTo(first);
            assertThat(service.log()).doesNotContain("recovery", "left behind");
            for (String id : service.get("/v1/documents").path("items").findValuesAsText("id")) {
                assertThat(service.send("DELETE", "/v1/documents/" + id, null).statusCode()).isEqualTo(204);
            }
        }
        try (Service service = Service.start(folder, environment())) {
            assertThat(service.get("/v1/documents").path("items")).as("a deleted seed stays deleted").isEmpty();
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesAKill() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Service killed = Service.start(folder, environment());
        ExecutorService senders = Executors.newFixedThreadPool(4);
        for (int sender = 0; sender < 4; sender++) {
            int number = sender;
            senders.submit(() -> {
                for (int i = 0; i < 1000; i++) {
                    acknowledged.add(
                            killed.post("/v1/documents", "Polisi menangkap pelaku nomor " + number + "-" + i + " di Jakarta.").path("id").asText());
                }
                return null;
            });
        }
        while (acknowledged.size() < 60) {
            Thread.sleep(20);
        }
        killed.kill();
        senders.shutdownNow();
        assertThat(senders.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        try (Service service = Service.start(folder, environment())) {
            assertThat(service.log()).contains("left behind");
            Set<String> there = new HashSet<>(service.get("/v1/documents?limit=1000").path("items").findValuesAsText("id"));
            assertThat(there).containsAll(acknowledged);
            for (String id : there) {
                assertThat(service.get("/v1/documents/" + id).path("engine").path("version").asText()).isNotEmpty();
            }
        }
    }

    @Test
    void twoServicesDoNotShareAFolder() {
        try (Service service = Service.start(folder, environment())) {
            assertThatThrownBy(() -> Service.start(folder, environment())).hasMessageContaining("another service uses this folder");
            assertThat(service.get("/v1/documents").path("items")).hasSize(1);
        }
    }

    @Test
    void thePostgresqlListensOnLoopbackOnly() throws IOException {
        try (Service service = Service.start(folder, environment())) {
            assertThat(service.get("/v1/documents").path("items")).hasSize(1);
            assertThat(Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid")).get(5)).isEqualTo("localhost");
        }
    }

    /** As root the other tests run it as root; this one as the user nobody. */
    @Test
    void anOrdinaryUserRunsItToo() throws Exception {
        Assumptions.assumeTrue(System.getProperty("user.name").equals("root"), "the other tests already run as an ordinary user");
        Path own = Files.createTempDirectory(Path.of("/tmp"), "peristiwa");
        try {
            run("chmod", "777", own.toString());
            // What lies under root's folders another user may not read.
            run("cp", "-r", Service.PROGRAM.toString(), own.resolve("program").toString());
            run("chmod", "-R", "a+rX", own.resolve("program").toString());
            List<String> command = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", Service.java(), "-jar",
                    own.resolve("program/quarkus-run.jar").toString());
            try (Service service = Service.start(command, own, Map.of("PERISTIWA_DATA", own.resolve("data").toString(), "HOME", own.toString()))) {
                assertThat(service.post("/v1/documents", Seed.text()).path("id").asText()).isNotEmpty();
                assertThat(service.stop()).isIn(0, 143);
            }
        } finally {
            Folders.delete(own);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).as(String.join(" ", command)).isZero();
    }

    /** Processes of a PostgreSQL whose data are in the folder. */
    static List<ProcessHandle> postgres(Path folder) {
        return ProcessHandle.allProcesses().filter(p -> p.info().commandLine().map(c -> c.contains("postgres") && c.contains(folder.toString()))
                .orElse(false)).toList();
    }
}
