package id.peristiwa.document;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import id.peristiwa.contract.ExtractionView;
import id.peristiwa.paging.Limit;
import id.peristiwa.paging.Links;
import id.peristiwa.paging.Position;
import id.peristiwa.parsing.DocumentReader;
import id.peristiwa.parsing.IncomingDocument;
import id.peristiwa.parsing.SubmittedDocument;
import id.peristiwa.problem.ProblemException;

/** Stored documents. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Store documents with all that is read from them.")
public class DocumentResource {

    private final DocumentReader reader;
    private final DocumentStore store;
    private final DocumentRepository documents;
    private final ObjectReader json = new ObjectMapper().readerFor(ExtractionView.class);

    DocumentResource(DocumentReader reader, DocumentStore store, DocumentRepository documents) {
        this.reader = reader;
        this.store = store;
        this.documents = documents;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "storeDocument", summary = "Read and store a document", description = "Stores the document with all that is read from it. The same document again, by `externalId` or by its text, is not stored twice: the answer is 200 with the one that is there.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SubmittedDocument.class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING, maxLength = 1048576)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING, maxLength = 1048576))})
    @APIResponse(responseCode = "200", description = "The document was there already.", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "201", description = "The document is stored.", content = @Content(schema = @Schema(implementation = DocumentView.class)), headers = @Header(name = "Location", description = "Where it is.", schema = @Schema(implementation = String.class, format = "uri", maxLength = 200)))
    public RestResponse<DocumentView> create(InputStream body) {
        return stored(reader.readJson(body));
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public RestResponse<DocumentView> createFromText(InputStream body, @HeaderParam("Content-Type") String type) {
        return stored(reader.readText(body, MediaType.valueOf(type).getSubtype().equals("html") ? MediaType.TEXT_HTML : MediaType.TEXT_PLAIN));
    }

    private RestResponse<DocumentView> stored(IncomingDocument incoming) {
        DocumentStore.Stored stored = store.store(incoming);
        DocumentView view = view(stored.document());
        return stored.isNew()
                ? RestResponse.ResponseBuilder.<DocumentView>created(URI.create("/v1/documents/" + view.id())).entity(view).build()
                : RestResponse.ok(view);
    }

    @GET
    @Transactional
    @Operation(operationId = "listDocuments", summary = "List documents", description = "Stored documents, the newest first.")
    @APIResponse(responseCode = "200", description = "A page of documents.", content = @Content(schema = @Schema(implementation = DocumentPage.class)), headers = @Header(name = "Link", description = "The next page (`rel=\"next\"`), where there is one.", schema = @Schema(implementation = String.class, maxLength = 4000)))
    public RestResponse<DocumentPage> list(
            @Parameter(description = "Most items of a page.", schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "1000", defaultValue = "50")) @QueryParam("limit") @DefaultValue("50") String limit,
            @Parameter(description = "`next` of the page before.", schema = @Schema(maxLength = 200)) @QueryParam("cursor") String cursor,
            @Parameter(description = "Only the document with this owner's id.", schema = @Schema(maxLength = 200)) @QueryParam("externalId") String externalId,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        List<DocumentEntity> rows = documents.newest(Position.of(cursor), externalId, size + 1);
        boolean more = rows.size() > size;
        String next = more ? new Position(rows.get(size - 1).id, 0).cursor() : null;
        return Links.page(new DocumentPage(rows.stream().limit(size).map(DocumentSummary::of).toList(), next), next, uri);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getDocument", summary = "Read a document", description = "A stored document with all that was read from it, without its text.")
    @APIResponse(responseCode = "200", description = "The document.", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public DocumentView get(@Parameter(description = "Its id.", schema = @Schema(maxLength = 100)) @PathParam("id") String id) {
        return view(require(id));
    }

    @GET
    @Path("{id}/text")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Transactional
    @Operation(operationId = "getDocumentText", summary = "Read a document's text", description = "The text that all spans of the document point into, exactly as it was submitted or taken out of the page.")
    @APIResponse(responseCode = "200", description = "The text.", content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING, maxLength = 1048576)))
    public String text(@Parameter(description = "Its id.", schema = @Schema(maxLength = 100)) @PathParam("id") String id) {
        return require(id).text;
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "deleteDocument", summary = "Delete a document", description = "Deletes a document with all that was read from it.")
    @APIResponse(responseCode = "204", description = "It is deleted.")
    public void delete(@Parameter(description = "Its id.", schema = @Schema(maxLength = 100)) @PathParam("id") String id) {
        if (documents.delete("id", require(id).id) == 0) {
            throw ProblemException.notFound("document", id);
        }
    }

    private DocumentEntity require(String id) {
        try {
            return documents.findByIdOptional(UUID.fromString(id)).orElseThrow(() -> ProblemException.notFound("document", id));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("document", id);
        }
    }

    private DocumentView view(DocumentEntity document) {
        return DocumentView.of(document, StoredBody.read(json, document.extraction));
    }
}
