package id.peristiwa.extraction.event;

import java.util.Arrays;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** What tells whether two triggers tell one happening. */
final class SameFeatures {

    private static final int NEAR = 5;
    private static final int NAMES = 9;

    private SameFeatures() {
    }

    /**
     * The company of a trigger in its sentence.
     *
     * @param trigger the trigger
     * @param type ordinal of its likeliest type
     * @param said how often the document says its root, at most 4
     * @param rank its place among the triggers of the document
     * @param words roots of the words next to it, ascending
     * @param names names near it, ascending
     * @param numbers numbers next to it, ascending
     * @param recalls whether a demonstrative behind it says that it was told before
     */
    record Company(Trigger trigger, int type, int said, int rank, int[] words, int[] names, int[] numbers, boolean recalls) {

        static Company of(EventContext c, Trigger trigger, int rank) {
            int t = trigger.token();
            Sentence s = c.text.sentenceOf(t);
            int[] words = new int[2 * NEAR];
            int[] names = new int[2 * NAMES];
            int[] numbers = new int[2 * NEAR];
            int w = 0;
            int n = 0;
            int k = 0;
            for (int i = Math.max(s.firstToken(), t - NAMES); i < Math.min(s.endToken(), t + NAMES + 1); i++) {
                Token token = c.text.token(i);
                boolean near = Math.abs(i - t) <= NEAR;
                if (i == t) {
                    continue;
                }
                if (c.named[i] > 0) {
                    if (n < names.length) {
                        names[n++] = c.traits.lower(i);
                    }
                } else if (near && token.kind() == TokenKind.NUMBER) {
                    numbers[k++] = Hash.of(token.form());
                } else if (near && token.isWord() && token.form().length() > 4) {
                    words[w++] = c.root[i];
                }
            }
            boolean recalls = false;
            for (int i = t + 1; i < Math.min(s.endToken(), t + 4); i++) {
                recalls |= c.text.token(i).is("tersebut") || c.text.token(i).is("itu") || c.text.token(i).is("ini");
            }
            return new Company(trigger, trigger.type(), Math.min(4, c.surroundings.count(c.root[t])), rank, sorted(words, w), sorted(names, n),
                    sorted(numbers, k),
                    recalls || c.text.token(t).lower().endsWith("nya"));
        }

        private static int[] sorted(int[] values, int n) {
            int[] out = Arrays.copyOf(values, n);
            Arrays.sort(out);
            return out;
        }
    }

    /** How likely both are of one type, 0 to 1. */
    static float alike(Trigger a, Trigger b) {
        float sum = 0;
        for (int i = 0; i < a.types().length; i++) {
            sum += a.types()[i] * b.types()[i];
        }
        return sum;
    }

    /** @param x the earlier trigger, {@code y} the later one */
    static void of(EventContext c, Company x, Company y, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        int a = x.trigger.token();
        int b = y.trigger.token();
        int typeA = x.type;
        int typeB = y.type;
        int type = typeA == typeB ? typeA + 1 : 0;
        int alike = c.traits.lower(a) == c.traits.lower(b) ? 2 : c.root[a] == c.root[b] ? 1 : 0;
        int sentences = Math.min(6, text.sentenceIndexOf(b) - text.sentenceIndexOf(a));
        int paragraphs = Math.min(4, text.paragraphOf(b).index() - text.paragraphOf(a).index());
        int words = Math.min(3, common(x.words, y.words));
        int names = Math.min(3, common(x.names, y.names));
        int nameState = names > 0 ? 2 + names : x.names.length > 0 && y.names.length > 0 ? 1 : 0;
        int numbers = common(x.numbers, y.numbers) > 0 ? 2 : x.numbers.length > 0 && y.numbers.length > 0 ? 1 : 0;
        int rank = Math.min(8, y.rank - x.rank);
        int soft = (int) Math.min(5, alike(x.trigger, y.trigger) * 6);
        int typed = type == 0 ? 0 : 1;
        int forms = Hash.join(c.form[a], c.form[b]);
        out.add(1, alike, typed);
        out.add(2, alike, type);
        out.add(3, alike, Hash.join(sentences, typed));
        out.add(4, type, sentences);
        out.add(5, Hash.join(typeA, typeB), alike);
        out.add(6, alike, nameState);
        out.add(7, type, nameState);
        out.add(8, Math.min(c.root[a], c.root[b]), Math.max(c.root[a], c.root[b]));
        out.add(9, c.traits.wordClass(a), c.traits.wordClass(b));
        out.add(10, alike, forms);
        out.add(11, type, forms);
        int after = b + 1 < text.tokenCount() ? c.traits.lower(b + 1) : 0;
        out.add(12, alike, after);
        out.add(13, typed, after);
        out.add(14, y.recalls ? 1 : 0, Hash.join(alike, rank));
        out.add(15, sentences == 0 ? Math.min(8, b - a) : 9, typed);
        out.add(16, c.root[b], alike);
        out.add(17, (c.said[a] >= 0 ? 1 : 0) + (c.said[b] >= 0 ? 2 : 0) + (c.said[a] == c.said[b] ? 4 : 0), alike);
        out.add(18, alike, soft);
        out.add(19, soft, sentences);
        out.add(20, alike, words);
        out.add(21, Hash.join(alike, words), nameState);
        out.add(22, alike, numbers);
        out.add(23, type, numbers);
        out.add(24, rank, Hash.join(alike, soft));
        out.add(25, alike, Hash.join(x.said, y.said));
        out.add(26, type, Hash.join(alike, words));
        out.add(27, alike, paragraphs);
        out.add(28, Math.min(3, text.sentenceIndexOf(a)), alike);
        out.add(29, bin(x.trigger.sure()), bin(y.trigger.sure()));
        out.add(30, sentences == 0 ? 1 : 0, Hash.join(c.form[a], c.traits.wordClass(b)));
        out.add(31, holds(x.words, c.root[b]) + 2 * holds(y.words, c.root[a]), alike);
        if (sentences == 0) {
            boolean and = false;
            boolean comma = false;
            for (int i = a + 1; i < b && i < a + 20; i++) {
                and |= text.token(i).is("dan") || text.token(i).is("serta") || text.token(i).is("lalu") || text.token(i).is("kemudian");
                comma |= text.token(i).is(",");
            }
            out.add(32, Hash.join(and ? 1 : 0, comma ? 1 : 0), Hash.join(alike, Math.min(8, b - a)));
            out.add(33, type, Hash.join(and ? 1 : 0, comma ? 1 : 0));
            out.add(34, b == a + 1 ? c.root[a] : 0, alike);
        }
    }

    private static int bin(float p) {
        return (int) Math.min(4, p * 5);
    }

    /** 1 if an ascending list has the value, else 0. */
    private static int holds(int[] values, int value) {
        return Arrays.binarySearch(values, value) >= 0 ? 1 : 0;
    }

    /** How many values two ascending lists have in common. */
    private static int common(int[] a, int[] b) {
        int n = 0;
        int i = 0;
        int k = 0;
        while (i < a.length && k < b.length) {
            if (a[i] == b[k]) {
                n++;
                i++;
                k++;
            } else if (a[i] < b[k]) {
                i++;
            } else {
                k++;
            }
        }
        return n;
    }
}
