package id.peristiwa.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.peristiwa.testing.OpenApiContract;

class OpenApiQualityTest {

    private final OpenApiContract contract = new OpenApiContract();

    @Test
    void everyOperationHasNameSummaryDescriptionAndItsProblems() {
        Set<String> names = new HashSet<>();
        for (JsonNode path : contract.document().path("paths")) {
            for (JsonNode operation : path) {
                assertThat(names.add(operation.path("operationId").asText())).isTrue();
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(operation.path("description").asText()).isNotBlank();
                assertThat(operation.path("responses").has("400")).isTrue();
                assertThat(operation.path("responses").has("500")).isTrue();
            }
        }
        assertThat(names).hasSizeGreaterThan(14);
    }

    @Test
    void everyFieldIsDescribed() {
        List<String> bare = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema : contract.document().path("components").path("schemas").properties()) {
            assertThat(schema.getValue().path("description").asText()).as(schema.getKey()).isNotBlank();
            for (JsonNode value : schema.getValue().path("enum")) {
                assertThat(schema.getValue().path("description").asText()).as(schema.getKey()).contains("`" + value.asText() + "`");
            }
            for (Map.Entry<String, JsonNode> field : schema.getValue().path("properties").properties()) {
                if (field.getValue().path("description").asText().isBlank()) {
                    bare.add(schema.getKey() + "." + field.getKey());
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void everySuccessHasAnExampleOfTheSeed() {
        for (JsonNode path : contract.document().path("paths")) {
            for (JsonNode operation : path) {
                operation.path("responses").properties().stream().filter(response -> response.getKey().matches("20[01]"))
                        .forEach(response -> response.getValue()
                                .path("content")
                                .forEach(content -> assertThat(content.path("example").toString()).as(operation.path("operationId").asText())
                                        .hasSizeGreaterThan(40)));
                operation.path("requestBody").path("content").forEach(content -> assertThat(content.path("example").toString()).contains("Borrell"));
            }
        }
    }

    @Test
    void everyExampleIsValid() {
        int examples = 0;
        for (JsonNode path : contract.document().path("paths")) {
            for (JsonNode operation : path) {
                List<JsonNode> bodies = new ArrayList<>();
                operation.path("responses").forEach(response -> bodies.add(response.path("content")));
                bodies.add(operation.path("requestBody").path("content"));
                for (JsonNode body : bodies) {
                    for (Map.Entry<String, JsonNode> content : body.properties()) {
                        if (content.getKey().endsWith("json")) {
                            JsonNode example = content.getValue().path("example");
                            if (example.isMissingNode()) {
                                continue;
                            }
                            assertThat(contract.errors(content.getValue().path("schema"), example.toString())).as(example.toString()).isEmpty();
                            examples++;
                        }
                    }
                }
            }
        }
        assertThat(examples).isGreaterThan(60);
    }
}
