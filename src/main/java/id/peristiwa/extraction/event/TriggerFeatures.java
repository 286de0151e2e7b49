package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** What tells whether a word is the trigger of an event. */
final class TriggerFeatures {

    private TriggerFeatures() {
    }

    static void of(EventContext c, int t, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        Sentence s = text.sentenceOf(t);
        int b = s.firstToken();
        int e = s.endToken();
        int root = c.root[t];
        int form = c.form[t];
        for (int d = -3; d <= 3; d++) {
            out.add(10 + d, c.lower(t + d, b, e));
        }
        for (int d = -2; d <= 2; d++) {
            out.add(20 + d, c.root(t + d, b, e));
            out.add(30 + d, c.wordClass(t + d, b, e));
            out.add(40 + d, c.named(t + d, b, e));
        }
        out.add(50, form);
        out.add(51, root, form);
        out.add(52, root, c.root(t + 1, b, e));
        out.add(53, root, c.root(t - 1, b, e));
        out.add(54, root, c.wordClass(t + 1, b, e));
        out.add(55, root, c.wordClass(t - 1, b, e));
        out.add(57, root, c.named(t + 1, b, e));
        out.add(58, root, c.said[t] >= 0 ? 1 : 0);
        out.add(59, c.traits.wordClass(t), form);
        out.add(60, c.lower(t - 1, b, e), c.lower(t + 1, b, e));
        out.add(61, Math.min(4, text.paragraphOf(t).index()), c.said[t] >= 0 ? 1 : 0);
        out.add(62, root, Math.min(2, text.sentenceIndexOf(t)));
        out.add(63, c.wordClass(t - 1, b, e), c.traits.wordClass(t));
        out.add(64, c.traits.wordClass(t), c.wordClass(t + 1, b, e));
        out.add(65, form, c.lower(t - 1, b, e));
        out.add(66, form, c.named(t + 1, b, e));
        String lower = text.token(t).lower();
        int n = lower.length();
        out.add(67, Hash.of(lower, Math.max(0, n - 3), n));
        out.add(68, Hash.of(lower, 0, Math.min(4, n)));
        out.add(110, c.surroundings.rank(c.world[t]), form);
        out.add(111, form, c.group[t]);
        lexicon(c, t, b, e, out);
    }

    private static void lexicon(EventContext c, int t, int b, int e, Features out) {
        Surroundings around = c.surroundings;
        EventLexicon.Entry entry = c.entry[t];
        int form = c.form[t];
        int types = entry == null ? 0 : entry.all();
        int strength = strength(entry, c.rootTypes[t]);
        int part = c.expression[t];
        out.add(80, strength, form);
        out.add(81, strength, part);
        out.add(82, strength, c.lower(t - 1, b, e));
        out.add(83, strength, c.lower(t + 1, b, e));
        out.add(84, strength, c.wordClass(t + 1, b, e));
        out.add(85, strength, c.wordClass(t - 1, b, e));
        out.add(86, strength, Hash.join(c.named(t - 1, b, e), c.named(t + 1, b, e)));
        int count = Math.min(5, around.count(c.root[t]));
        out.add(87, strength, count);
        out.add(88, strength, Math.min(3, c.text.sentenceIndexOf(t)));
        out.add(89, strength, c.said[t] >= 0 ? 1 : 0);
        int sentence = around.sentence(c.text.sentenceIndexOf(t));
        int agree = bit(types, around.first) + 2 * bit(types, around.second) + 4 * bit(types, around.fifth) + 8 * bit(types, sentence);
        out.add(90, strength, agree);
        int next = c.topics(t + 1, b, e) | c.topics(t + 2, b, e);
        int previous = c.topics(t - 1, b, e);
        out.add(91, strength, bit(types, next) + 2 * bit(types, previous) + (next == 0 ? 4 : 0) + (previous == 0 ? 8 : 0));
        for (int rest = types; rest != 0; rest &= rest - 1) {
            int type = Integer.numberOfTrailingZeros(rest);
            out.add(92, Hash.join(strength, type), form);
            out.add(93, type, agree(1 << type, around, sentence));
            out.add(94, type, bit(1 << type, next));
        }
        out.add(95, form, Integer.numberOfTrailingZeros(around.first));
        out.add(96, c.root[t], Integer.numberOfTrailingZeros(around.first));
        out.add(97, c.root[t], Math.min(3, count));
        out.add(98, form, count);
        for (int i = t + 1; i < Math.min(e, t + 5); i++) {
            if (c.entry[i] != null && c.entry[i].sure() != 0) {
                out.add(99, strength, i - t);
                break;
            }
        }
        for (int i = t - 1; i >= Math.max(b, t - 4); i--) {
            if (c.entry[i] != null && c.entry[i].sure() != 0) {
                out.add(100, strength, t - i);
                break;
            }
        }
    }

    private static int agree(int type, Surroundings around, int sentence) {
        return bit(type, around.first) + 2 * bit(type, around.second) + 4 * bit(type, around.fifth) + 8 * bit(type, sentence);
    }

    /** How much the lexicon makes of a word: 0 nothing, 1 its root, 2 often, 3 usually a trigger, 4 and 5 often, usually none, 6 torn. */
    static int strength(EventLexicon.Entry entry, int rootTypes) {
        if (entry == null) {
            return rootTypes == 0 ? 0 : 1;
        }
        if (entry.none() > 0) {
            return entry.sure() != 0 ? 6 : entry.none() == 1 ? 5 : 4;
        }
        return entry.sure() != 0 ? 3 : 2;
    }

    private static int bit(int a, int b) {
        return (a & b) != 0 ? 1 : 0;
    }
}
