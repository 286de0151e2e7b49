package id.peristiwa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import id.peristiwa.testing.Folders;
import id.peristiwa.testing.Seed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The service with a PostgreSQL that was there before it. */
@Timeout(300)
class ExternalDatabaseIT {

    private Path folder;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void startPostgres() throws IOException {
        folder = Folders.temporary();
        postgres = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("external")).setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile()).start();
    }

    @AfterEach
    void stopPostgres() throws IOException {
        postgres.close();
        Folders.delete(folder);
    }

    private Map<String, String> environment() {
        return Map.of("PERISTIWA_DATABASE_URL", "postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", "PERISTIWA_DATABASE_USER", "postgres",
                "PERISTIWA_DATABASE_PASSWORD", "secret", "PERISTIWA_DATA", folder.resolve("data").toString());
    }

    @Test
    void theGivenDatabaseIsUsedAndNoOtherStarted() {
        String id;
        try (Service service = Service.start(folder, environment())) {
            id = service.post("/v1/documents", Seed.variant("Basis data luar.")).path("id").asText();
            assertThat(folder.resolve("data")).doesNotExist();
            assertThat(EmbeddedDatabaseIT.postgres(folder.resolve("data"))).isEmpty();
        }
        try (Service service = Service.start(folder, environment())) {
            assertThat(service.get("/v1/documents/" + id).path("id").asText()).isEqualTo(id);
        }
    }

    @Test
    void aDatabaseThatGoesAwayIsAProblemAndNotTheEndOfTheService() throws IOException {
        try (Service service = Service.start(folder, environment())) {
            postgres.close();
            HttpResponse<String> answer = service.send("GET", "/v1/documents", null);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("/problems/unavailable").doesNotContain("Exception", "org.", "SQL", "127.0.0.1");
            assertThat(service.send("GET", "/q/health/ready", null).statusCode()).isEqualTo(503);
            assertThat(service.send("GET", "/q/health/live", null).statusCode()).isEqualTo(200);
            assertThat(service.post("/v1/extractions", Seed.text()).path("language").asText()).isEqualTo("id");
        }
    }

}
