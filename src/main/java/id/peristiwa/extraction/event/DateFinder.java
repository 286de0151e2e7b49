package id.peristiwa.extraction.event;

import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.time.TimeExpression;

/** Finds when an event happened among the time expressions near its triggers. */
final class DateFinder {

    private static final float THRESHOLD = 0.3f;
    private static final int REACH = 5;

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
        int next = 0;
        while (next < firstTokens.length && firstTokens[next] < t) {
            next++;
        }
        for (int i = Math.max(0, next - REACH); i < Math.min(firstTokens.length, next + REACH); i++) {
            visit(t, type, i, i < next ? next - 1 - i : i - next, features, visitor);
        }
        if (next - REACH > 0) {
            visit(t, type, 0, REACH, features, visitor);
        }
    }

    private void visit(int t, int type, int i, int rank, Features features, Visitor visitor) {
        DateFeatures.of(context, t, type, times.get(i), firstTokens[i], rank, i == 0, features);
        visitor.time(times.get(i), features);
    }

    /** The TIMEX3 value, null if none is likely enough. */
    String find(Happening happening, int type, LinearClassifier model) {
        String[] best = new String[1];
        float[] most = {THRESHOLD};
        Features features = new Features();
        for (Trigger trigger : happening.triggers) {
            visit(trigger.token(), type, features, (time, f) -> {
                float p = model.probability(f);
                if (p > most[0]) {
                    most[0] = p;
                    best[0] = time.value();
                }
            });
        }
        return best[0];
    }
}
