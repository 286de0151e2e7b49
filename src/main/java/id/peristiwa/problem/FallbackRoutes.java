package id.peristiwa.problem;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.parsing.DocumentReader;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;

/** Answers with problem details where no operation has come into play: unknown paths, addresses and bodies that are too large from the start. */
@ApplicationScoped
public class FallbackRoutes {

    /** Most characters of an address with its query. */
    static final int ADDRESS_LIMIT = 8192;

    /** Most characters of all names and values of headers. */
    static final int HEADERS_LIMIT = 32768;

    private static final Pattern MEDIA_TYPE = Pattern
            .compile("[\\w!#$&^.+*-]{1,100}/[\\w!#$&^.+*-]{1,100}\\s*(;\\s*(charset=\"?(utf-?8|us-ascii)\"?|(?!charset)[\\w-]+=[^;]*)\\s*)*;?",
                    Pattern.CASE_INSENSITIVE);
    private static final String MALFORMED = "the address is malformed: a percent sign must be followed by two hexadecimal digits, and all must be UTF-8";

    private final ObjectMapper json = new ObjectMapper();

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check).failureHandler(this::answerFailure);
        router.errorHandler(ProblemType.INVALID_REQUEST.status(), ctx -> answer(ctx, ProblemType.INVALID_REQUEST, MALFORMED));
        router.route().order(Integer.MAX_VALUE).handler(ctx -> answer(ctx, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.meaning()));
    }

    private void check(RoutingContext ctx) {
        HttpServerRequest request = ctx.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean tooLarge = length != null && (length.length() > 18 || Long.parseLong(length) > DocumentReader.BODY_LIMIT);
        int headers = request.headers().entries().stream().mapToInt(header -> header.getKey().length() + header.getValue().length()).sum();
        if (tooLarge) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(ctx, ProblemType.TOO_LARGE, "the body has " + length + " bytes; the limit is " + DocumentReader.BODY_LIMIT);
        } else if (headers > HEADERS_LIMIT) {
            answer(ctx, ProblemType.HEADERS_TOO_LARGE, "the headers have " + headers + " characters; the limit is " + HEADERS_LIMIT);
        } else if (request.uri().length() > ADDRESS_LIMIT) {
            answer(ctx, ProblemType.ADDRESS_TOO_LONG, "the address has " + request.uri().length() + " characters; the limit is " + ADDRESS_LIMIT);
        } else {
            checkBodyHeaders(ctx);
        }
    }

    /** Bodies are texts in UTF-8, not compressed. */
    private void checkBodyHeaders(RoutingContext ctx) {
        String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
        String encoding = ctx.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        Violation violation = null;
        if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            violation = Violation.ofHeader("Content-Type",
                    "Content-Type " + Shown.of(type) + " is no media type in UTF-8 such as text/plain;charset=UTF-8");
        } else if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            violation = Violation.ofHeader("Content-Encoding", "Content-Encoding " + Shown.of(encoding) + " is not taken; send the body as it is");
        }
        if (violation == null) {
            ctx.next();
        } else {
            answer(ctx, ProblemType.UNSUPPORTED_MEDIA_TYPE, violation.detail(), List.of(violation));
        }
    }

    /** What fails before an operation comes into play: addresses that can't be decoded, bodies that turn out too large. */
    private void answerFailure(RoutingContext ctx) {
        int status = ctx.failure() instanceof HttpException http ? http.getStatusCode() : ctx.statusCode();
        if (status == ProblemType.TOO_LARGE.status()) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(ctx, ProblemType.TOO_LARGE, "the body is too large; the limit is " + DocumentReader.BODY_LIMIT + " bytes");
        } else if (status == ProblemType.INVALID_REQUEST.status()) {
            answer(ctx, ProblemType.INVALID_REQUEST, MALFORMED);
        } else {
            ctx.next();
        }
    }

    private void answer(RoutingContext ctx, ProblemType type, String detail) {
        answer(ctx, type, detail, List.of());
    }

    private void answer(RoutingContext ctx, ProblemType type, String detail, List<Violation> violations) {
        if (ctx.response().ended() || ctx.response().headWritten()) {
            return;
        }
        try {
            byte[] body = json.writeValueAsBytes(Problem.of(type, detail, violations));
            ctx.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            ctx.fail(e);
        }
    }
}
