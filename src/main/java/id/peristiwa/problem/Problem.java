package id.peristiwa.problem;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Problem details after RFC 9457. */
@Schema(name = "Problem", description = "Problem details after RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(
        @Schema(description = "Reference to the description of this kind of problem, relative to the service.", required = true, examples = "/problems/invalid-request") String type,
        @Schema(description = "What kind of problem it is, for people.", required = true, examples = "The request is not understood") String title,
        @Schema(description = "The HTTP status.", required = true, minimum = "400", maximum = "599", examples = "400") int status,
        @Schema(description = "What is wrong this time.", required = true, examples = "text is empty: it must hold at least one character that is no white space") String detail,
        @Schema(description = "Id under which the service's log tells more; only where the service itself failed.") String instance,
        @Schema(description = "Each thing that is wrong with the request.") List<Violation> errors) {

    /** Media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, List<Violation> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, errors.isEmpty() ? null : errors);
    }

    static Problem internal(String instance) {
        return new Problem(ProblemType.INTERNAL.uri(), ProblemType.INTERNAL.title(), 500, "The service failed. Its log tells more.", instance, null);
    }
}
