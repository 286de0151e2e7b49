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
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;

/** Answers with problem details where no operation has come into play: unknown paths, addresses and bodies that are too large from the start. */
@ApplicationScoped
public class FallbackRoutes {

    /** Most characters of an address with its query. */
    static final int ADDRESS_LIMIT = 8192;

    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final ObjectMapper json = new ObjectMapper();

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::checkSize).failureHandler(this::answerFailure);
        router.route().order(Integer.MAX_VALUE).handler(ctx -> answer(ctx, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.meaning()));
    }

    private void checkSize(RoutingContext ctx) {
        String length = ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean tooLarge = length != null && (length.length() > 18 || Long.parseLong(length) > DocumentReader.BODY_LIMIT);
        if (tooLarge) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(ctx, ProblemType.TOO_LARGE, "the body has " + length + " bytes; the limit is " + DocumentReader.BODY_LIMIT);
        } else if (ctx.request().uri().length() > ADDRESS_LIMIT) {
            answer(ctx, ProblemType.ADDRESS_TOO_LONG,
                    "the address has " + ctx.request().uri().length() + " characters; the limit is " + ADDRESS_LIMIT);
        } else if (BROKEN_ENCODING.matcher(ctx.request().uri()).find()) {
            answer(ctx, ProblemType.INVALID_REQUEST, "the address is malformed: a percent sign must be followed by two hexadecimal digits");
        } else {
            ctx.next();
        }
    }

    /** What fails before an operation comes into play: addresses that can't be decoded, bodies that turn out too large. */
    private void answerFailure(RoutingContext ctx) {
        int status = ctx.failure() instanceof HttpException http ? http.getStatusCode() : ctx.statusCode();
        if (status == ProblemType.TOO_LARGE.status()) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(ctx, ProblemType.TOO_LARGE, "the body is too large; the limit is " + DocumentReader.BODY_LIMIT + " bytes");
        } else if (status == ProblemType.INVALID_REQUEST.status()) {
            answer(ctx, ProblemType.INVALID_REQUEST, "the address is malformed: check its percent-encoding");
        } else {
            ctx.next();
        }
    }

    private void answer(RoutingContext ctx, ProblemType type, String detail) {
        if (ctx.response().ended() || ctx.response().headWritten()) {
            return;
        }
        try {
            byte[] body = json.writeValueAsBytes(Problem.of(type, detail, List.of()));
            ctx.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            ctx.fail(e);
        }
    }
}
