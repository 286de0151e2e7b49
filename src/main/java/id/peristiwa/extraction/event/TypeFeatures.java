package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** What tells of which type the event is that a word tells. */
final class TypeFeatures {

    /** Number of the sets of types that speak for their members. */
    static final int SETS = 16;

    private TypeFeatures() {
    }

    static void of(EventContext c, int t, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        Sentence s = text.sentenceOf(t);
        int b = s.firstToken();
        int e = s.endToken();
        int root = c.root[t];
        int form = c.form[t];
        out.add(1, c.traits.lower(t));
        out.add(2, root);
        out.add(3, root, form);
        out.add(4, c.traits.wordClass(t));
        out.add(5, form);
        for (int d = -2; d <= 3; d++) {
            if (d != 0) {
                out.add(10 + d, c.root(t + d, b, e));
                out.add(20 + d, c.wordClass(t + d, b, e));
            }
        }
        out.add(30, root, c.root(t + 1, b, e));
        out.add(31, root, c.root(t - 1, b, e));
        out.add(32, root, c.wordClass(t + 1, b, e));
        out.add(33, form, c.named(t + 1, b, e));
        out.add(34, root, c.named(t + 1, b, e));
        String lower = text.token(t).lower();
        int n = lower.length();
        out.add(35, Hash.of(lower, Math.max(0, n - 3), n));
        out.add(36, Hash.of(lower, 0, Math.min(4, n)));
        for (int i = Math.max(b, t - 8); i < Math.min(e, t + 10); i++) {
            if (i != t && c.text.token(i).isWord() && c.text.token(i).form().length() > 3) {
                out.add(40, c.root[i]);
                out.add(41, c.traits.wordClass(i));
            }
        }
        out.add(60, c.group[t]);
        out.add(61, c.world[t]);
        for (int d = -2; d <= 3; d++) {
            if (d != 0) {
                out.add(65 + d, c.group(t + d, b, e));
            }
        }
        for (int i = Math.max(b, t - 8); i < Math.min(e, t + 10); i++) {
            if (i != t && c.group[i] >= 0) {
                out.add(70, c.group[i]);
                out.add(71, c.world[i]);
            }
        }
        Surroundings around = c.surroundings;
        for (int world : around.worlds) {
            if (world >= 0) {
                out.add(72, world);
                out.add(73, world, root);
                out.add(74, world, c.group[t]);
            }
        }
        for (int rest = around.fifth; rest != 0; rest &= rest - 1) {
            int type = Integer.numberOfTrailingZeros(rest);
            out.add(50, type);
            if ((around.second >>> type & 1) != 0) {
                out.add(51, type);
                out.add(52, root, type);
            }
        }
        for (int rest = around.sentence(text.sentenceIndexOf(t)); rest != 0; rest &= rest - 1) {
            out.add(53, Integer.numberOfTrailingZeros(rest));
        }
    }

    /** @param sets is filled with the sets of types for which something speaks */
    static void sets(EventContext c, int t, int[] sets) {
        Sentence s = c.text.sentenceOf(t);
        int b = s.firstToken();
        int e = s.endToken();
        EventLexicon.Entry entry = c.entry[t];
        Surroundings around = c.surroundings;
        int sure = entry == null ? 0 : entry.sure();
        int likely = entry == null ? 0 : entry.likely();
        int sentence = around.sentence(c.text.sentenceIndexOf(t));
        int next = c.topics(t + 1, b, e);
        int near = next | c.topics(t + 2, b, e) | c.topics(t + 3, b, e);
        int previous = c.topics(t - 1, b, e) | c.topics(t - 2, b, e);
        sets[0] = sure;
        sets[1] = likely & ~sure;
        sets[2] = Integer.bitCount(sure) == 1 ? sure : 0;
        sets[3] = entry == null ? c.rootTypes[t] : 0;
        sets[4] = around.first;
        sets[5] = around.second;
        sets[6] = around.fifth;
        sets[7] = sentence;
        sets[8] = next;
        sets[9] = near;
        sets[10] = previous;
        sets[11] = (sure | likely) & (near | previous);
        sets[12] = (sure | likely) & sentence;
        sets[13] = (sure | likely) & around.second;
        sets[14] = c.expression[t] > 0 ? sure | likely : 0;
        sets[15] = around.absent;
    }
}
