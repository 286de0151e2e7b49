package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import id.peristiwa.extraction.actor.Actor;
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

    /** Confidence from which on a happening is told of: the one with the highest expected F1. */
    static final float THRESHOLD = 0.29f;

    private final EventModels models;
    private final Ontology ontology;
    private final QuantityReader quantities;

    private final float keep;

    private EventReader(EventModels models, float keep) {
        this.models = models;
        this.keep = keep;
        this.ontology = Ontology.load();
        this.quantities = QuantityReader.load();
    }

    /** Loads models and lexica of the class path. */
    public static EventReader load() {
        return with(EventModels.load());
    }

    /** The same with other models. */
    public static EventReader with(EventModels models) {
        return with(models, THRESHOLD);
    }

    /** The same with other models and another confidence from which on happenings are told of. */
    public static EventReader with(EventModels models, float keep) {
        return new EventReader(models, keep);
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
        EventContext context = new EventContext(text, traits, actors, statements, EventLexicon.ofClassPath());
        List<Happening> happenings = new HappeningFinder(context, models).find();
        RoleFinder roles = new RoleFinder(context);
        DateFinder dates = new DateFinder(context, times);
        List<Quantity> counted = quantities.read(text);
        List<Event> out = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening.confidence >= keep) {
                out.add(event("e" + (out.size() + 1), context, happening, roles, dates, counted, statements));
            }
        }
        return out;
    }

    private Event event(String id, EventContext context, Happening happening, RoleFinder roles, DateFinder dates, List<Quantity> counted,
            List<Statement> statements) {
        AnalyzedText text = context.text;
        int type = happening.type;
        Trigger main = happening.main();
        List<Integer> told = happening.triggers.stream().sorted(Comparator.comparing(t -> -t.sure())).map(Trigger::token).toList();
        Map<Integer, Integer> parts = roles.find(told, type, happening.confidence, models.parts());
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
        List<Span> triggers = happening.triggers.stream().sorted(Comparator.comparing(t -> -t.sure()))
                .map(t -> text.token(t.token()).span()).toList();
        return new Event(id, eventType, codes.subtype(), codes.mode(), StatusFinder.find(context, told, type, models.parts().status()), triggers,
                sources, targets, locations,
                dates.find(told, type, models.parts().date()), quantities.of(eventType, happening, text, counted),
                claims(context, happening, statements),
                codes.plover(), codes.cameo(), codes.quadClass(), codes.score(), evidence, happening.confidence,
                by(context.entry[main.token()], eventType));
    }

    /** Whether the lexicon speaks for the type too, or only what was learned. */
    private static String by(EventLexicon.Entry entry, EventType type) {
        return entry != null && (entry.all() >>> type.ordinal() & 1) != 0 ? "event.lexicon." + type : "event.learned";
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
