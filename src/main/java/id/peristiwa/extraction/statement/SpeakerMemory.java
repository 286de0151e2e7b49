package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.actor.ActorType;

/** Who has spoken so far and who is named most. One object a document; not thread-safe. */
final class SpeakerMemory {

    private static final int MOST_SPEAKERS = 6;

    private final Context context;
    private final int[] spoken;
    /** Those who spoke, the last one first. */
    private final List<Integer> order = new ArrayList<>();
    private final int mostNamed;
    private int lastParagraph = -100;
    private Candidate lastCandidate;

    SpeakerMemory(Context context) {
        this.context = context;
        this.spoken = new int[context.actors.size()];
        int most = -1;
        for (int a = 0; a < spoken.length; a++) {
            boolean more = most < 0 || context.actors.get(a).mentions().size() > context.actors.get(most).mentions().size();
            most = context.actors.get(a).type() == ActorType.PERSON && more ? a : most;
        }
        this.mostNamed = most;
    }

    void note(Candidate c, int actor) {
        if (actor < 0) {
            return;
        }
        order.remove((Integer) actor);
        order.add(0, actor);
        spoken[actor]++;
        lastParagraph = context.paragraphOf(c.first());
        lastCandidate = c;
    }

    /** Those who may speak without being named near. */
    List<Integer> candidates() {
        List<Integer> out = new ArrayList<>(order.subList(0, Math.min(MOST_SPEAKERS, order.size())));
        if (mostNamed >= 0 && !out.contains(mostNamed)) {
            out.add(mostNamed);
        }
        return out;
    }

    /** How many others spoke since the actor did, 9 if he never did. */
    int rank(int actor) {
        int at = order.indexOf(actor);
        return at < 0 ? 9 : Math.min(4, at);
    }

    int spoken(int actor) {
        return spoken[actor];
    }

    boolean isMostNamed(int actor) {
        return actor == mostNamed;
    }

    /** Paragraphs since somebody spoke, 6 at most. */
    int distance(Candidate c) {
        return Math.max(0, Math.min(6, context.paragraphOf(c.first()) - lastParagraph));
    }

    /** The statement before, null if there is none. */
    Candidate last() {
        return lastCandidate;
    }

    int speakers() {
        return Math.min(3, order.size());
    }
}
