package id.peristiwa.problem;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.parsing.DocumentReader;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Answers with problem details where no operation has come into play: unknown paths, bodies that are too large from the start. */
@ApplicationScoped
public class FallbackRoutes {

    private final ObjectMapper json = new ObjectMapper();

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::checkLength);
        router.route().order(Integer.MAX_VALUE).handler(ctx -> answer(ctx, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.meaning()));
    }

    private void checkLength(RoutingContext ctx) {
        String length = ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean tooLarge = length != null && (length.length() > 18 || Long.parseLong(length) > DocumentReader.BODY_LIMIT);
        if (tooLarge) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(ctx, ProblemType.TOO_LARGE, "the body has " + length + " bytes; the limit is " + DocumentReader.BODY_LIMIT);
        } else {
            ctx.next();
        }
    }

    private void answer(RoutingContext ctx, ProblemType type, String detail) {
        try {
            byte[] body = json.writeValueAsBytes(Problem.of(type, detail, List.of()));
            ctx.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            ctx.fail(e);
        }
    }
}
