package id.peristiwa.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.learning.SequenceModel;
import id.peristiwa.extraction.learning.WeightTable;

/**
 * Trains a linear-chain conditional random field by stochastic gradients with AdaGrad steps, the weights of the later epochs averaged. Every feature has a shared weight and one of its own for each domain
 * (Daumé 2007), so that sets annotated by other conventions help without imposing theirs; a model is read out for one domain. Reproducible: one thread, fixed seed.
 */
final class ChainTrainer {

    /** One sentence: hashed features and label of each position. */
    record Sequence(int domain, int[][] features, int[] labels) {
    }

    private static final double FORBIDDEN = -30;

    /** A feature that is seen less often has no weight of a domain's own. */
    private static final int DOMAIN_MIN_COUNT = Integer.getInteger("domainMin", 4);

    /** Share of the features of each token that are left out of each step. */
    private static final double DROPOUT = Double.parseDouble(System.getProperty("dropout", "0.3"));

    /** Labels whose probability is as near to what it should be are left alone. */
    private static final double NEGLIGIBLE = Double.parseDouble(System.getProperty("neg", "0.002"));

    private final List<String> labels;
    private final boolean[] allowed;
    private final int domains;
    private final int minCount;
    private final int epochs;
    private final double rate;
    private final double l2;

    private final HashIndex index = new HashIndex();
    /** In training for every feature its weights and, behind them, the sums of their squared gradients; then the means of the later epochs' weights. */
    private float[] weights;
    private double[] transitions;
    private double[] transitionSquares;

    /**
     * @param allowed whether label {@code a} may be followed by {@code b}, at {@code a * labels + b}
     * @param minCount features seen less often are left out
     */
    ChainTrainer(List<String> labels, boolean[] allowed, int domains, int minCount, int epochs, double rate, double l2) {
        this.labels = labels;
        this.allowed = allowed;
        this.domains = domains;
        this.minCount = minCount;
        this.epochs = epochs;
        this.rate = rate;
        this.l2 = l2;
    }

