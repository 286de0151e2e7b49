package id.peristiwa.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what each kind of problem means. */
@Path("/problems")
@Tag(name = "Problems", description = "What the problem types mean.")
public class ProblemResource {

    @GET
    @Path("{type}")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(operationId = "getProblemType", summary = "Read what a problem means", description = "The meaning of a problem's `type`.")
    @APIResponse(responseCode = "200", description = "The meaning.", content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING, maxLength = 1000)))
    @APIResponse(responseCode = "400", description = "The request is not understood.", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", description = "There is no such type.", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public String get(
            @Parameter(description = "The last part of the problem's `type`.", schema = @Schema(maxLength = 100)) @PathParam("type") String type) {
        return ProblemType.bySlug(type).map(t -> t.title() + " (" + t.status() + "). " + t.meaning())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND,
                        Violation.ofParameter("type", "there is no problem type " + Shown.of(type))));
    }
}
