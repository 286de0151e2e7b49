package id.peristiwa.location;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.peristiwa.contract.LocationView;

/** A page of locations. */
@Schema(name = "LocationPage", description = "A page of locations, those of the newest document first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocationPage(
        @Schema(description = "The locations of this page.", required = true) List<LocationView> items,
        @Schema(description = "Cursor of the next page; left out on the last.") String next) {
}
