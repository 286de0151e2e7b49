package id.peristiwa.actor;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.peristiwa.contract.ActorView;

/** A page of actors. */
@Schema(name = "ActorPage", description = "A page of actors, those of the newest document first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActorPage(
        @Schema(description = "The actors of this page.", required = true) List<ActorView> items,
        @Schema(description = "Cursor of the next page; left out on the last.") String next) {
}
