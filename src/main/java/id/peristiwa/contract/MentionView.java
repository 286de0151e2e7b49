package id.peristiwa.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.name.NameMention;

/** Where the text means an actor or a place. */
@Schema(name = "Mention", description = "Where the text means an actor or a place.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"begin", "end", "text", "kind"})
public record MentionView(
        @Schema(description = "First position, from 0, in code points (or UTF-16 code units where `offsets=utf16` was asked for).", required = true, minimum = "0") int begin,
        @Schema(description = "Position after the last, in the same unit.", required = true, minimum = "0") int end,
        @Schema(description = "What stands there.", required = true) String text,
        @Schema(description = "How an actor is meant: by name, by a noun phrase, by a pronoun. Left out for places, which are always named.") MentionKind kind) {

    static MentionView of(ActorMention mention, Positions positions) {
        return new MentionView(positions.of(mention.span().begin()), positions.of(mention.span().end()), mention.text(), mention.kind());
    }

    static MentionView of(NameMention mention, Positions positions) {
        return new MentionView(positions.of(mention.span().begin()), positions.of(mention.span().end()), mention.text(), null);
    }
}
