package id.peristiwa.training;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.EventModels;
import id.peristiwa.extraction.text.AnalyzedText;

/** Learns triggers, their types, which of them belong together, roles, status and dates of events. */
final class EventTrainer {

    private final List<HappeningTrainer.Document> documents = new ArrayList<>();
    private final PartTrainer parts = new PartTrainer();

    /** Adds an article. */
    void add(Gold gold, AnalyzedText text, Participants participants, EventExamples examples) {
        documents.add(new HappeningTrainer.Document(gold, text, examples));
        parts.add(gold, text, participants, examples);
    }

    EventModels train() {
        EventModels told = HappeningTrainer.train(documents);
        return new EventModels(told.trigger(), told.type(), told.same(), told.happening(), parts.train());
    }
}
