package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.text.Sentence;

/** Finds the words that tell events and which of them tell one happening. */
final class HappeningFinder {

    /** Probability from which on a word is looked at as a trigger; whether a happening is told is decided on all its triggers. */
    static final float LOOK = 0.12f;
    /** Mean probability from which on a trigger is put to a happening: below a half, for two entries for one happening are worse than one for two. */
    private static final float SAME = 0.3f;
    private static final int MEMORY = 40;
    /** How many types are weighed for a happening. */
    static final int OPTIONS = 3;
    /** To so many of a happening's latest triggers a new one is held. */
    private static final int LATEST = 6;
    /** Triggers whose types agree less likely than this don't tell one happening. */
    static final float UNLIKE = 0.03f;

    private final EventContext context;
    private final EventModels models;
    private final Features features = new Features();
    private final int[] sets = new int[TypeFeatures.SETS];

    HappeningFinder(EventContext context, EventModels models) {
        this.context = context;
        this.models = models;
    }

    /** The happenings in the order of their first triggers, with their confidence. */
    List<Happening> find() {
        List<Happening> out = group(triggers());
        judge(out);
        return out;
    }

    /** Gives the happenings the likeliest of the types for which their triggers speak, and their confidence. */
    void judge(List<Happening> all) {
        HappeningFeatures numbers = new HappeningFeatures(context, all);
        for (int i = 0; i < all.size(); i++) {
            Happening h = all.get(i);
            int type = h.type;
            for (int option : h.types(OPTIONS)) {
                float p = models.happening().probability(numbers.of(i, option));
                if (p > h.confidence) {
                    h.confidence = p;
                    type = option;
                }
            }
            h.likely = type;
        }
        all.forEach(h -> h.type = h.likely);
    }

    List<Trigger> triggers() {
        List<Trigger> out = new ArrayList<>();
        for (Sentence s : context.text.sentences()) {
            if (!context.text.paragraphs().get(s.paragraph()).kind().tellsEvents()) {
                continue;
            }
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (context.mayTrigger(t)) {
                    TriggerFeatures.of(context, t, features);
                    float sure = models.trigger().probability(features);
                    if (sure >= LOOK) {
                        TypeFeatures.of(context, t, features);
                        TypeFeatures.sets(context, t, sets);
                        out.add(new Trigger(t, sure, models.type().probabilities(features, sets)));
                    }
                }
            }
        }
        return out;
    }

    /** Puts every trigger to the earlier happening that it most likely tells too, on the average of that one's latest triggers, or makes it a new one. */
    List<Happening> group(List<Trigger> triggers) {
        List<Happening> out = new ArrayList<>();
        List<List<SameFeatures.Company>> companies = new ArrayList<>();
        for (int i = 0; i < triggers.size(); i++) {
            SameFeatures.Company own = SameFeatures.Company.of(context, triggers.get(i), i);
            int best = -1;
            double most = SAME;
            double nearest = 0;
            for (int h = out.size() - 1; h >= Math.max(0, out.size() - MEMORY); h--) {
                double link = link(companies.get(h), own);
                nearest = Math.max(nearest, link);
                if (link > most) {
                    most = link;
                    best = h;
                }
            }
            if (best < 0) {
                best = out.size();
                out.add(new Happening());
                out.get(best).link = (float) nearest;
                companies.add(new ArrayList<>());
            }
            out.get(best).add(own.trigger());
            companies.get(best).add(own);
        }
        out.forEach(h -> h.type = h.types(1)[0]);
        return out;
    }

    /** The mean probability that a trigger tells the same as those of a happening. */
    private double link(List<SameFeatures.Company> known, SameFeatures.Company own) {
        int from = Math.max(0, known.size() - LATEST);
        double sum = 0;
        for (SameFeatures.Company k : known.subList(from, known.size())) {
            if (SameFeatures.alike(k.trigger(), own.trigger()) > UNLIKE) {
                SameFeatures.of(context, k, own, features);
                sum += models.same().probability(features);
            }
        }
        return sum / (known.size() - from);
    }
}
