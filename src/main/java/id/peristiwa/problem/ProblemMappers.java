package id.peristiwa.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong in an operation into problem details. What is not ours to tell stays in the log. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException e) {
        return answer(e.problem(), null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e) {
        Response response = e.getResponse();
        int status = response.getStatus();
        if (status >= 500) {
            return failure(e);
        }
        ProblemType type = ProblemType.ofStatus(status);
        return answer(Problem.of(type, type.meaning(), List.of()), response.getHeaderString(HttpHeaders.ALLOW));
    }

    @ServerExceptionMapper
    RestResponse<Problem> failure(Throwable e) {
        if (isDatabaseAway(e)) {
            LOG.warn("The database can't be reached", e);
            Problem problem = Problem.of(ProblemType.UNAVAILABLE, "The database can't be reached just now.", List.of());
            return RestResponse.ResponseBuilder.create(RestResponse.Status.SERVICE_UNAVAILABLE, problem).type(Problem.MEDIA_TYPE)
                    .header(HttpHeaders.RETRY_AFTER, 5).build();
        }
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(e, "Failure %s", instance);
        return answer(Problem.internal(instance), null);
    }

    private static RestResponse<Problem> answer(Problem problem, String allow) {
        RestResponse.ResponseBuilder<Problem> builder = RestResponse.ResponseBuilder
                .create(RestResponse.Status.fromStatusCode(problem.status()), problem).type(Problem.MEDIA_TYPE);
        return allow == null ? builder.build() : builder.header(HttpHeaders.ALLOW, allow).build();
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
