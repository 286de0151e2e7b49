package id.peristiwa.training;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.event.EventModels;

/** Learns triggers, their types, which of them belong together, roles, status and dates of events. */
final class EventTrainer {

    private final List<HappeningTrainer.Document> documents = new ArrayList<>();
    private final PartTrainer parts = new PartTrainer();

    /** Adds an article in which models that have not seen it have found triggers. */
    void add(HappeningTrainer.Document document, Participants participants) {
        documents.add(document);
        parts.add(document.gold(), document.text(), participants, document.examples());
    }

    /** @param words models for triggers and types that have learned from the articles added */
    EventModels train(EventModels words) {
        EventModels told = HappeningTrainer.groups(documents);
        return new EventModels(words.trigger(), words.type(), told.same(), told.happening(), parts.train());
    }
}
