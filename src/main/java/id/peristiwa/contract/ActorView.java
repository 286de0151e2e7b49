package id.peristiwa.contract;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorType;

/** Who acts, speaks or is acted on. */
@Schema(name = "Actor", description = "Who acts, speaks or is acted on: one entry for each real actor of a document.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "document", "type", "name", "role", "affiliation", "country", "sector", "location", "mentions", "confidence"})
public record ActorView(
        @Schema(description = "Id that the other parts refer to: `a1`, `a2`, … in an extraction, opaque once stored.", required = true) String id,
        @Schema(description = "Id of the stored document that it was read from. Only in lists and single items.") String document,
        @Schema(description = "PERSON, ORGANIZATION, STATE (a country, province or city that acts) or GROUP (unnamed).", required = true) ActorType type,
        @Schema(description = "Its fullest name in the text.", required = true) String name,
        @Schema(description = "Title or office as the text gives it in its fullest form.") String role,
        @Schema(description = "Id of the actor that it belongs to.") String affiliation,
        @Schema(description = "Country, ISO 3166-1 alpha-2.", examples = "KR") String country,
        @Schema(description = "PLOVER sector code.", examples = "GOV") String sector,
        @Schema(description = "Of a STATE the id of the same place among the locations.") String location,
        @Schema(description = "Where the text means it, in the order of the text.", required = true) List<MentionView> mentions,
        @Schema(description = "Probability, 0 to 1, that it is an actor of this type.", required = true, minimum = "0", maximum = "1") double confidence) {

    static ActorView of(Actor actor, Positions positions) {
        return new ActorView(actor.id(), null, actor.type(), actor.name(), actor.role(), actor.affiliation(), actor.country(), actor.sector(),
                actor.location(), actor.mentions().stream().map(m -> MentionView.of(m, positions)).toList(), Confidence.rounded(actor.confidence()));
    }

    /** The same with the id of the stored document that it was read from. */
    public ActorView in(String inDocument) {
        return new ActorView(id, inDocument, type, name, role, affiliation, country, sector, location, mentions, confidence);
    }
}
