package id.peristiwa.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import id.peristiwa.problem.Problem;
import id.peristiwa.problem.ProblemType;

/** The problems that an operation may answer with, each with an example. */
final class ProblemResponses {

    private final Map<ProblemType, String> details = new LinkedHashMap<>();

    ProblemResponses(String path, PathItem.HttpMethod method) {
        details.put(ProblemType.INVALID_REQUEST,
                method == PathItem.HttpMethod.POST
                        ? "text is empty: it must hold at least one character that is no white space"
                        : "unknown parameter 'colour'; this operation takes none");
        if (path.contains("{")) {
            details.put(ProblemType.NOT_FOUND, "there is nothing with the id '0192f4a1-0000-7000-8000-000000000000'");
        }
        if (method != PathItem.HttpMethod.DELETE) {
            details.put(ProblemType.NOT_ACCEPTABLE, "the header Accept allows none of the media types that there are");
        }
        if (method == PathItem.HttpMethod.POST) {
            details.put(ProblemType.TOO_LARGE, "text has more than 1048576 bytes in UTF-8, the limit");
            details.put(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type is none of application/json, text/html, text/plain");
        }
        details.put(ProblemType.ADDRESS_TOO_LONG, "the address has 9000 characters; the limit is 8192");
        details.put(ProblemType.HEADERS_TOO_LARGE, "the headers have 40000 characters; the limit is 32768");
        details.put(ProblemType.INTERNAL, "The service failed. Its log tells more.");
        details.put(ProblemType.UNAVAILABLE, "The database can't be reached just now.");
    }

    void addTo(Operation operation) {
        details.forEach((type, detail) -> operation.getResponses().addAPIResponse(String.valueOf(type.status()), response(type, detail)));
    }

    private static APIResponse response(ProblemType type, String detail) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", detail);
        APIResponse response = OASFactory.createAPIResponse().description(type.title() + ". " + type.meaning())
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(ContractFilter.reference("Problem")).example(example)));
        if (type == ProblemType.UNAVAILABLE) {
            Schema seconds = OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
            new Bounds().complete("Retry-After", seconds);
            response.addHeader("Retry-After", OASFactory.createHeader().description("Seconds after which to try again.").schema(seconds));
        }
        return response;
    }
}
