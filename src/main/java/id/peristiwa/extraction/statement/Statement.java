package id.peristiwa.extraction.statement;

import java.util.List;

import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.text.Span;

/**
 * A quotation or a piece of reported speech. What the text does not tell is null.
 *
 * @param id {@code s1}, {@code s2}, … in the order of the content
 * @param kind direct, indirect or mixed
 * @param speaker id of the actor, null if it can't be told
 * @param speakerReason why there is no speaker, null exactly if there is one
 * @param speakerMention where the speaker is named, or null
 * @param cue the reporting word, null where there is none
 * @param act what is done by saying it
 * @param content without the reporting clause; one span from its first to its last word
 * @param addressees ids of actors
 * @param medium how it was said ("X", "keterangan tertulis"), or null
 * @param date TIMEX3 value of the saying, or null
 * @param location id of the location of the saying, or null
 * @param events ids of the events it tells
 * @param confidence probability, 0 to 1, that content and speaker are right
 * @param by id of the rule or model that found it
 */
public record Statement(String id, StatementKind kind, String speaker, String speakerReason, ActorMention speakerMention, Span cue, SpeechAct act,
        Span content, List<String> addressees, String medium, String date, String location, List<String> events, double confidence, String by) {

    public Statement {
        addressees = List.copyOf(addressees);
        events = List.copyOf(events);
    }

    /** The same with another confidence. */
    public Statement withConfidence(double probability) {
        return new Statement(id, kind, speaker, speakerReason, speakerMention, cue, act, content, addressees, medium, date, location, events,
                probability, by);
    }
}
