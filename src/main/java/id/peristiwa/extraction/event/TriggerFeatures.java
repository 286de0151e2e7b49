package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** What tells whether a word is the trigger of an event, and of which type. */
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
        out.add(56, root, c.root(t + 2, b, e));
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
        for (int i = Math.max(b, t - 7); i < Math.min(e, t + 8); i++) {
            if (i < t - 3 || i > t + 3) {
                out.add(70, c.root[i]);
            }
            if (i != t && c.named[i] > 0) {
                out.add(71, root, Hash.join(i < t ? 1 : 2, c.named[i]));
            }
        }
    }
}
