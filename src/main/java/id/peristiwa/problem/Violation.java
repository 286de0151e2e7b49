package id.peristiwa.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What exactly is wrong with a request, and what is allowed instead.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or null
 * @param parameter name of the parameter, or null
 * @param header name of the header, or null
 * @param detail what is wrong and what is allowed
 */
@Schema(name = "Violation", description = "What exactly is wrong with a request, and what is allowed instead.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"pointer", "parameter", "header", "detail"})
public record Violation(
        @Schema(description = "JSON pointer (RFC 6901) to the field of the body; empty for the body as a whole.", examples = "/text") String pointer,
        @Schema(description = "Name of the query or path parameter.", examples = "limit") String parameter,
        @Schema(description = "Name of the header.", examples = "Content-Type") String header,
        @Schema(description = "What is wrong and what is allowed.", required = true) String detail) {

    public static Violation ofField(String pointer, String detail) {
        return new Violation(pointer, null, null, detail);
    }

    public static Violation ofParameter(String parameter, String detail) {
        return new Violation(null, parameter, null, detail);
    }

    public static Violation ofHeader(String header, String detail) {
        return new Violation(null, null, header, detail);
    }
}
