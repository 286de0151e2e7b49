package id.peristiwa.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import id.peristiwa.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** The committed document is the one that is served. {@code mvn test -Dgolden.update} writes it anew. */
@QuarkusTest
class ContractDriftTest {

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        String served = RestAssured.get("/openapi").asString();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(OpenApiContract.FILE, served);
        }
        assertThat(served).as("openapi/peristiwa.yaml differs from what the code says; mvn test -Dgolden.update writes it anew")
                .isEqualTo(Files.readString(OpenApiContract.FILE));
    }
}
