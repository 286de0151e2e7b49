package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** What tells whether two triggers tell one happening. */
final class SameFeatures {

    private SameFeatures() {
    }

    /** @param a the earlier trigger's token, {@code b} the later one's; types as ordinals */
    static void of(EventContext c, int a, int typeA, int b, int typeB, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        boolean sameRoot = c.root[a] == c.root[b];
        boolean sameWord = c.traits.lower(a) == c.traits.lower(b);
        int type = typeA == typeB ? typeA + 1 : 0;
        int sentences = Math.min(6, text.sentenceIndexOf(b) - text.sentenceIndexOf(a));
        int alike = sameWord ? 2 : sameRoot ? 1 : 0;
        int shared = sharedNames(c, a, b);
        out.add(1, alike, type == 0 ? 0 : 1);
        out.add(2, alike, type);
        out.add(3, alike, Hash.join(sentences, type == 0 ? 0 : 1));
        out.add(4, type, sentences);
        out.add(5, Hash.join(typeA, typeB), alike);
        out.add(6, alike, shared);
        out.add(7, type, shared);
        out.add(8, Math.min(c.root[a], c.root[b]), Math.max(c.root[a], c.root[b]));
        out.add(9, c.traits.wordClass(a), c.traits.wordClass(b));
        out.add(10, alike, Hash.join(c.form[a], c.form[b]));
        out.add(11, type, Hash.join(c.form[a], c.form[b]));
        int after = b + 1 < text.tokenCount() ? c.traits.lower(b + 1) : 0;
        out.add(12, alike, after);
        out.add(13, type == 0 ? 0 : 1, after);
        out.add(14, text.token(b).lower().endsWith("nya") ? 1 : 0, alike);
        out.add(15, sentences == 0 ? Math.min(8, b - a) : 9, type == 0 ? 0 : 1);
        out.add(16, c.root[b], alike);
        out.add(17, (c.said[a] >= 0 ? 1 : 0) + (c.said[b] >= 0 ? 2 : 0), alike);
    }

    /** How many actors both sentences name, 3 at most. */
    private static int sharedNames(EventContext c, int a, int b) {
        Sentence sa = c.text.sentenceOf(a);
        Sentence sb = c.text.sentenceOf(b);
        int n = 0;
        for (int i = sa.firstToken(); i < Math.min(sa.endToken(), sa.firstToken() + 60); i++) {
            for (int k = sb.firstToken(); c.named[i] > 0 && k < Math.min(sb.endToken(), sb.firstToken() + 60); k++) {
                if (c.named[k] > 0 && c.traits.lower(i) == c.traits.lower(k)) {
                    n++;
                    break;
                }
            }
        }
        return Math.min(3, n);
    }
}
