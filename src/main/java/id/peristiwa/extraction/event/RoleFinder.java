package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;

/** Finds who takes part in an event and where it happens. */
final class RoleFinder {

    static final int NONE = 0;
    static final int SOURCE = 1;
    static final int TARGET = 2;
    static final int LOCATION = 3;

    private static final float THRESHOLD = 0.38f;
    private static final int REACH = 1;
    private static final int MOST = 40;

    private final EventContext context;
    private final List<int[]> mentions;

    RoleFinder(EventContext context) {
        this.context = context;
        this.mentions = bySentence(context);
    }

    /** For every sentence pairs of an actor and the index of one of its mentions. */
    private static List<int[]> bySentence(EventContext c) {
        List<List<Integer>> lists = new ArrayList<>();
        c.text.sentences().forEach(s -> lists.add(new ArrayList<>()));
        for (int a = 0; a < c.actors.size(); a++) {
            List<ActorMention> all = c.actors.get(a).mentions();
            for (int m = 0; m < all.size(); m++) {
                List<Integer> list = lists.get(c.text.sentenceIndexOf(all.get(m).firstToken()));
                if (list.size() < 2 * MOST) {
                    list.add(a);
                    list.add(m);
                }
            }
        }
        return lists.stream().map(l -> l.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    /** Told of every pair of a trigger and a mention that may take part. */
    interface Visitor {
        void pair(int actor, ActorMention mention);
    }

    void visit(int t, Visitor visitor) {
        int sentence = context.text.sentenceIndexOf(t);
        int paragraph = context.text.sentenceOf(t).paragraph();
        for (int s = Math.max(0, sentence - REACH); s <= Math.min(mentions.size() - 1, sentence + REACH); s++) {
            if (s != sentence && context.text.sentences().get(s).paragraph() != paragraph && s > sentence) {
                continue;
            }
            int[] list = mentions.get(s);
            for (int i = 0; i < list.length; i += 2) {
                Actor actor = context.actors.get(list[i]);
                ActorMention mention = actor.mentions().get(list[i + 1]);
                boolean inside = mention.firstToken() <= t && mention.endToken() > t;
                if (!inside) {
                    visitor.pair(list[i], mention);
                }
            }
        }
    }

    /** The role of each actor that has one. */
    Map<Integer, Integer> find(Happening happening, int type, LinearClassifier model) {
        Map<Integer, float[]> best = new HashMap<>();
        Features features = new Features();
        for (Trigger trigger : happening.triggers) {
            visit(trigger.token(), (actor, mention) -> {
                RoleFeatures.of(context, trigger.token(), type, actor, mention, features);
                float[] p = model.probabilities(features);
                float[] known = best.computeIfAbsent(actor, k -> new float[4]);
                for (int r = 1; r < 4; r++) {
                    known[r] = Math.max(known[r], p[r]);
                }
            });
        }
        Map<Integer, Integer> roles = new HashMap<>();
        best.forEach((actor, p) -> {
            int role = p[SOURCE] >= p[TARGET] && p[SOURCE] >= p[LOCATION] ? SOURCE : p[TARGET] >= p[LOCATION] ? TARGET : LOCATION;
            if (p[role] >= THRESHOLD) {
                roles.put(actor, role);
            }
        });
        return roles;
    }
}
