package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;

/** The mentions of all actors in the order of the text. Immutable and thread-safe. */
final class Mentions {

    /**
     * @param actor index of the actor
     */
    record Entry(ActorMention mention, int actor) {
    }

    private final List<Entry> entries = new ArrayList<>();

    Mentions(List<Actor> actors) {
        for (int a = 0; a < actors.size(); a++) {
            for (ActorMention mention : actors.get(a).mentions()) {
                entries.add(new Entry(mention, a));
            }
        }
        entries.sort(Comparator.comparingInt((Entry e) -> e.mention().firstToken()).thenComparingInt(e -> -e.mention().endToken()));
    }

    /** For each of {@code n} tokens the actor named there or meant by a noun, -1 for none; persons go before others. */
    int[] named(int n, List<Actor> actors) {
        int[] out = new int[n];
        Arrays.fill(out, -1);
        for (Entry e : entries) {
            for (int i = e.mention().firstToken(); i < e.mention().endToken() && e.mention().kind() != MentionKind.PRONOUN; i++) {
                if (out[i] < 0 || actors.get(out[i]).type() != ActorType.PERSON) {
                    out[i] = e.actor();
                }
            }
        }
        return out;
    }

    /** The mentions that start at a token from {@code first} on, before {@code end}. */
    List<Entry> between(int first, int end) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).mention().firstToken() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < entries.size() && entries.get(to).mention().firstToken() < end) {
            to++;
        }
        return entries.subList(low, to);
    }
}
