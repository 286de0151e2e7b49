package id.peristiwa.event;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.peristiwa.contract.EventView;

/** A page of events. */
@Schema(name = "EventPage", description = "A page of events, those of the newest document first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventPage(
        @Schema(description = "The events of this page.", required = true) List<EventView> items,
        @Schema(description = "Cursor of the next page; left out on the last.") String next) {
}
