package id.peristiwa.extraction.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.time.TimeExpression;

/** Finds when an event happened among the time expressions near its triggers. */
final class DateFinder {

    private static final float THRESHOLD = 0.14f;
    private static final int REACH = 6;
    private static final int LEAD = 3;
    private static final int MOST_TRIGGERS = 12;

    private final EventContext context;
    private final List<TimeExpression> times;
    private final int[] firstTokens;

    DateFinder(EventContext context, List<TimeExpression> times) {
        this.context = context;
        this.times = times;
        this.firstTokens = times.stream().mapToInt(t -> context.text.firstTokenEndingAfter(t.span().begin())).toArray();
    }

    /** Told of every time expression that may be when it happened. */
    interface Visitor {
        void time(TimeExpression time, Features features);
    }

    void visit(int t, int type, Features features, Visitor visitor) {
        int at = Arrays.binarySearch(firstTokens, t);
        int next = at < 0 ? -at - 1 : at;
        for (int i = Math.max(0, next - REACH); i < Math.min(firstTokens.length, next + REACH); i++) {
            visit(t, type, i, i < next ? next - 1 - i : i - next, features, visitor);
        }
        for (int i = 0; i < Math.min(LEAD, next - REACH); i++) {
            visit(t, type, i, REACH, features, visitor);
        }
    }

    private void visit(int t, int type, int i, int rank, Features features, Visitor visitor) {
        DateFeatures.of(context, t, type, times, firstTokens, i, rank, features);
        visitor.time(times.get(i), features);
    }

    /** The TIMEX3 value, null if none is likely enough. */
    String find(List<Integer> triggers, int type, LinearClassifier model) {
        Map<String, float[]> scores = new LinkedHashMap<>();
        Features features = new Features();
        List<Integer> some = triggers.subList(0, Math.min(MOST_TRIGGERS, triggers.size()));
        for (int trigger : some) {
            Map<String, Float> own = new LinkedHashMap<>();
            visit(trigger, type, features, (time, f) -> own.merge(time.value(), model.probability(f), Math::max));
            own.forEach((value, p) -> {
                float[] score = scores.computeIfAbsent(value, k -> new float[2]);
                score[0] = Math.max(score[0], p);
                score[1] += p / some.size();
            });
        }
        String best = null;
        float most = 0;
        for (Map.Entry<String, float[]> e : scores.entrySet()) {
            float score = e.getValue()[0] + e.getValue()[1];
            if (e.getValue()[0] >= THRESHOLD && score > most) {
                most = score;
                best = e.getKey();
            }
        }
        return best;
    }
}
