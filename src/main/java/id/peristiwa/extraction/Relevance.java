package id.peristiwa.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.time.TimeExpression;

/** Leaves out what is part of a name ("Universitas Sebelas Maret") and what does nothing: unnamed groups and states that neither speak nor take part in an event, and pronouns through which nobody speaks. */
final class Relevance {

    private Relevance() {
    }

    /** Both lists are in the order of the text. */
    static List<TimeExpression> outsideNames(List<TimeExpression> times, List<NameMention> names) {
        List<TimeExpression> out = new ArrayList<>();
        int n = 0;
        for (TimeExpression time : times) {
            while (n < names.size() && names.get(n).span().end() <= time.span().begin()) {
                n++;
            }
            if (n == names.size() || !names.get(n).span().overlaps(time.span())) {
                out.add(time);
            }
        }
        return out;
    }

    static Participants of(Participants all, List<Statement> statements, List<Event> events) {
        Set<String> active = new HashSet<>();
        Set<ActorMention> speaking = new HashSet<>();
        for (Statement s : statements) {
            active.add(s.speaker());
            active.addAll(s.addressees());
            speaking.add(s.speakerMention());
        }
        for (Event e : events) {
            active.addAll(e.sources());
            active.addAll(e.targets());
        }
        List<Actor> actors = new ArrayList<>();
        for (Actor a : all.actors()) {
            boolean named = a.type() == ActorType.PERSON || a.type() == ActorType.ORGANIZATION;
            if (!named && !active.contains(a.id())) {
                continue;
            }
            List<ActorMention> mentions = a.mentions().stream().filter(m -> m.kind() == MentionKind.NAME || !named || speaking.contains(m)).toList();
            actors.add(new Actor(a.id(), a.type(), a.name(), a.role(), a.affiliation(), a.country(), a.sector(), a.location(), mentions,
                    a.confidence()));
        }
        return new Participants(actors, all.locations());
    }
}
