package id.peristiwa.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import id.peristiwa.extraction.learning.Ranker;
import id.peristiwa.extraction.learning.WeightTable;

/** Trains a conditional logit by stochastic gradients with AdaGrad steps and L2 shrinkage. Reproducible: one thread, fixed seed. */
final class RankTrainer {

    private record Example(List<int[]> options, float[] right) {
    }

    private final int minCount;
    private final int epochs;
    private final double rate;
    private final double l2;
    private final List<Example> examples = new ArrayList<>();

    RankTrainer(int minCount, int epochs, double rate, double l2) {
        this.minCount = minCount;
        this.epochs = epochs;
        this.rate = rate;
        this.l2 = l2;
    }

    /**
     * @param options features of each option
     * @param right how right each is; they add up to 1, or to 0 where none is right, which stands for one more option without features
     */
    void add(List<int[]> options, float[] right) {
        List<int[]> all = new ArrayList<>(options);
        all.add(new int[0]);
        float[] weights = Arrays.copyOf(right, right.length + 1);
        float sum = 0;
        for (float r : right) {
            sum += r;
        }
        weights[right.length] = 1 - sum;
        examples.add(new Example(all, weights));
    }

    /** The same where one of the options stands for none of the others. */
    void addClosed(List<int[]> options, float[] right) {
        examples.add(new Example(options, right));
    }

    Ranker train() {
        HashIndex counts = new HashIndex();
        for (Example e : examples) {
            for (int[] option : e.options) {
                for (int f : option) {
                    counts.add(f);
                }
            }
        }
        HashIndex index = new HashIndex();
        List<int[][]> ids = new ArrayList<>();
        for (Example e : examples) {
            int[][] own = new int[e.options.size()][];
            for (int o = 0; o < own.length; o++) {
                int[] option = e.options.get(o);
                int[] kept = new int[option.length];
                int n = 0;
                for (int f : option) {
                    if (counts.count(counts.find(f)) >= minCount) {
                        kept[n++] = index.add(f);
                    }
                }
                own[o] = Arrays.copyOf(kept, n);
            }
            ids.add(own);
        }
        float[] weights = new float[index.size()];
        float[] squares = new float[weights.length];
        float[] mean = new float[weights.length]; // of the later half of the epochs: steadier than where the last one ends
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Random random = new Random(17);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(ids.get(i), examples.get(i).right, weights, squares);
            }
            int averaged = epochs - epochs / 2;
            for (int f = 0; epoch >= epochs - averaged && f < weights.length; f++) {
                mean[f] += weights[f] / averaged;
            }
        }
        return model(index, mean);
    }

    private void step(int[][] options, float[] right, float[] weights, float[] squares) {
        float[] p = new float[options.length];
        for (int o = 0; o < p.length; o++) {
            for (int f : options[o]) {
                p[o] += weights[f];
            }
        }
        Ranker.normalized(p);
        for (int o = 0; o < p.length; o++) {
            float g = right[o] - p[o];
            if (Math.abs(g) < 1e-3) {
                continue;
            }
            for (int f : options[o]) {
                float gradient = g - (float) l2 * weights[f];
                squares[f] += gradient * gradient;
                weights[f] += (float) (rate * gradient / Math.sqrt(0.1 + squares[f]));
            }
        }
    }

    private static Ranker model(HashIndex index, float[] weights) {
        List<Integer> hashes = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (int f = 0; f < index.size(); f++) {
            if (Math.abs(weights[f]) >= 0.02f) {
                hashes.add(index.hash(f));
                rows.add(new float[]{weights[f]});
            }
        }
        return new Ranker(WeightTable.of(1, hashes.stream().mapToInt(Integer::intValue).toArray(), rows.toArray(new float[0][])));
    }
}
