package id.peristiwa.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.statement.Statement;

/** Tells statements of the events that they tell. */
final class Claims {

    private Claims() {
    }

    static List<Statement> link(List<Statement> statements, List<Event> events) {
        Map<String, List<String>> told = new HashMap<>();
        for (Event e : events) {
            e.claimedBy().forEach(s -> told.computeIfAbsent(s, k -> new ArrayList<>()).add(e.id()));
        }
        return statements.stream()
                .map(s -> new Statement(s.id(), s.kind(), s.speaker(), s.speakerReason(), s.speakerMention(), s.cue(), s.act(), s.content(),
                        s.addressees(), s.medium(), s.date(), s.location(), told.getOrDefault(s.id(), List.of()), s.confidence(), s.by()))
                .toList();
    }
}
