package id.peristiwa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The committed OpenAPI document, to hold answers against. */
public final class OpenApiContract {

    public static final Path FILE = Path.of("openapi/peristiwa.yaml");

    private static final String PROBLEM = "application/problem+json";

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    public OpenApiContract() {
        try {
            document = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole document. */
    public JsonNode document() {
        return document;
    }

    /** Fails unless the document allows this answer. */
    public void check(String method, String path, int status, String contentType, String body) {
        String type = contentType == null ? "" : contentType.replaceAll(";.*", "").strip();
        String what = method + " " + path + " answered " + status + " " + type + ": " + body;
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            assertThat(status).as(what).isIn(400, 404, 405, 413, 414);
            assertThat(type).as(what).isEqualTo(PROBLEM);
            assertThat(errors(json.createObjectNode().put("$ref", "#/components/schemas/Problem"), body)).as(what).isEmpty();
            return;
        }
        JsonNode response = operation.get().path("responses").path(String.valueOf(status));
        assertThat(response.isMissingNode()).as("undocumented: " + what).isFalse();
        if (!response.has("content")) {
            assertThat(body).as(what).isEmpty();
            return;
        }
        JsonNode content = response.path("content").path(type);
        assertThat(content.isMissingNode()).as("undocumented media type: " + what).isFalse();
        if (type.endsWith("json")) {
            assertThat(errors(content.path("schema"), body)).as(what).isEmpty();
        }
    }

    /** What is wrong with a body. */
    public List<Error> errors(JsonNode schema, String body) {
        try {
            return schemas.computeIfAbsent(schema, this::compile).validate(json.readTree(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return registry.getSchema(whole);
    }

    private Optional<JsonNode> operation(String method, String path) {
        for (Map.Entry<String, JsonNode> entry : document.path("paths").properties()) {
            if (path.matches(entry.getKey().replaceAll("\\{[^}]*}", "[^/]+"))) {
                return Optional.ofNullable(entry.getValue().get(method.toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }
}
