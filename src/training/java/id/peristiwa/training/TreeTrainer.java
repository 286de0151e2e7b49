package id.peristiwa.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import id.peristiwa.extraction.learning.BoostedTrees;

/** Trains gradient-boosted trees for the logistic loss with Newton steps on histograms of 32 bins. Reproducible: one thread, fixed seed. */
final class TreeTrainer {

    private static final int BINS = 32;

    private final int depth;
    private final int trees;
    private final double rate;
    private final double shrinkage;
    private final double share;
    private final List<float[]> examples = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    /**
     * @param rate how much of a step a tree takes
     * @param shrinkage added to the second derivatives in a leaf
     * @param share how many of the examples and of the numbers a tree sees
     */
    TreeTrainer(int depth, int trees, double rate, double shrinkage, double share) {
        this.depth = depth;
        this.trees = trees;
        this.rate = rate;
        this.shrinkage = shrinkage;
        this.share = share;
    }

    void add(float[] numbers, int label) {
        examples.add(numbers);
        labels.add(label);
    }

    BoostedTrees train() {
        int n = examples.size();
        int width = examples.get(0).length;
        float[][] edges = new float[width][];
        byte[][] bins = new byte[width][n];
        for (int f = 0; f < width; f++) {
            edges[f] = edges(f);
            for (int i = 0; i < n; i++) {
                int bin = 0;
                while (bin < edges[f].length && examples.get(i)[f] > edges[f][bin]) {
                    bin++;
                }
                bins[f][i] = (byte) bin;
            }
        }
        double yes = labels.stream().mapToInt(Integer::intValue).sum();
        float bias = (float) Math.log((yes + 1) / (n - yes + 1));
        double[] scores = new double[n];
        Arrays.fill(scores, bias);
        int inner = (1 << depth) - 1;
        byte[] features = new byte[trees * inner];
        float[] thresholds = new float[trees * inner];
        float[] leaves = new float[trees << depth];
        Random random = new Random(11);
        double[] gradient = new double[n];
        double[] curvature = new double[n];
        int[] node = new int[n];
        for (int tree = 0; tree < trees; tree++) {
            boolean[] seen = new boolean[n];
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                gradient[i] = labels.get(i) - p;
                curvature[i] = p * (1 - p);
                seen[i] = random.nextDouble() < share;
            }
            boolean[] asked = new boolean[width];
            for (int f = 0; f < width; f++) {
                asked[f] = random.nextDouble() < share;
            }
            Arrays.fill(node, 0);
            for (int level = 0; level < depth; level++) {
                int first = (1 << level) - 1;
                Split[] best = splits(first, 1 << level, bins, edges, gradient, curvature, node, seen, asked);
                for (int k = 0; k < best.length; k++) {
                    int at = tree * inner + first + k;
                    features[at] = (byte) best[k].feature;
                    thresholds[at] = best[k].bin < 0 ? Float.MAX_VALUE : edges[best[k].feature][best[k].bin];
                }
                for (int i = 0; i < n; i++) {
                    Split split = best[node[i] - first];
                    node[i] = 2 * node[i] + (split.bin >= 0 && bins[split.feature][i] > split.bin ? 2 : 1);
                }
            }
            double[] g = new double[1 << depth];
            double[] h = new double[1 << depth];
            for (int i = 0; i < n; i++) {
                if (seen[i]) {
                    g[node[i] - inner] += gradient[i];
                    h[node[i] - inner] += curvature[i];
                }
            }
            for (int l = 0; l < g.length; l++) {
                leaves[(tree << depth) + l] = (float) (rate * g[l] / (h[l] + shrinkage));
            }
            for (int i = 0; i < n; i++) {
                scores[i] += leaves[(tree << depth) + node[i] - inner];
            }
        }
        return new BoostedTrees(depth, bias, features, thresholds, leaves);
    }

    /** @param bin the last bin of the answer no, -1 where nothing is gained by asking */
    private record Split(int feature, int bin, double gain) {
    }

    private Split[] splits(int first, int nodes, byte[][] bins, float[][] edges, double[] gradient, double[] curvature, int[] node, boolean[] seen,
            boolean[] asked) {
        Split[] best = new Split[nodes];
        Arrays.fill(best, new Split(0, -1, 1e-6));
        for (int f = 0; f < bins.length; f++) {
            if (!asked[f] || edges[f].length == 0) {
                continue;
            }
            double[] g = new double[nodes * BINS];
            double[] h = new double[nodes * BINS];
            byte[] own = bins[f];
            for (int i = 0; i < own.length; i++) {
                if (seen[i]) {
                    int at = (node[i] - first) * BINS + own[i];
                    g[at] += gradient[i];
                    h[at] += curvature[i];
                }
            }
            for (int k = 0; k < nodes; k++) {
                double allG = 0;
                double allH = 0;
                for (int bin = 0; bin < BINS; bin++) {
                    allG += g[k * BINS + bin];
                    allH += h[k * BINS + bin];
                }
                double leftG = 0;
                double leftH = 0;
                for (int bin = 0; bin < edges[f].length; bin++) {
                    leftG += g[k * BINS + bin];
                    leftH += h[k * BINS + bin];
                    if (leftH > 2 && allH - leftH > 2) {
                        double gain = leftG * leftG / (leftH + shrinkage) + (allG - leftG) * (allG - leftG) / (allH - leftH + shrinkage)
                                - allG * allG / (allH + shrinkage);
                        if (gain > best[k].gain) {
                            best[k] = new Split(f, bin, gain);
                        }
                    }
                }
            }
        }
        return best;
    }

    /** At most 31 values that part the examples into bins of like size. */
    private float[] edges(int feature) {
        float[] values = new float[examples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = examples.get(i)[feature];
        }
        Arrays.sort(values);
        float[] out = new float[BINS - 1];
        int n = 0;
        for (int b = 1; b < BINS; b++) {
            float edge = values[(int) ((long) values.length * b / BINS)];
            if ((n == 0 || edge > out[n - 1]) && edge < values[values.length - 1]) {
                out[n++] = edge;
            }
        }
        return Arrays.copyOf(out, n);
    }
}
