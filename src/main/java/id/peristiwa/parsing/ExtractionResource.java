package id.peristiwa.parsing;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.peristiwa.contract.ExtractionView;
import id.peristiwa.contract.OffsetUnit;
import id.peristiwa.problem.ProblemException;
import id.peristiwa.problem.Shown;
import id.peristiwa.problem.Violation;

/** Extractions that are not stored. */
@Path("/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extractions", description = "Read a document without storing anything.")
public class ExtractionResource {

    private final DocumentReader reader;
    private final Engine engine;

    ExtractionResource(DocumentReader reader, Engine engine) {
        this.reader = reader;
        this.engine = engine;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "extract", summary = "Read a document", description = "Turns a news document into actors, locations, dates, statements and events. Nothing is stored. The same request always gets the same bytes.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SubmittedDocument.class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING, maxLength = 1048576)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING, maxLength = 1048576))})
    @APIResponse(responseCode = "200", description = "What the document turns into.", content = @Content(schema = @Schema(implementation = ExtractionView.class)))
    public ExtractionView extract(InputStream body,
            @Parameter(description = "What `begin` and `end` count: `codepoints` or `utf16` code units.", schema = @Schema(enumeration = {
                    "codepoints", "utf16"}, defaultValue = "codepoints")) @QueryParam("offsets") @DefaultValue("codepoints") String offsets) {
        return answer(reader.readJson(body), offsets);
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public ExtractionView extractText(InputStream body, @HeaderParam("Content-Type") String type,
            @QueryParam("offsets") @DefaultValue("codepoints") String offsets) {
        return answer(reader.readText(body, MediaType.valueOf(type).getSubtype().equals("html") ? MediaType.TEXT_HTML : MediaType.TEXT_PLAIN),
                offsets);
    }

    private ExtractionView answer(IncomingDocument document, String offsets) {
        OffsetUnit unit = switch (offsets) {
            case "codepoints" -> OffsetUnit.CODE_POINT;
            case "utf16" -> OffsetUnit.UTF16;
            default ->
                throw ProblemException.invalid(Violation.ofParameter("offsets", "offsets " + Shown.of(offsets) + " is neither codepoints nor utf16"));
        };
        ExtractionView view = ExtractionView.of(engine.extract(document), unit, engine.note());
        return document.isExtracted() ? view.withText(document.text()) : view;
    }
}
