package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.morphology.Roots;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.ontology.Codes;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.ontology.Ontology;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.time.TimeExpression;

/**
 * Finds what happened: triggers and their types, which of them tell one happening, who takes part, where, when, and whether it happened at all. Every part is a
 * linear model over features of the text and of the stages before. Immutable and thread-safe; time grows with the length of the text.
 */
public final class EventReader {

    /** Sum of the probabilities of all types from which on a word is a trigger. */
    static final float THRESHOLD = 0.42f;
    private static final float SAME = 0.5f;
    private static final int MEMORY = 60;

    private final EventModels models;
    private final Ontology ontology;
    private final QuantityReader quantities;

    private EventReader(EventModels models) {
        this.models = models;
        this.ontology = Ontology.load();
        this.quantities = QuantityReader.load();
    }

    /** Loads models and lexica of the class path. */
    public static EventReader load() {
        return new EventReader(EventModels.load());
    }

    /** The same with other models. */
    public static EventReader with(EventModels models) {
        return new EventReader(models);
    }

    /**
     * @param text the text
     * @param traits its tokens' traits
     * @param actors everything that could take part
     * @param times its time expressions
     * @param statements its statements
     * @return events in the order of their first trigger
     */
    public List<Event> read(AnalyzedText text, TokenTraits traits, List<Actor> actors, List<TimeExpression> times, List<Statement> statements) {
        EventContext context = new EventContext(text, traits, actors, statements);
        List<Happening> happenings = happenings(context, triggers(context));
        RoleFinder roles = new RoleFinder(context);
        DateFinder dates = new DateFinder(context, times);
        List<Quantity> counted = quantities.read(text);
        List<Event> out = new ArrayList<>();
        for (Happening happening : happenings) {
            out.add(event("e" + (out.size() + 1), context, happening, roles, dates, counted, statements));
        }
        return out;
    }

    private List<Trigger> triggers(EventContext context) {
        List<Trigger> out = new ArrayList<>();
        Features features = new Features();
        for (Sentence s : context.text.sentences()) {
            if (!context.text.paragraphs().get(s.paragraph()).kind().tellsEvents()) {
                continue;
            }
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (!context.mayTrigger(t)) {
                    continue;
                }
                TriggerFeatures.of(context, t, features);
                Trigger trigger = new Trigger(t, models.trigger().probabilities(features));
                if (trigger.sure() >= THRESHOLD) {
                    out.add(trigger);
                }
            }
        }
        return out;
    }

    private List<Happening> happenings(EventContext context, List<Trigger> triggers) {
        List<Happening> out = new ArrayList<>();
        Features features = new Features();
        for (Trigger t : triggers) {
            Happening best = null;
            float most = SAME;
            for (int h = out.size() - 1; h >= Math.max(0, out.size() - MEMORY); h--) {
                float likeliest = 0;
                for (Trigger known : out.get(h).triggers.subList(Math.max(0, out.get(h).triggers.size() - 8), out.get(h).triggers.size())) {
                    SameFeatures.of(context, known.token(), known.type(), t.token(), t.type(), features);
                    likeliest = Math.max(likeliest, models.same().probability(features));
                }
                if (likeliest > most) {
                    most = likeliest;
                    best = out.get(h);
                }
            }
            if (best == null) {
                best = new Happening();
                out.add(best);
            }
            best.triggers.add(t);
        }
        return out;
    }

    private Event event(String id, EventContext context, Happening happening, RoleFinder roles, DateFinder dates, List<Quantity> counted,
            List<Statement> statements) {
        AnalyzedText text = context.text;
        int type = happening.type();
        Trigger main = happening.main();
        List<Integer> told = happening.triggers.stream().sorted(Comparator.comparing(t -> -t.sure())).map(Trigger::token).toList();
        Map<Integer, Integer> parts = roles.find(told, type, main.probabilities()[type + 1], models.parts());
        List<String> sources = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        List<String> locations = new ArrayList<>();
        for (int actor : new TreeSet<>(parts.keySet())) {
            Actor a = context.actors.get(actor);
            switch (parts.get(actor)) {
                case RoleFinder.SOURCE -> sources.add(a.id());
                case RoleFinder.TARGET -> targets.add(a.id());
                default -> {
                    if (a.location() != null) {
                        locations.add(a.location());
                    }
                }
            }
        }
        EventType eventType = EventType.values()[type];
        Codes codes = ontology.codes(eventType, Roots.of(text.token(main.token()).lower()));
        Sentence sentence = text.sentenceOf(main.token());
        Span evidence = text.span(sentence.firstToken(), sentence.endToken());
        List<Span> triggers = happening.triggers.stream().sorted(Comparator.comparing(t -> -t.sure())).map(t -> text.token(t.token()).span())
                .toList();
        return new Event(id, eventType, codes.subtype(), codes.mode(), StatusFinder.find(context, told, type, models.parts().status()), triggers,
                sources, targets, locations,
                dates.find(told, type, models.parts().date()), quantities.of(eventType, happening, text, counted),
                claims(context, happening, statements),
                codes.plover(), codes.cameo(), codes.quadClass(), codes.score(), evidence, main.probabilities()[type + 1],
                "event.linear");
    }

    /** The statements in whose content a trigger stands. */
    private static List<String> claims(EventContext context, Happening happening, List<Statement> statements) {
        List<String> out = new ArrayList<>();
        for (Trigger t : happening.triggers) {
            int s = context.said[t.token()];
            if (s >= 0 && !out.contains(statements.get(s).id())) {
                out.add(statements.get(s).id());
            }
        }
        return out;
    }
}
