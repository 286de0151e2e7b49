package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** What tells whether an event happened. */
final class StatusFeatures {

    private StatusFeatures() {
    }

    static void of(EventContext c, int t, int type, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        Sentence s = text.sentenceOf(t);
        int b = s.firstToken();
        int e = s.endToken();
        out.add(1, type);
        out.add(2, c.root[t]);
        out.add(3, c.root[t], c.form[t]);
        out.add(4, c.form[t], type);
        for (int d = 1; d <= 4; d++) {
            out.add(5, c.lower(t - d, b, e));
            out.add(5 + d, c.lower(t - d, b, e));
        }
        out.add(10, c.lower(t + 1, b, e));
        out.add(11, c.lower(t + 2, b, e));
        out.add(12, c.lower(t - 1, b, e), c.form[t]);
        out.add(13, c.lower(t - 1, b, e), type);
        out.add(14, c.lower(t - 2, b, e), c.lower(t - 1, b, e));
        out.add(15, c.said[t] >= 0 ? 1 : 0, type);
        out.add(16, c.said[t] >= 0 ? 1 : 0, c.form[t]);
        for (int i = b; i < Math.min(e, b + 80); i++) {
            if (i != t) {
                out.add(i < t ? 17 : 18, c.traits.lower(i));
            }
        }
        out.add(19, c.wordClass(t - 1, b, e));
        out.add(20, c.traits.wordClass(t));
        out.add(21, Math.min(3, text.sentenceIndexOf(t)), Hash.join(type, 1));
    }
}
