package id.peristiwa.extraction.event;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.text.Sentence;

/** Of which types' worlds a document and its sentences speak, and how often it says each root. Sets of types are bits by ordinal. Not to be changed once made. */
final class Surroundings {

    static final int TYPES = 32;
    private static final int WORLDS = 64;

    private final int[] sentenceTypes;
    private final Map<Integer, Integer> roots = new HashMap<>();
    /** The types of which the document speaks most, one, two of them and five of them. */
    final int first;
    final int second;
    final int fifth;
    /** Types of which it does not speak at all. */
    final int absent;
    /** The coarse groups of words of which it speaks most, the first first; -1 behind the last. */
    final int[] worlds = new int[4];

    Surroundings(EventContext c) {
        int sentences = c.text.sentences().size();
        sentenceTypes = new int[sentences];
        float[] all = new float[TYPES];
        float[] known = new float[WORLDS];
        for (int i = 0; i < sentences; i++) {
            Sentence s = c.text.sentences().get(i);
            if (!c.text.paragraphs().get(s.paragraph()).kind().tellsEvents()) {
                continue;
            }
            float[] own = new float[TYPES];
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (c.text.token(t).isWord()) {
                    if (c.world[t] >= 0) {
                        known[c.world[t]]++;
                    }
                    roots.merge(c.root[t], 1, Integer::sum);
                    add(own, c.topics[t], 1);
                    if (c.entry[t] != null) {
                        add(own, c.entry[t].sure(), 1);
                    }
                }
            }
            sentenceTypes[i] = top(own, 3, 1.2f);
            for (int k = 0; k < TYPES; k++) {
                all[k] += own[k];
            }
        }
        for (int i = 0; i < worlds.length; i++) {
            worlds[i] = -1;
            for (int k = 0; k < WORLDS; k++) {
                worlds[i] = known[k] > 2 && (worlds[i] < 0 || known[k] > known[worlds[i]]) ? k : worlds[i];
            }
            if (worlds[i] >= 0) {
                known[worlds[i]] = 0;
            }
        }
        first = top(all, 1, 1);
        second = top(all, 2, 1);
        fifth = top(all, 5, 1);
        int none = 0;
        for (int k = 0; k < TYPES; k++) {
            none |= all[k] < 0.5f ? 1 << k : 0;
        }
        absent = none;
    }

    private static void add(float[] counts, int types, float weight) {
        float each = weight / Math.max(1, Integer.bitCount(types));
        for (int rest = types; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)] += each;
        }
    }

    private static int top(float[] counts, int n, float least) {
        int out = 0;
        for (int i = 0; i < n; i++) {
            int best = -1;
            for (int k = 0; k < TYPES; k++) {
                if ((out >>> k & 1) == 0 && counts[k] >= least && (best < 0 || counts[k] > counts[best])) {
                    best = k;
                }
            }
            if (best < 0) {
                break;
            }
            out |= 1 << best;
        }
        return out;
    }

    /** Place of a coarse group among those of which the document speaks most, 4 if it is none of them. */
    int rank(int world) {
        for (int i = 0; i < worlds.length; i++) {
            if (worlds[i] == world) {
                return i;
            }
        }
        return worlds.length;
    }

    /** The types of which the sentence speaks most. */
    int sentence(int index) {
        return sentenceTypes[index];
    }

    /** How often the document says the root. */
    int count(int root) {
        return roots.getOrDefault(root, 0);
    }
}