    void train(List<Sequence> data) {
        int size = labels.size();
        List<int[][]> ids = number(data);
        weights = new float[index.size() * size * 2];
        transitions = new double[size * size];
        transitionSquares = new double[size * size];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = allowed[i] ? 0 : FORBIDDEN;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            order.add(i);
        }
        Random random = new Random(11);
        float[] sums = new float[index.size() * size];
        double[] transitionSums = new double[transitions.length];
        int summed = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int s : order) {
                step(thinned(ids.get(s), random), data.get(s).labels());
            }
            if (epoch * 2 >= epochs) {
                summed++;
                for (int f = 0; f < index.size(); f++) {
                    for (int l = 0; l < size; l++) {
                        sums[f * size + l] += weights[f * 2 * size + l];
                    }
                }
                for (int i = 0; i < transitions.length; i++) {
                    transitionSums[i] += transitions[i];
                }
            }
        }
        float share = (float) (1 - DROPOUT) / summed;
        for (int i = 0; i < sums.length; i++) {
            sums[i] *= share;
        }
        weights = sums;
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = transitionSums[i] / summed;
        }
    }

    /** The features without some of them, picked anew each time, so that a label does not hang on the few that tell most of the words seen in training. */
    private static int[][] thinned(int[][] features, Random random) {
        if (DROPOUT == 0) {
            return features;
        }
        int[][] out = new int[features.length][];
        for (int i = 0; i < out.length; i++) {
            int[] row = new int[features[i].length];
            int n = 0;
            for (int f : features[i]) {
                if (random.nextFloat() >= DROPOUT) {
                    row[n++] = f;
                }
            }
            out[i] = Arrays.copyOf(row, n);
        }
        return out;
    }

    /** Replaces hashes by numbers: the shared feature and, for each domain, its own; rare ones are left out. */
    private List<int[][]> number(List<Sequence> data) {
        HashIndex counter = new HashIndex();
        for (Sequence s : data) {
            for (int[] position : s.features()) {
                for (int hash : position) {
                    counter.add(hash);
                }
            }
        }
        List<int[][]> out = new ArrayList<>();
        for (Sequence s : data) {
            int[][] positions = new int[s.features().length][];
            for (int i = 0; i < positions.length; i++) {
                int[] row = new int[s.features()[i].length * 2];
                int n = 0;
                for (int hash : s.features()[i]) {
                    int id = counter.add(hash);
                    if (counter.count(id) > minCount) {
                        row[n++] = index.add(hash);
                        if (domains > 1 && counter.count(id) > DOMAIN_MIN_COUNT) {
                            row[n++] = index.add(domainHash(hash, s.domain()));
                        }
                    }
                }
                positions[i] = Arrays.copyOf(row, n);
            }
            out.add(positions);
        }
        return out;
    }

    private static int domainHash(int hash, int domain) {
        return Hash.join(hash, 0x7A3D0000 + domain);
    }

    private void step(int[][] features, int[] gold) {
        int n = features.length;
        int size = labels.size();
        if (n == 0) {
            return;
        }
        double[] expTransitions = new double[size * size];
        for (int i = 0; i < expTransitions.length; i++) {
            expTransitions[i] = allowed[i] ? Math.exp(transitions[i]) : 0;
        }
        double[] emit = new double[n * size];
        for (int i = 0; i < n; i++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int f : features[i]) {
                for (int l = 0; l < size; l++) {
                    emit[i * size + l] += weights[f * 2 * size + l];
                }
            }
            for (int l = 0; l < size; l++) {
                top = Math.max(top, emit[i * size + l]);
            }
            for (int l = 0; l < size; l++) {
                emit[i * size + l] = Math.exp(emit[i * size + l] - top);
            }
        }
        double[] forward = new double[n * size];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int l = 0; l < size; l++) {
                double in = i == 0 ? startAllowed(l) : 0;
                for (int a = 0; i > 0 && a < size; a++) {
                    in += forward[(i - 1) * size + a] * expTransitions[a * size + l];
                }
                forward[i * size + l] = in * emit[i * size + l];
                sum += forward[i * size + l];
            }
            for (int l = 0; l < size; l++) {
                forward[i * size + l] /= sum;
            }
        }
        double[] later = new double[size];
        double[] before = new double[size];
        float[] gradient = new float[size];
        double[] transitionGradient = new double[size * size];
        Arrays.fill(later, 1);
        for (int l = 0; l < size; l++) {
            later[l] = endAllowed(l);
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = 0;
            for (int l = 0; l < size; l++) {
                sum += forward[i * size + l] * later[l];
            }
            boolean wrong = false;
            for (int l = 0; l < size; l++) {
                double g = (gold[i] == l ? 1 : 0) - forward[i * size + l] * later[l] / sum;
                gradient[l] = Math.abs(g) > NEGLIGIBLE ? (float) g : 0;
                wrong |= gradient[l] != 0;
            }
            if (wrong) {
                update(features[i], gradient);
            }
            if (i > 0) {
                double total = 0;
                for (int a = 0; a < size; a++) {
                    double s = 0;
                    for (int l = 0; l < size; l++) {
                        s += expTransitions[a * size + l] * emit[i * size + l] * later[l];
                    }
                    before[a] = s;
                    total += s * forward[(i - 1) * size + a];
                }
                for (int a = 0; a < size; a++) {
                    for (int l = 0; l < size; l++) {
                        double p = forward[(i - 1) * size + a] * expTransitions[a * size + l] * emit[i * size + l] * later[l] / total;
                        transitionGradient[a * size + l] -= p;
                    }
                }
                transitionGradient[gold[i - 1] * size + gold[i]] += 1;
                double norm = 0;
                for (double b : before) {
                    norm += b;
                }
                for (int a = 0; a < size; a++) {
                    later[a] = before[a] / norm;
                }
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            if (allowed[i] && transitionGradient[i] != 0) {
                transitionSquares[i] += transitionGradient[i] * transitionGradient[i];
                transitions[i] += rate * transitionGradient[i] / Math.sqrt(1 + transitionSquares[i]);
            }
        }
    }

    private double startAllowed(int label) {
        String l = labels.get(label);
        return l.startsWith("I-") || l.startsWith("E-") ? 0 : 1;
    }

    private double endAllowed(int label) {
        String l = labels.get(label);
        return l.startsWith("I-") || l.startsWith("B-") ? 0 : 1;
    }

    private void update(int[] features, float[] gradient) {
        int size = labels.size();
        float decay = (float) l2;
        float step = (float) rate;
        for (int f : features) {
            int at = f * 2 * size;
            for (int l = 0; l < size; l++) {
                if (gradient[l] != 0) {
                    float g = gradient[l] - decay * weights[at + l];
                    float sum = weights[at + size + l] + g * g;
                    weights[at + size + l] = sum;
                    weights[at + l] += step * g / (float) Math.sqrt(0.1f + sum);
                }
            }
        }
    }

    /** The model for one domain; weights that can't matter are left out. */
    SequenceModel model(int domain, float threshold) {
        int size = labels.size();
        List<float[]> rows = new ArrayList<>();
        java.util.Map<Integer, Integer> idOf = new java.util.HashMap<>();
        for (int f = 0; f < index.size(); f++) {
            idOf.put(index.hash(f), f);
        }
        boolean[] isDomain = new boolean[index.size()];
        for (int f = 0; f < index.size(); f++) {
            for (int d = 0; d < domains && domains > 1; d++) {
                Integer own = idOf.get(domainHash(index.hash(f), d));
                if (own != null) {
                    isDomain[own] = true;
                }
            }
        }
        List<Integer> hashes = new ArrayList<>();
        for (int f = 0; f < index.size(); f++) {
            if (isDomain[f]) {
                continue;
            }
            float[] row = Arrays.copyOfRange(weights, f * size, f * size + size);
            Integer own = domains > 1 ? idOf.get(domainHash(index.hash(f), domain)) : null;
            float largest = 0;
            for (int l = 0; l < size; l++) {
                row[l] += own == null ? 0 : weights[own * size + l];
                largest = Math.max(largest, Math.abs(row[l]));
            }
            if (largest >= threshold) {
                hashes.add(index.hash(f));
                rows.add(row);
            }
        }
        float[] initial = new float[size];
        float[] out = new float[size * size];
        for (int a = 0; a < size; a++) {
            initial[a] = startAllowed(a) == 0 ? (float) FORBIDDEN : 0;
            for (int b = 0; b < size; b++) {
                out[a * size + b] = (float) transitions[a * size + b];
            }
        }
        return new SequenceModel(labels, WeightTable.of(size, hashes.stream().mapToInt(Integer::intValue).toArray(), rows.toArray(new float[0][])),
                out, initial);
    }
}
