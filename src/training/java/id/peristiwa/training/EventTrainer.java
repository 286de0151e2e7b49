package id.peristiwa.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.EventModels;
import id.peristiwa.extraction.event.EventStatus;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.Span;

/** Learns triggers, their types, which of them belong together, roles, status and dates of events. */
final class EventTrainer {

    private static final List<String> NO_YES = List.of("no", "yes");

    private final List<HappeningTrainer.Document> documents = new ArrayList<>();
    private final ClassifierTrainer roles = new ClassifierTrainer(List.of("NONE", "SOURCE", "TARGET", "LOCATION"), 2, integer("role.epochs", 8), 0.1,
            number("role.l2", 1e-3));
    private final ClassifierTrainer status = new ClassifierTrainer(Stream.of(EventStatus.values()).map(Enum::name).toList(), 2, 10, 0.1, 1e-3);
    private final ClassifierTrainer dates = new ClassifierTrainer(NO_YES, 2, 8, 0.1, 1e-3);

    private static int integer(String property, int otherwise) {
        return Integer.getInteger(property, otherwise);
    }

    private static double number(String property, double otherwise) {
        return Double.parseDouble(System.getProperty(property, Double.toString(otherwise)));
    }

    /** Adds an article in which models that have not seen it have found triggers. */
    void add(HappeningTrainer.Document document, Participants participants) {
        documents.add(document);
        Gold gold = document.gold();
        EventExamples examples = document.examples();
        for (HappeningTrainer.Marked b : document.marked()) {
            Gold.Happening event = gold.events().get(b.event());
            examples.roles(b.token(), b.type(), (actor, f) -> roles.add(f.toArray(), role(gold, event, participants.actors().get(actor))));
            status.add(examples.status(b.token(), b.type()), EventStatus.valueOf(event.status().toUpperCase(Locale.ROOT)).ordinal());
            examples.dates(b.token(), b.type(), (time, f) -> dates.add(f.toArray(), time.value().equals(event.date()) ? 1 : 0));
        }
    }

    private static int role(Gold gold, Gold.Happening event, Actor actor) {
        if (plays(gold, event.sources(), actor)) {
            return 1;
        }
        if (plays(gold, event.targets(), actor)) {
            return 2;
        }
        return plays(gold, event.locations(), actor) ? 3 : 0;
    }

    private static boolean plays(Gold gold, List<String> ids, Actor actor) {
        for (String id : ids) {
            Gold.Entity entity = gold.entity(id);
            if (entity != null && StatementTrainer.isSame(actor, entity)) {
                return true;
            }
        }
        return false;
    }

    /** @param words models for triggers and types that have learned from the articles added */
    EventModels train(EventModels words) {
        EventModels told = HappeningTrainer.groups(documents);
        return new EventModels(words.trigger(), words.type(), told.same(), told.happening(), roles.train(), status.train(), dates.train());
    }
}
