package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.List;

/** Triggers of one happening. */
final class Happening {

    final List<Trigger> triggers = new ArrayList<>();
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

    /** Ordinal of the type for which all triggers together speak most. */
    int type() {
        double[] votes = votes();
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return best;
    }

    /** The trigger that tells it most surely. */
    Trigger main() {
        Trigger best = triggers.get(0);
        for (Trigger t : triggers) {
            best = t.sure() > best.sure() ? t : best;
        }
        return best;
    }
}
