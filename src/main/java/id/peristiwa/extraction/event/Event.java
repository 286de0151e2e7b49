package id.peristiwa.extraction.event;

import java.util.List;

import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.Span;

/**
 * One happening of the document. What the text does not tell is null or empty.
 *
 * @param id {@code e1}, {@code e2}, … in the order of the first trigger
 * @param type its type in the ontology
 * @param subtype finer type ({@code JUS.ARREST}), or null
 * @param mode how, in PLOVER's words, or null
 * @param status whether it happened
 * @param triggers the words that tell it, the most explicit first, never empty
 * @param sources ids of the actors who do it
 * @param targets ids of the actors to whom it is done
 * @param locations ids of the locations where it happens
 * @param date TIMEX3 value, or null
 * @param quantities numbers that belong to it
 * @param claimedBy ids of the statements that tell it
 * @param plover PLOVER code ({@code MOBILIZE-troops}), or null
 * @param cameo CAMEO code, or null
 * @param quadClass 1 to 4, or null
 * @param goldstein CAMEO's Goldstein score, or null
 * @param evidence its sentence
 * @param confidence probability, 0 to 1, that trigger and type are right
 * @param by id of the rule or model that found it
 */
public record Event(String id, EventType type, String subtype, String mode, EventStatus status, List<Span> triggers, List<String> sources,
        List<String> targets, List<String> locations, String date, List<Quantity> quantities, List<String> claimedBy, String plover, String cameo,
        Integer quadClass, Double goldstein, Span evidence, double confidence, String by) {

    public Event {
        triggers = List.copyOf(triggers);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        locations = List.copyOf(locations);
        quantities = List.copyOf(quantities);
        claimedBy = List.copyOf(claimedBy);
    }

    /** The same with another confidence. */
    public Event withConfidence(double probability) {
        return new Event(id, type, subtype, mode, status, triggers, sources, targets, locations, date, quantities, claimedBy, plover, cameo,
                quadClass, goldstein, evidence, probability, by);
    }
}
