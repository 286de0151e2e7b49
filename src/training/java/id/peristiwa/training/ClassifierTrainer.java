package id.peristiwa.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.learning.MaskedClassifier;
import id.peristiwa.extraction.learning.WeightTable;

/** Trains a multinomial logistic regression by stochastic gradients with AdaGrad steps and L2 shrinkage. Reproducible: one thread, fixed seed. */
final class ClassifierTrainer {

    private record Example(int[] features, int label, float weight, int[] sets) {
    }

    private static final int[] NO_SETS = {};

    private final List<String> labels;
    private final int minCount;
    private final int epochs;
    private final double rate;
    private final double l2;
    private double dropout;
    private final List<Example> examples = new ArrayList<>();

    ClassifierTrainer(List<String> labels, int minCount, int epochs, double rate, double l2) {
        this.labels = labels;
        this.minCount = minCount;
        this.epochs = epochs;
        this.rate = rate;
        this.l2 = l2;
    }

    /**
     * Leaves out this share of an example's features at random each time it is seen, so that no few of them decide alone, and takes the mean of the weights
     * of the later epochs. For many sparse features and few examples.
     */
    ClassifierTrainer dropout(double share) {
        this.dropout = share;
        return this;
    }

    void add(int[] features, int label) {
        add(features, label, 1);
    }

    void add(int[] features, int label, float weight) {
        examples.add(new Example(features, label, weight, NO_SETS));
    }

    /** @param sets bits of labels for which something speaks, the same number for every example */
    void add(int[] features, int label, float weight, int[] sets) {
        examples.add(new Example(features, label, weight, sets));
    }

    int size() {
        return examples.size();
    }

    LinearClassifier train() {
        Learned learned = learn();
        return new LinearClassifier(labels, learned.table, learned.bias);
    }

    MaskedClassifier trainMasked() {
        Learned learned = learn();
        return new MaskedClassifier(labels, learned.table, learned.bias, learned.shared);
    }

    private record Learned(WeightTable table, float[] bias, float[] shared) {
    }

    private Learned learn() {
        HashIndex counts = new HashIndex();
        for (Example e : examples) {
            for (int f : e.features) {
                counts.add(f);
            }
        }
        HashIndex index = new HashIndex();
        List<int[]> ids = new ArrayList<>();
        for (Example e : examples) {
            int[] own = new int[e.features.length];
            int n = 0;
            for (int f : e.features) {
                if (counts.count(counts.find(f)) >= minCount) {
                    own[n++] = index.add(f);
                }
            }
            ids.add(Arrays.copyOf(own, n));
        }
        int size = labels.size();
        float[] weights = new float[index.size() * size];
        float[] squares = new float[weights.length];
        float[] bias = new float[size];
        float[] biasSquares = new float[size];
        float[] shared = new float[examples.isEmpty() ? 0 : examples.get(0).sets.length];
        float[] sharedSquares = new float[shared.length];
        float[] gradients = new float[size];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Random random = new Random(17);
        double[] p = new double[size];
        float[] sum = dropout > 0 ? new float[weights.length] : null;
        int summed = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                int[] own = dropout > 0 ? some(ids.get(i), random) : ids.get(i);
                Example example = examples.get(i);
                probabilities(own, example.sets, weights, bias, shared, dropout > 0 ? 1 / (1 - dropout) : 1, p);
                for (int l = 0; l < size; l++) {
                    float g = (float) (((example.label == l ? 1 : 0) - p[l]) * example.weight);
                    gradients[l] = g;
                    if (Math.abs(g) < 1e-3) {
                        continue;
                    }
                    biasSquares[l] += g * g;
                    bias[l] += (float) (rate * g / Math.sqrt(1 + biasSquares[l]));
                    for (int f : own) {
                        int at = f * size + l;
                        float gradient = g - (float) l2 * weights[at];
                        squares[at] += gradient * gradient;
                        weights[at] += (float) (rate * gradient / Math.sqrt(0.1 + squares[at]));
                    }
                }
                for (int k = 0; k < shared.length; k++) {
                    float g = 0;
                    for (int rest = example.sets[k]; rest != 0; rest &= rest - 1) {
                        g += gradients[Integer.numberOfTrailingZeros(rest)];
                    }
                    sharedSquares[k] += g * g;
                    shared[k] += (float) (rate * g / Math.sqrt(1 + sharedSquares[k]));
                }
            }
            if (sum != null && epoch >= epochs / 2) {
                summed++;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weights[i];
                }
            }
        }
        for (int i = 0; sum != null && i < sum.length; i++) {
            weights[i] = sum[i] / summed;
        }
        return new Learned(table(index, weights), bias, shared);
    }

    private int[] some(int[] all, Random random) {
        int[] kept = new int[all.length];
        int n = 0;
        for (int f : all) {
            if (random.nextFloat() >= dropout) {
                kept[n++] = f;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private static void probabilities(int[] own, int[] sets, float[] weights, float[] bias, float[] shared, double factor, double[] p) {
        int size = bias.length;
        for (int l = 0; l < size; l++) {
            p[l] = bias[l];
        }
        for (int f : own) {
            for (int l = 0; l < size; l++) {
                p[l] += factor * weights[f * size + l];
            }
        }
        for (int k = 0; k < sets.length; k++) {
            for (int rest = sets[k]; rest != 0; rest &= rest - 1) {
                p[Integer.numberOfTrailingZeros(rest)] += shared[k];
            }
        }
        double top = Double.NEGATIVE_INFINITY;
        for (double v : p) {
            top = Math.max(top, v);
        }
        double sum = 0;
        for (int l = 0; l < size; l++) {
            p[l] = Math.exp(p[l] - top);
            sum += p[l];
        }
        for (int l = 0; l < size; l++) {
            p[l] /= sum;
        }
    }

    private WeightTable table(HashIndex index, float[] weights) {
        int size = labels.size();
        List<Integer> hashes = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (int f = 0; f < index.size(); f++) {
            float[] row = Arrays.copyOfRange(weights, f * size, (f + 1) * size);
            float largest = 0;
            for (float w : row) {
                largest = Math.max(largest, Math.abs(w));
            }
            if (largest >= 0.02f) {
                hashes.add(index.hash(f));
                rows.add(row);
            }
        }
        return WeightTable.of(size, hashes.stream().mapToInt(Integer::intValue).toArray(), rows.toArray(new float[0][]));
    }
}
