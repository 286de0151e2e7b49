package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.time.TimeExpression;

/** The features of one document as the stage itself computes them, for whoever trains its models. Not thread-safe. */
public final class EventExamples {

    private final EventContext context;
    private final RoleFinder roles;
    private final DateFinder dates;
    private final Features features = new Features();

    public EventExamples(AnalyzedText text, TokenTraits traits, List<Actor> actors, List<TimeExpression> times, List<Statement> statements) {
        this.context = new EventContext(text, traits, actors, statements);
        this.roles = new RoleFinder(context);
        this.dates = new DateFinder(context, times);
    }

    /** Told of the features of something, to be copied. */
    public interface Sink {
        /**
         * @param index what it is about: a token, an actor or the position of a time expression
         * @param features its features
         */
        void example(int index, Features features);
    }

    /** Every token that may be a trigger. */
    public void triggers(Sink sink) {
        for (Sentence s : context.text.sentences()) {
            if (!context.text.paragraphs().get(s.paragraph()).kind().tellsEvents()) {
                continue;
            }
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (context.mayTrigger(t)) {
                    TriggerFeatures.of(context, t, features);
                    sink.example(t, features);
                }
            }
        }
    }

    /** Two triggers with the ordinals of their types, the earlier one first. */
    public int[] same(int a, int typeA, int b, int typeB) {
        SameFeatures.of(context, a, typeA, b, typeB, features);
        return features.toArray();
    }

    /** Everybody and every place near the trigger, one by one. */
    public void pairs(int trigger, int type, Sink sink) {
        roles.visit(trigger, (actor, mention) -> {
            RoleFeatures.of(context, trigger, type, actor, mention, features);
            sink.example(actor, features);
        });
    }

    /** Everybody and every place near any of a happening's triggers, given a model that was trained on other articles' {@link #pairs}. */
    public void parts(List<Integer> triggers, int type, LinearClassifier pair, Sink sink) {
        roles.visitParts(triggers, type, pair, sink::example);
    }

    /**
     * What the stage tells of a happening whose triggers and type are given.
     *
     * @param sources indexes of the actors, as {@code targets} and {@code places}
     * @param date TIMEX3 value, or null
     */
    public record Parts(List<Integer> sources, List<Integer> targets, List<Integer> places, EventStatus status, String date) {
    }

    /** Reads the parts of a happening whose triggers and type are sure. */
    public Parts read(List<Integer> triggers, int type, PartModels models) {
        Map<Integer, Integer> found = roles.find(triggers, type, 1, models);
        List<List<Integer>> byRole = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        found.forEach((actor, role) -> byRole.get(role - 1).add(actor));
        return new Parts(byRole.get(0), byRole.get(1), byRole.get(2), StatusFinder.find(context, triggers, type, models.status()),
                dates.find(triggers, type, models.date()));
    }

    public int[] status(int trigger, int type) {
        StatusFeatures.of(context, trigger, type, features);
        return features.toArray();
    }

    /** Told of a time expression near a trigger. */
    public interface TimeSink {
        void example(TimeExpression time, Features features);
    }

    public void dates(int trigger, int type, TimeSink sink) {
        List<TimeExpression> seen = new ArrayList<>();
        dates.visit(trigger, type, features, (time, f) -> {
            if (!seen.contains(time)) {
                seen.add(time);
                sink.example(time, f);
            }
        });
    }
}
