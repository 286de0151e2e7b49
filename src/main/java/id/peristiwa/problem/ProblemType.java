package id.peristiwa.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problems that the service tells of. Their names are part of the contract: {@code /problems/{name}} tells what each means. */
public enum ProblemType {
    INVALID_REQUEST(400, "The request is not understood",
            "A parameter, header or field is unknown, repeated, malformed or out of its range; `errors` names each."),
    NOT_FOUND(404, "There is nothing here", "The path is unknown, or what it names does not exist (any more)."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "The header `Allow` lists the methods of this path."),
    NOT_ACCEPTABLE(406, "No such representation", "The service has none of the media types of `Accept`."),
    TOO_LARGE(413, "The request is too large", "The text or the whole body is larger than the limit that `detail` names."),
    ADDRESS_TOO_LONG(414, "The address is too long", "The path with its query is longer than the limit that `detail` names."),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported", "`Content-Type` is missing or none of those that `detail` names."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "All headers together are larger than the limit that `detail` names."),
    INTERNAL(500, "The service failed", "A fault of the service. The log has it under the id in `instance`."),
    UNAVAILABLE(503, "The service is not available just now",
            "The database can't be reached or the service is too busy. Try again after `Retry-After` seconds.");

    private final int status;
    private final String title;
    private final String meaning;

    ProblemType(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means and what to do, for people. */
    public String meaning() {
        return meaning;
    }

    /** Its name in URIs. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reference to its description, relative to the service. */
    public String uri() {
        return "/problems/" + slug();
    }

    /** The type with this name in URIs. */
    public static Optional<ProblemType> bySlug(String slug) {
        return Stream.of(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The type that tells of this status best. */
    public static ProblemType ofStatus(int status) {
        return Stream.of(values()).filter(type -> type.status == status).findFirst().orElse(status >= 500 ? INTERNAL : INVALID_REQUEST);
    }
}
