package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.List;

/** Triggers of one happening. */
final class Happening {

    final List<Trigger> triggers = new ArrayList<>();

    /** Ordinal of the type for which all triggers together speak most. */
    int type() {
        int n = triggers.get(0).probabilities().length;
        int best = 1;
        double most = -1;
        for (int i = 1; i < n; i++) {
            double sum = 0;
            for (Trigger t : triggers) {
                sum += t.probabilities()[i];
            }
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best - 1;
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
