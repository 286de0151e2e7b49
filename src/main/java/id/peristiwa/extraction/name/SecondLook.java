package id.peristiwa.extraction.name;

import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/**
 * Features for labelling a document's names a second time, by what a first look made of the same words elsewhere in the document (Krishnan and Manning 2006).
 */
public final class SecondLook {

    private static final int OWN = 2000;
    private static final int OTHERS = 2010;
    private static final int LONGER = 2030;
    private static final int SAME = 2050;
    private static final int TYPES = 1 + NameType.values().length;
    private static final int LABELS = NameLabels.ALL.size();

    private final TokenTraits traits;
    private final float[] marginals;
    private final int[] labels;

    /** For every capitalized word the sums of the probabilities of its labels. */
    private final Map<Integer, float[]> sums = new HashMap<>();
    private final Map<Integer, int[]> longest = new HashMap<>();
    private final Map<Integer, int[]> names = new HashMap<>();
    private final int[] nameOf;

    /**
     * @param marginals probability of each label at each token after the first look
     * @param labels its labels
     */
    public SecondLook(AnalyzedText text, TokenTraits traits, float[] marginals, int[] labels) {
        this.traits = traits;
        this.marginals = marginals;
        this.labels = labels;
        this.nameOf = new int[labels.length];
        for (int t = 0; t < labels.length; t++) {
            if (traits.is(t, TokenTraits.CAPITALIZED)) {
                float[] sum = sums.computeIfAbsent(traits.lower(t), k -> new float[LABELS + 1]);
                for (int l = 0; l < LABELS; l++) {
                    sum[l] += marginals[t * LABELS + l];
                }
                sum[LABELS]++;
            }
        }
        for (Sentence s : text.sentences()) {
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (labels[t] != 0) {
                    int end = t + 1;
                    while (end < s.endToken() && NameLabels.mayContinue(labels[end - 1])) {
                        end++;
                    }
                    note(t, end);
                    t = end - 1;
                }
            }
        }
    }

    private void note(int from, int end) {
        int hash = traits.lower(from);
        for (int t = from + 1; t < end; t++) {
            hash = Hash.join(hash, traits.lower(t));
        }
        names.computeIfAbsent(hash, k -> new int[TYPES])[type(labels[from])]++;
        for (int t = from; t < end; t++) {
            nameOf[t] = hash;
            if (traits.is(t, TokenTraits.CAPITALIZED)) {
                int[] known = longest.computeIfAbsent(traits.lower(t), k -> new int[]{0, 0, 0});
                if (end - from > known[1] - known[0]) {
                    known[0] = from;
                    known[1] = end;
                    known[2] = t;
                }
            }
        }
    }

    private static int type(int label) {
        return label == 0 ? 0 : 1 + (label - 1) / 4;
    }

    /** Replaces the content of {@code out} by the features of a token; none for most. */
    public void of(int t, Sentence s, Features out) {
        out.clear();
        if (!traits.is(t, TokenTraits.CAPITALIZED)) {
            if (labels[t] != 0) {
                same(t, out);
            }
            return;
        }
        int own = labels[t];
        int sure = Math.min(9, (int) (marginals[t * LABELS + own] * 10));
        out.add(OWN, own, sure);
        float[] sum = sums.get(traits.lower(t));
        int others = (int) sum[LABELS] - 1;
        if (others > 0) {
            others(t, sum, others, out);
        }
        int[] longer = longest.get(traits.lower(t));
        if (longer != null && (t < longer[0] || t >= longer[1])) {
            int in = labels[longer[2]];
            int length = Math.min(4, longer[1] - longer[0]);
            out.add(LONGER, Hash.join(in, length), own);
            out.add(LONGER + 1, in, traits.shape(t));
            boolean alone = t == s.firstToken() || !traits.is(t - 1, TokenTraits.CAPITALIZED);
            alone &= t + 1 == s.endToken() || !traits.is(t + 1, TokenTraits.CAPITALIZED);
            out.add(LONGER + 2, Hash.join(in, length), alone ? 1 : 0);
            if (t > s.firstToken()) {
                out.add(LONGER + 3, in, labels[t - 1]);
            }
            if (t + 1 < s.endToken()) {
                out.add(LONGER + 4, in, labels[t + 1]);
            }
        }
        if (own != 0) {
            same(t, out);
        }
    }

    private void others(int t, float[] sum, int others, Features out) {
        float[] types = new float[TYPES];
        int bestLabel = 0;
        float bestSum = -1;
        for (int l = 0; l < LABELS; l++) {
            float rest = sum[l] - marginals[t * LABELS + l];
            types[type(l)] += rest / others;
            if (rest > bestSum) {
                bestSum = rest;
                bestLabel = l;
            }
        }
        int best = 0;
        for (int k = 1; k < TYPES; k++) {
            best = types[k] > types[best] ? k : best;
        }
        int own = labels[t];
        int share = types[best] >= 0.95f ? 3 : types[best] >= 0.8f ? 2 : types[best] >= 0.6f ? 1 : 0;
        int often = others >= 4 ? 2 : others >= 2 ? 1 : 0;
        out.add(OTHERS, Hash.join(best, share), own);
        out.add(OTHERS + 1, Hash.join(best, share), often);
        out.add(OTHERS + 2, bestLabel, own);
        out.add(OTHERS + 3, Hash.join(best, share, often), type(own));
        out.add(OTHERS + 4, Hash.join(best, share), traits.shape(t));
        for (int k = 0; k < TYPES; k++) {
            out.add(OTHERS + 5 + k, Math.round(types[k] * 5));
        }
    }

    private void same(int t, Features out) {
        int[] counts = names.get(nameOf[t]);
        int type = type(labels[t]);
        int best = type;
        int total = -1;
        for (int k = 1; k < TYPES; k++) {
            total += counts[k];
            best = counts[k] > counts[best] ? k : best;
        }
        if (total > 0) {
            out.add(SAME, Hash.join(best, Math.min(3, total)), labels[t]);
            out.add(SAME + 1, best, counts[type] == 1 ? 1 : 0);
        }
    }
}
