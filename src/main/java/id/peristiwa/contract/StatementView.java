package id.peristiwa.contract;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.statement.SpeechAct;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.statement.StatementKind;

/** Who said what. */
@Schema(name = "Statement", description = "A quotation or a piece of reported speech with its speaker.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "document", "kind", "speaker", "speakerReason", "speakerMention", "cue", "act", "content", "addressees", "medium", "date",
        "location", "events", "confidence", "by"})
public record StatementView(
        @Schema(description = "Id that the other parts refer to: `s1`, `s2`, … in an extraction, opaque once stored.", required = true) String id,
        @Schema(description = "Id of the stored document that it was read from. Only in lists and single items.") String document,
        @Schema(description = "DIRECT: all in quotation marks; INDIRECT: none; MIXED: some.", required = true) StatementKind kind,
        @Schema(description = "Id of the actor who says it; left out, with `speakerReason`, if it can't be told.") String speaker,
        @Schema(description = "Why no speaker can be told.") String speakerReason,
        @Schema(description = "Where the speaker is named.") SpanView speakerMention,
        @Schema(description = "The reporting word.") SpanView cue,
        @Schema(description = "What is done by saying it.", required = true) SpeechAct act,
        @Schema(description = "What is said, without the reporting clause, from its first to its last word.", required = true) SpanView content,
        @Schema(description = "Ids of the actors to whom it is said.", required = true) List<String> addressees,
        @Schema(description = "How it was said.", examples = "X") String medium,
        @Schema(description = "TIMEX3 value of when it was said.", examples = "2024-11-04") String date,
        @Schema(description = "Id of the location where it was said.") String location,
        @Schema(description = "Ids of the events that it tells.", required = true) List<String> events,
        @Schema(description = "Probability, 0 to 1, that content and speaker are right.", required = true, minimum = "0", maximum = "1") double confidence,
        @Schema(description = "Id of the rule or model that found it.") String by) {

    static StatementView of(Statement statement, Positions positions) {
        return new StatementView(statement.id(), null, statement.kind(), statement.speaker(), statement.speakerReason(),
                statement.speakerMention() == null ? null : positions.span(statement.speakerMention().span()), positions.span(statement.cue()),
                statement.act(), positions.span(statement.content()), statement.addressees(), statement.medium(), statement.date(),
                statement.location(), statement.events(), Confidence.rounded(statement.confidence()), statement.by());
    }

    /** The same with the id of the stored document that it was read from. */
    public StatementView in(String inDocument) {
        return new StatementView(id, inDocument, kind, speaker, speakerReason, speakerMention, cue, act, content, addressees, medium, date, location,
                events, confidence, by);
    }
}
