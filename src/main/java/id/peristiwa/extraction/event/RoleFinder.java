package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;

/**
 * Finds who takes part in an event and where it happens: first for every trigger and every mention near it, then for the happening and each actor, knowing
 * what the first step says of all its triggers and of the other actors.
 */
final class RoleFinder {

    static final int NONE = 0;
    static final int SOURCE = 1;
    static final int TARGET = 2;
    static final int LOCATION = 3;

    /** A role is told where it is more likely than this that both it and the event are right; about half the F1 that is reached, where F1 is highest. */
    private static final float THRESHOLD = 0.15f;
    private static final int REACH_BACK = 3;
    private static final int LEAD = 2;
    private static final int MOST = 40;
    private static final int MOST_TRIGGERS = 12;

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

    /** Every mention of the trigger's sentence, and of the actors that it does not mention the nearest mention in a sentence about it or in the lead. */
    void visit(int t, Visitor visitor) {
        int sentence = context.text.sentenceIndexOf(t);
        BitSet seen = new BitSet();
        visit(sentence, t, seen, visitor);
        for (int d = 1; d <= REACH_BACK; d++) {
            visit(sentence - d, t, seen, visitor);
            if (d == 1) {
                visit(sentence + 1, t, seen, visitor);
            }
        }
        for (int s = 0; s < LEAD; s++) {
            visit(s, t, seen, visitor);
        }
    }

    private void visit(int sentence, int t, BitSet seen, Visitor visitor) {
        if (sentence < 0 || sentence >= mentions.size()) {
            return;
        }
        boolean own = sentence == context.text.sentenceIndexOf(t);
        int[] list = mentions.get(sentence);
        BitSet here = new BitSet();
        for (int i = 0; i < list.length; i += 2) {
            if (!own && (seen.get(list[i]) || here.get(list[i]))) {
                continue;
            }
            ActorMention mention = context.actors.get(list[i]).mentions().get(list[i + 1]);
            boolean inside = mention.firstToken() <= t && mention.endToken() > t;
            if (!inside) {
                here.set(list[i]);
                visitor.pair(list[i], mention);
            }
        }
        seen.or(here);
    }

    /** What the first step says of an actor and a happening. */
    static final class Chance {
        final float[] best = new float[4];
        final float[] sum = new float[4];
        int triggers;
        int mentions;
        boolean inSentence;
        private int lastTrigger = -1;
    }

    Map<Integer, Chance> chances(List<Integer> triggers, int type, LinearClassifier pair) {
        Map<Integer, Chance> out = new HashMap<>();
        Features features = new Features();
        for (int t : triggers.subList(0, Math.min(triggers.size(), MOST_TRIGGERS))) {
            int sentence = context.text.sentenceIndexOf(t);
            visit(t, (actor, mention) -> {
                RoleFeatures.of(context, t, type, actor, mention, features);
                float[] p = pair.probabilities(features);
                Chance chance = out.computeIfAbsent(actor, k -> new Chance());
                for (int r = 0; r < 4; r++) {
                    chance.best[r] = Math.max(chance.best[r], p[r]);
                    chance.sum[r] += p[r];
                }
                chance.mentions++;
                chance.triggers += chance.lastTrigger == t ? 0 : 1;
                chance.lastTrigger = t;
                chance.inSentence |= context.text.sentenceIndexOf(mention.firstToken()) == sentence;
            });
        }
        return out;
    }

    /** Told of the features of an actor's part in a happening. */
    interface PartVisitor {
        void part(int actor, Features features);
    }

    void visitParts(List<Integer> triggers, int type, LinearClassifier pair, PartVisitor visitor) {
        Map<Integer, Chance> chances = chances(triggers, type, pair);
        PartFeatures parts = new PartFeatures(context, triggers, type, chances);
        Features features = new Features();
        for (int actor : chances.keySet().stream().sorted().toList()) {
            parts.of(actor, features);
            visitor.part(actor, features);
        }
    }

    /**
     * The role of each actor that has one.
     *
     * @param sure probability that the event is right
     */
    Map<Integer, Integer> find(List<Integer> triggers, int type, float sure, PartModels models) {
        Map<Integer, Integer> roles = new HashMap<>();
        visitParts(triggers, type, models.pair(), (actor, features) -> {
            float[] p = models.role().probabilities(features);
            int role = p[SOURCE] >= p[TARGET] && p[SOURCE] >= p[LOCATION] ? SOURCE : p[TARGET] >= p[LOCATION] ? TARGET : LOCATION;
            Actor a = context.actors.get(actor);
            if (p[role] * sure >= THRESHOLD && (role != LOCATION || a.location() != null)) {
                roles.put(actor, role);
            }
        });
        return roles;
    }
}
