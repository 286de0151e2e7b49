package id.peristiwa.document;

import java.util.List;
import java.util.UUID;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.statement.Statement;

/** Makes the ids of an extraction unique over all documents: {@code a1} becomes {@code DOCUMENT-a1}. */
final class StoredIds {

    private final String prefix;

    StoredIds(UUID document) {
        this.prefix = document + "-";
    }

    Extraction of(Extraction e) {
        return new Extraction(e.text(), e.language(), e.document(), e.actors().stream().map(this::actor).toList(),
                e.locations().stream().map(l -> new Location(id(l.id()), l.place(), l.mentions())).toList(), e.dates(),
                e.statements().stream().map(this::statement).toList(), e.events().stream().map(this::event).toList());
    }

    private Actor actor(Actor a) {
        return new Actor(id(a.id()), a.type(), a.name(), a.role(), id(a.affiliation()), a.country(), a.sector(), id(a.location()), a.mentions(),
                a.confidence());
    }

    private Statement statement(Statement s) {
        return new Statement(id(s.id()), s.kind(), id(s.speaker()), s.speakerReason(), s.speakerMention(), s.cue(), s.act(), s.content(),
                ids(s.addressees()), s.medium(), s.date(), id(s.location()), ids(s.events()), s.confidence(), s.by());
    }

    private Event event(Event e) {
        return new Event(id(e.id()), e.type(), e.subtype(), e.mode(), e.status(), e.triggers(), ids(e.sources()), ids(e.targets()),
                ids(e.locations()),
                e.date(), e.quantities(), ids(e.claimedBy()), e.plover(), e.cameo(), e.quadClass(), e.goldstein(), e.evidence(), e.confidence(),
                e.by());
    }

    private String id(String id) {
        return id == null ? null : prefix + id;
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().map(this::id).toList();
    }
}
