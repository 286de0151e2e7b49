package id.peristiwa.contract;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.place.Place;
import id.peristiwa.extraction.place.PlaceKind;

/** A named place. */
@Schema(name = "Location", description = "A named place: one entry for each place of a document.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "document", "type", "name", "country", "adminCode", "adminNames", "latitude", "longitude", "geonamesId", "precision",
        "mentions", "confidence"})
public record LocationView(
        @Schema(description = "Id that the other parts refer to: `l1`, `l2`, … in an extraction, opaque once stored.", required = true) String id,
        @Schema(description = "Id of the stored document that it was read from. Only in lists and single items.") String document,
        @Schema(description = "What the place is, OTHER if that can't be told.", required = true) PlaceKind type,
        @Schema(description = "Its usual name.", required = true) String name,
        @Schema(description = "Country, ISO 3166-1 alpha-2.", examples = "KR") String country,
        @Schema(description = "ISO 3166-2 code of its first-level division or, in Indonesia, the dotted official code of the finest known level.", examples = "KR-11") String adminCode,
        @Schema(description = "Names of the areas that contain it, from the first level down to itself; left out if unknown.") List<String> adminNames,
        @Schema(description = "WGS 84 latitude in degrees.", minimum = "-90", maximum = "90") Double latitude,
        @Schema(description = "WGS 84 longitude in degrees.", minimum = "-180", maximum = "180") Double longitude,
        @Schema(description = "GeoNames id.", minimum = "1") Integer geonamesId,
        @Schema(description = "How precise the coordinates are: the kind of area whose centre they are. Left out without coordinates.") PlaceKind precision,
        @Schema(description = "Where the text means the place, in the order of the text; empty where the place only acts.", required = true) List<MentionView> mentions,
        @Schema(description = "Probability, 0 to 1, that it is this place.", required = true, minimum = "0", maximum = "1") double confidence) {

    static LocationView of(Location location, Positions positions) {
        Place place = location.place();
        return new LocationView(location.id(), null, place.kind(), place.name(), place.country(), place.adminCode(),
                place.adminChain().isEmpty() ? null : place.adminChain(), place.latitude(), place.longitude(), place.geonamesId(),
                place.latitude() == null ? null : place.kind(), location.mentions().stream().map(m -> MentionView.of(m, positions)).toList(),
                Confidence.rounded(place.confidence()));
    }

    /** The same with the id of the stored document that it was read from. */
    public LocationView in(String inDocument) {
        return new LocationView(id, inDocument, type, name, country, adminCode, adminNames, latitude, longitude, geonamesId, precision, mentions,
                confidence);
    }
}
