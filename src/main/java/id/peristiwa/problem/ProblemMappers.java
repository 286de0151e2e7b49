package id.peristiwa.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong in an operation into problem details. What is not ours to tell stays in the log. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String RETRY_SECONDS = "5";

    private final Operations operations;

    ProblemMappers(Operations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException e) {
        return answer(e.problem(), HttpHeaders.RETRY_AFTER, e.type() == ProblemType.UNAVAILABLE ? RETRY_SECONDS : null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return failure(e);
        }
        ProblemType type = ProblemType.ofStatus(status);
        return switch (type) {
            case METHOD_NOT_ALLOWED -> {
                String methods = String.join(", ", operations.methods(uri.getPath()));
                yield answer(Problem.of(type, "the methods of this path are " + methods, List.of()), HttpHeaders.ALLOW, methods);
            }
            case UNSUPPORTED_MEDIA_TYPE -> answer(header(type, "Content-Type", operations.consumed(uri.getPath())), null, null);
            case NOT_ACCEPTABLE -> answer(header(type, "Accept", operations.produced(uri.getPath())), null, null);
            default -> answer(Problem.of(type, type.meaning(), List.of()), null, null);
        };
    }

    @ServerExceptionMapper
    RestResponse<Problem> failure(Throwable e) {
        if (isDatabaseAway(e)) {
            LOG.warn("The database can't be reached", e);
            Problem problem = Problem.of(ProblemType.UNAVAILABLE, "The database can't be reached just now.", List.of());
            return answer(problem, HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(e, "Failure %s", instance);
        return answer(Problem.internal(instance), null, null);
    }

    private static Problem header(ProblemType type, String name, Set<String> allowed) {
        String detail = name + " must be one of " + String.join(", ", allowed);
        return Problem.of(type, detail, List.of(Violation.ofHeader(name, detail)));
    }

    private static RestResponse<Problem> answer(Problem problem, String header, String value) {
        RestResponse.ResponseBuilder<Problem> builder = RestResponse.ResponseBuilder
                .create(RestResponse.Status.fromStatusCode(problem.status()), problem).type(Problem.MEDIA_TYPE);
        return value == null ? builder.build() : builder.header(header, value).build();
    }

    /** Whether the cause is a connection that can't be had (SQLSTATE class 08, 57P, or the pool gave up). */
    private static boolean isDatabaseAway(Throwable e) {
        int depth = 0;
        for (Throwable cause = e; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("57P");
            }
        }
        return false;
    }
}
