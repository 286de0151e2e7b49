package id.peristiwa.extraction.event;

import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;

/** What tells an actor's part in a happening, given what was said of each pair of a trigger and a mention. */
final class PartFeatures {

    private static final float[] STEPS = {0.02f, 0.05f, 0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f};

    private final EventContext context;
    private final int type;
    private final int triggers;
    private final Map<Integer, RoleFinder.Chance> chances;
    private final float[] first = new float[4];
    private final float[] second = new float[4];
    private final int speaker;

    PartFeatures(EventContext context, List<Integer> triggers, int type, Map<Integer, RoleFinder.Chance> chances) {
        this.context = context;
        this.type = type;
        this.triggers = triggers.size();
        this.chances = chances;
        for (RoleFinder.Chance c : chances.values()) {
            for (int r = 1; r < 4; r++) {
                if (c.best[r] > first[r]) {
                    second[r] = first[r];
                    first[r] = c.best[r];
                } else {
                    second[r] = Math.max(second[r], c.best[r]);
                }
            }
        }
        int said = -1;
        for (int t : triggers) {
            said = said < 0 ? context.speaker(t) : said;
        }
        this.speaker = said;
    }

    private static int step(float p) {
        int i = 0;
        while (i < STEPS.length && p >= STEPS[i]) {
            i++;
        }
        return i;
    }

    void of(int index, Features out) {
        out.clear();
        RoleFinder.Chance c = chances.get(index);
        Actor actor = context.actors.get(index);
        int kind = actor.type().ordinal() + 1;
        out.add(1, kind, type);
        out.add(2, step(c.best[1]) / 2, step(c.best[2]) / 2);
        out.add(3, step(c.best[1]) / 2, step(c.best[3]) / 2);
        for (int r = 1; r < 4; r++) {
            int p = step(c.best[r]);
            for (int s = 1; s <= p; s++) {
                out.add(10 + r, s);
                if (s % 2 == 0) {
                    out.add(20 + r, s, type);
                    out.add(30 + r, s, kind);
                }
            }
            boolean top = c.best[r] >= first[r];
            float other = top ? second[r] : first[r];
            out.add(40 + r, top ? 1 : 0, p);
            out.add(50 + r, top ? 1 : 0, Hash.join(type, p / 3));
            out.add(60 + r, p / 2, step(other) / 2);
            out.add(70 + r, step(c.sum[r] / c.mentions), Math.min(3, triggers));
            out.add(80 + r, p / 2, Hash.join(Math.min(3, c.triggers), Math.min(3, triggers)));
            out.add(90 + r, p / 2, c.inSentence ? 1 : 0);
            out.add(100 + r, p / 2, Math.min(5, actor.mentions().size()));
            out.add(110 + r, p / 2, index == speaker ? 2 : speaker >= 0 ? 1 : 0);
        }
        out.add(120, type, Hash.join(kind, index == speaker ? 2 : speaker >= 0 ? 1 : 0));
        out.add(121, type, c.inSentence ? 1 : 0);
        out.add(124, context.sector(index), Hash.join(type, kind));
        out.add(125, context.firstWord(index), type);
        out.add(126, context.title(index), type);
        int lead = Math.min(3, context.text.sentenceIndexOf(actor.mentions().get(0).firstToken()));
        out.add(122, kind, Hash.join(lead, Math.min(4, actor.mentions().size())));
        out.add(123, kind, Math.min(3, triggers));
    }
}
