package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

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
    private List<Trigger> found = List.of();
    private List<SameFeatures.Company> companies = List.of();

    public EventExamples(AnalyzedText text, TokenTraits traits, List<Actor> actors, List<TimeExpression> times, List<Statement> statements) {
        this.context = new EventContext(text, traits, actors, statements, EventLexicon.ofClassPath());
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

    /** What tells of which type the event is that a word tells. */
    public int[] type(int token) {
        TypeFeatures.of(context, token, features);
        return features.toArray();
    }

    /** The sets of types for which something speaks at a word. */
    public int[] typeSets(int token) {
        int[] sets = new int[TypeFeatures.SETS];
        TypeFeatures.sets(context, token, sets);
        return sets;
    }

    /** Told of triggers that are held to tell one happening. */
    public interface HappeningSink {
        /**
         * @param tokens the triggers' tokens
         * @param type ordinal of the type for which they speak
         * @param confidence of the happening, 0 if the models can't tell
         * @param features its features if it were of a type
         * @param options the types that are weighed for it
         */
        void example(int[] tokens, int type, float confidence, IntFunction<float[]> features, int[] options);
    }

    /**
     * Finds triggers with models for triggers and types and keeps them for the methods that follow.
     *
     * @return their tokens
     */
    public int[] find(EventModels models) {
        found = new HappeningFinder(context, models).triggers();
        companies = new ArrayList<>();
        for (Trigger t : found) {
            companies.add(SameFeatures.Company.of(context, t, companies.size()));
        }
        return found.stream().mapToInt(Trigger::token).toArray();
    }

    /** Two of the triggers found, by their place in the list, the earlier one first. */
    public int[] same(int a, int b) {
        SameFeatures.of(context, companies.get(a), companies.get(b), features);
        return features.toArray();
    }

    /** Whether two of the triggers found are of types so different that they are not looked at. */
    public boolean unlike(int a, int b) {
        return SameFeatures.alike(found.get(a), found.get(b)) <= HappeningFinder.UNLIKE;
    }

    /** The happenings to which a model for pairs puts the triggers found. */
    public void happenings(EventModels models, HappeningSink sink) {
        HappeningFinder finder = new HappeningFinder(context, models);
        List<Happening> happenings = finder.group(found);
        if (models.happening() != null) {
            finder.judge(happenings);
        }
        HappeningFeatures numbers = new HappeningFeatures(context, happenings);
        for (int i = 0; i < happenings.size(); i++) {
            Happening h = happenings.get(i);
            int index = i;
            sink.example(h.triggers.stream().mapToInt(Trigger::token).toArray(), h.type, h.confidence, type -> {
                float[] all = numbers.of(index, type);
                return Arrays.copyOf(all, numbers.size());
            }, h.types(HappeningFinder.OPTIONS));
        }
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
