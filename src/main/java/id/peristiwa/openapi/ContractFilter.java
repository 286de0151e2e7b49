package id.peristiwa.openapi;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Completes the OpenAPI document when it is built: bounds of all values, problems of all operations, examples from the seed. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final String JSON = "application/json";

    private final Bounds bounds = new Bounds();
    private final Examples examples = Examples.load();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(
                OASFactory.createServer().url("/").description("The service that serves this document: local, or production behind its proxy.")
                        .extensions(Map.of("x-internal", false))));
        document.getComponents().getSchemas().forEach((name, schema) -> {
            bounds.complete(name, schema);
            if (schema.getDescription() == null) {
                schema.setDescription(Enumerations.meaning(name));
            }
        });
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            complete(path, method, operation);
            new ProblemResponses(path, method).addTo(operation);
        }));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                if (parameter.getSchema().getType() == null) {
                    parameter.getSchema().addType(Schema.SchemaType.STRING);
                }
                bounds.complete(parameter.getName(), parameter.getSchema());
                parameter.setExample(examples.parameter(operation.getOperationId(), parameter.getName()));
            }
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().forEach((type, content) -> {
                bounds.complete("text", content.getSchema());
                content.setExample(examples.request(type));
            });
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> complete(operation.getOperationId(), status, response));
    }

    private void complete(String operation, String status, APIResponse response) {
        Map<String, MediaType> contents = response.getContent() == null ? Map.of() : response.getContent().getMediaTypes();
        contents.forEach((type, content) -> {
            bounds.complete("text", content.getSchema());
            Object example = type.equals(JSON) ? examples.response(operation) : examples.text(operation);
            if (example != null) {
                content.setExample(example);
            }
        });
        if (response.getHeaders() != null) {
            response.getHeaders().forEach((name, header) -> bounds.complete(name, header.getSchema()));
        }
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    static boolean isObject(Schema schema) {
        return schema.getType() != null && schema.getType().equals(List.of(Schema.SchemaType.OBJECT));
    }
}
