package id.peristiwa.extraction.event;

import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;

/** Decides whether a happening happened, by all of its triggers. */
final class StatusFinder {

    private static final int MOST = 8;
    private static final double FLOOR = 0.02;

    private StatusFinder() {
    }

    /** @param triggers the most explicit first, which counts twice */
    static EventStatus find(EventContext context, List<Integer> triggers, int type, LinearClassifier model) {
        EventStatus[] all = EventStatus.values();
        double[] sums = new double[all.length];
        Features features = new Features();
        for (int i = 0; i < Math.min(MOST, triggers.size()); i++) {
            StatusFeatures.of(context, triggers.get(i), type, features);
            float[] p = model.probabilities(features);
            for (int s = 0; s < sums.length; s++) {
                sums[s] += Math.log(FLOOR + p[s]) * (i == 0 ? 2 : 1);
            }
        }
        int likeliest = 0;
        for (int s = 1; s < sums.length; s++) {
            likeliest = sums[s] > sums[likeliest] ? s : likeliest;
        }
        return all[likeliest];
    }
}
