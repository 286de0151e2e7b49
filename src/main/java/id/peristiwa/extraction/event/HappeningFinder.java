package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.text.Sentence;

/** Finds the words that tell events and which of them tell one happening. */
final class HappeningFinder {

    /** Probability from which on a word is looked at as a trigger; whether a happening is told is decided on all its triggers. */
    static final float LOOK = Float.parseFloat(System.getProperty("look", "0.25"));
    private static final float SAME = Float.parseFloat(System.getProperty("same", "0.5"));
    private static final int MEMORY = 60;

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
        if (models.happening() != null) {
            for (Happening h : out) {
                HappeningFeatures.of(context, h, out, features);
                h.confidence = models.happening().probability(features);
            }
        }
        return out;
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

    List<Happening> group(List<Trigger> triggers) {
        List<Happening> out = new ArrayList<>();
        for (Trigger t : triggers) {
            Happening best = null;
            float most = SAME;
            for (int h = out.size() - 1; h >= Math.max(0, out.size() - MEMORY); h--) {
                float likeliest = 0;
                List<Trigger> known = out.get(h).triggers;
                for (Trigger k : known.subList(Math.max(0, known.size() - 8), known.size())) {
                    SameFeatures.of(context, k.token(), k.type(), t.token(), t.type(), features);
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
}
