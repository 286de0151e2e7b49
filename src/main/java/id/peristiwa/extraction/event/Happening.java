package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.List;

/** Triggers of one happening. */
final class Happening {

    final List<Trigger> triggers = new ArrayList<>();
    private Trigger main;
    /** Ordinal of its type, which is first the one for which its triggers speak most. */
    int type;
    /** How likely its first trigger tells the nearest earlier happening too. */
    float link;
    /** What its type becomes once all are judged. */
    int likely;
    /** Probability that it is a happening of the document and has the right type. */
    float confidence;

    /** For each type how much all triggers together speak for it. */
    double[] votes() {
        double[] votes = new double[triggers.get(0).types().length];
        for (Trigger t : triggers) {
            for (int i = 0; i < votes.length; i++) {
                votes[i] += t.sure() * t.types()[i];
            }
        }
        return votes;
    }

    /** Ordinals of the types for which all triggers together speak most, the first one first. */
    int[] types(int most) {
        double[] votes = votes();
        int[] out = new int[most];
        for (int i = 0; i < most; i++) {
            int best = -1;
            for (int k = 0; k < votes.length; k++) {
                best = votes[k] >= 0 && (best < 0 || votes[k] > votes[best]) ? k : best;
            }
            out[i] = best;
            votes[best] = -1;
        }
        return out;
    }

    void add(Trigger trigger) {
        triggers.add(trigger);
        main = main == null || trigger.sure() > main.sure() ? trigger : main;
    }

    /** The trigger that tells it most surely, null as long as it has none. */
    Trigger main() {
        return main;
    }
}
