package id.peristiwa.event;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import id.peristiwa.contract.EventView;
import id.peristiwa.document.StoredBody;
import id.peristiwa.paging.Limit;
import id.peristiwa.paging.Links;
import id.peristiwa.paging.Position;

/** Events over all stored documents. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Events over all stored documents.")
public class EventResource {

    private final EventRepository events;
    private final ObjectReader json = new ObjectMapper().readerFor(EventView.class);

    EventResource(EventRepository events) {
        this.events = events;
    }

    @GET
    @Transactional
    @Operation(operationId = "listEvents", summary = "List events", description = "The events of all stored documents, those of the newest document first, in the order of its text.")
    @APIResponse(responseCode = "200", description = "A page of events.", content = @Content(schema = @Schema(implementation = EventPage.class)), headers = @Header(name = "Link", description = "The next page (`rel=\"next\"`), where there is one.", schema = @Schema(implementation = String.class, maxLength = 4000)))
    public RestResponse<EventPage> list(
            @Parameter(description = "Most items of a page.", schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "1000", defaultValue = "50")) @QueryParam("limit") @DefaultValue("50") String limit,
            @Parameter(description = "`next` of the page before.", schema = @Schema(maxLength = 200)) @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        List<EventEntity> rows = events.newest(Position.of(cursor), size + 1);
        boolean more = rows.size() > size;
        EventEntity last = more ? rows.get(size - 1) : null;
        String next = more ? new Position(last.documentId, last.ordinal).cursor() : null;
        return Links.page(new EventPage(rows.stream().limit(size).<EventView>map(row -> StoredBody.read(json, row.body)).toList(), next), next, uri);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getEvent", summary = "Read an event", description = "One event of a stored document.")
    @APIResponse(responseCode = "200", description = "The event.", content = @Content(schema = @Schema(implementation = EventView.class)))
    public EventView get(@Parameter(description = "Its id.", schema = @Schema(maxLength = 100)) @PathParam("id") String id) {
        return StoredBody.read(json, events.require(id, "event").body);
    }
}
