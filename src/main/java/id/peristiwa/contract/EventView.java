package id.peristiwa.contract;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.event.EventStatus;
import id.peristiwa.extraction.ontology.EventType;

/** What happened. */
@Schema(name = "Event", description = "One happening of a document: who did what to whom, where and when.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "document", "type", "subtype", "mode", "status", "triggers", "sources", "targets", "locations", "date", "quantities",
        "claimedBy", "plover", "cameo", "quadClass", "goldstein", "evidence", "confidence", "by"})
public record EventView(
        @Schema(description = "Id that the other parts refer to: `e1`, `e2`, … in an extraction, opaque once stored.", required = true) String id,
        @Schema(description = "Id of the stored document that it was read from. Only in lists and single items.") String document,
        @Schema(description = "What happened.", required = true) EventType type,
        @Schema(description = "A finer type.", examples = "JUS.ARREST") String subtype,
        @Schema(description = "How, in PLOVER's words.", examples = "troops") String mode,
        @Schema(description = "Whether it happened.", required = true) EventStatus status,
        @Schema(description = "The words that tell it, the most explicit first.", required = true) List<SpanView> triggers,
        @Schema(description = "Ids of the actors who do it.", required = true) List<String> sources,
        @Schema(description = "Ids of the actors to whom it is done.", required = true) List<String> targets,
        @Schema(description = "Ids of the locations where it happens.", required = true) List<String> locations,
        @Schema(description = "TIMEX3 value of when it happens.", examples = "2024-10") String date,
        @Schema(description = "Numbers that belong to it.", required = true) List<QuantityView> quantities,
        @Schema(description = "Ids of the statements that tell it.", required = true) List<String> claimedBy,
        @Schema(description = "PLOVER code.", examples = "MOBILIZE-troops") String plover,
        @Schema(description = "CAMEO code.", examples = "152") String cameo,
        @Schema(description = "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.", minimum = "1", maximum = "4") Integer quadClass,
        @Schema(description = "Goldstein score, -10 (conflict) to 10 (cooperation).", minimum = "-10", maximum = "10") Double goldstein,
        @Schema(description = "The sentence that tells it.", required = true) SpanView evidence,
        @Schema(description = "Probability, 0 to 1, that trigger and type are right.", required = true, minimum = "0", maximum = "1") double confidence,
        @Schema(description = "Id of the rule or model that found it.") String by) {

    static EventView of(Event event, Positions positions) {
        return new EventView(event.id(), null, event.type(), event.subtype(), event.mode(), event.status(), positions.spans(event.triggers()),
                event.sources(), event.targets(), event.locations(), event.date(),
                event.quantities().stream().map(q -> QuantityView.of(q, positions)).toList(), event.claimedBy(), event.plover(), event.cameo(),
                event.quadClass(), event.goldstein(), positions.span(event.evidence()), Confidence.rounded(event.confidence()), event.by());
    }

    /** The same with the id of the stored document that it was read from. */
    public EventView in(String inDocument) {
        return new EventView(id, inDocument, type, subtype, mode, status, triggers, sources, targets, locations, date, quantities, claimedBy, plover,
                cameo, quadClass, goldstein, evidence, confidence, by);
    }
}
