package id.peristiwa.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a page and the {@code Link} header to the next one. */
public final class Links {

    private Links() {
    }

    /**
     * @param page the page
     * @param next the cursor of the next page, null if this is the last
     */
    public static <T> RestResponse<T> page(T page, String next, UriInfo uri) {
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.ok(page);
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
