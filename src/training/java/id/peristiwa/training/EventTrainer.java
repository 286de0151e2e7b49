package id.peristiwa.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.EventModels;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Learns triggers, their types, which of them belong together, roles, status and dates of events. */
final class EventTrainer {

    private static final List<String> NO_YES = List.of("no", "yes");
    private static final int MEMORY = 40;

    private final ClassifierTrainer triggers = new ClassifierTrainer(
            Stream.concat(Stream.of("NONE"), Stream.of(EventType.values()).map(Enum::name)).toList(), integer("trigger.min", 2),
            integer("trigger.epochs", 8),
            number("trigger.rate", 0.1), number("trigger.l2", 1e-3));
    private final ClassifierTrainer same = new ClassifierTrainer(NO_YES, 2, 8, 0.1, 1e-3);
    private final PartTrainer parts = new PartTrainer();

    private static int integer(String property, int otherwise) {
        return Integer.getInteger(property, otherwise);
    }

    private static double number(String property, double otherwise) {
        return Double.parseDouble(System.getProperty(property, Double.toString(otherwise)));
    }

    private record Marked(int token, int event, int type) {
    }

    /** Adds an article. */
    void add(Gold gold, AnalyzedText text, Participants participants, EventExamples examples) {
        List<Marked> marked = marked(gold, text);
        Map<Integer, Marked> byToken = new HashMap<>();
        marked.forEach(m -> byToken.putIfAbsent(m.token(), m));
        examples.triggers((t, f) -> triggers.add(f.toArray(), byToken.containsKey(t) ? byToken.get(t).type() + 1 : 0));
        for (int i = 0; i < marked.size(); i++) {
            Marked b = marked.get(i);
            for (int k = Math.max(0, i - MEMORY); k < i; k++) {
                Marked a = marked.get(k);
                if (a.token() != b.token()) {
                    same.add(examples.same(a.token(), a.type(), b.token(), b.type()), a.event() == b.event() ? 1 : 0);
                }
            }
        }
        parts.add(gold, text, participants, examples);
    }

    private static List<Marked> marked(Gold gold, AnalyzedText text) {
        List<Marked> out = new ArrayList<>();
        for (int e = 0; e < gold.events().size(); e++) {
            int type = EventType.valueOf(gold.events().get(e).type()).ordinal();
            for (Span span : gold.events().get(e).triggers()) {
                int first = text.firstTokenEndingAfter(span.begin());
                if (first < text.tokenCount() && text.token(first).begin() < span.end()) {
                    out.add(new Marked(first, e, type));
                }
            }
        }
        out.sort((a, b) -> Integer.compare(a.token(), b.token()));
        return out;
    }

    EventModels train() {
        return new EventModels(triggers.train(), same.train(), parts.train());
    }
}
