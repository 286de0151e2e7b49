package id.peristiwa.extraction.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features, with label transitions that do not depend on the text.
 * Immutable and thread-safe.
 */
public final class SequenceModel {

    private final List<String> labels;
    private final WeightTable table;
    private final float[] transitions;
    private final float[] initial;

    /** For each label those that it may follow, and the exponentials of the weights of following them. */
    private final int[][] before;
    private final double[][] step;

    private static final float FORBIDDEN = -20;

    /**
     * @param transitions weight of going from label {@code a} to {@code b} at {@code a * labels + b}
     * @param initial weight of starting with a label
     */
    public SequenceModel(List<String> labels, WeightTable table, float[] transitions, float[] initial) {
        this.labels = List.copyOf(labels);
        this.table = table;
        this.transitions = transitions.clone();
        this.initial = initial.clone();
        int size = this.labels.size();
        this.before = new int[size][];
        this.step = new double[size][];
        for (int b = 0; b < size; b++) {
            int to = b;
            before[b] = IntStream.range(0, size).filter(a -> transitions[a * size + to] > FORBIDDEN).toArray();
            step[b] = IntStream.of(before[b]).mapToDouble(a -> Math.exp(transitions[a * size + to])).toArray();
        }
    }

    /**
     * Reads a model from the class path.
     *
     * @throws IllegalStateException if there is no such resource or it is of another format
     */
    public static SequenceModel load(String resource) {
        return ModelFile.load(resource, in -> {
            String[] labels = new String[in.readInt()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = in.readUTF();
            }
            float[] initial = new float[labels.length];
            for (int i = 0; i < initial.length; i++) {
                initial[i] = in.readFloat();
            }
            float[] transitions = new float[labels.length * labels.length];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = in.readFloat();
            }
            return new SequenceModel(List.of(labels), WeightTable.read(in), transitions, initial);
        });
    }

    public void save(OutputStream to) throws IOException {
        ModelFile.save(to, out -> {
            out.writeInt(labels.size());
            for (String label : labels) {
                out.writeUTF(label);
            }
            for (float w : initial) {
                out.writeFloat(w);
            }
            for (float w : transitions) {
                out.writeFloat(w);
            }
            table.write(out);
        });
    }

    public List<String> labels() {
        return labels;
    }

    /** Adds the scores of one position's features at {@code scores[position * labels]}. */
    public void score(Features features, float[] scores, int position) {
        table.score(features, scores, position * labels.size());
    }

    /** The best labels of {@code n} positions whose features were scored (Viterbi). */
    public int[] decode(float[] scores, int n) {
        int[] best = new int[n];
        decode(scores, 0, n, best);
        return best;
    }

    /** Writes the best labels of the positions {@code from} to before {@code end}, a sequence of their own, in their places of {@code best} (Viterbi). */
    public void decode(float[] scores, int from, int end, int[] best) {
        int size = labels.size();
        if (end <= from) {
            return;
        }
        float[] now = new float[size];
        float[] next = new float[size];
        byte[] back = new byte[(end - from) * size];
        for (int l = 0; l < size; l++) {
            now[l] = initial[l] + scores[from * size + l];
        }
        for (int i = from + 1; i < end; i++) {
            for (int b = 0; b < size; b++) {
                float top = Float.NEGATIVE_INFINITY;
                int by = 0;
                for (int a : before[b]) {
                    float s = now[a] + transitions[a * size + b];
                    if (s > top) {
                        top = s;
                        by = a;
                    }
                }
                next[b] = top + scores[i * size + b];
                back[(i - from) * size + b] = (byte) by;
            }
            float[] swap = now;
            now = next;
            next = swap;
        }
        int last = 0;
        for (int l = 1; l < size; l++) {
            if (now[l] > now[last]) {
                last = l;
            }
        }
        for (int i = end - 1; i >= from; i--) {
            best[i] = last;
            last = back[(i - from) * size + last];
        }
    }

    /** The probability of each label at each of {@code n} positions, at {@code position * labels}. */
    public float[] marginals(float[] scores, int n) {
        float[] out = new float[n * labels.size()];
        marginals(scores, 0, n, out);
        return out;
    }

    /**
     * Writes the probability of each label at the positions {@code from} to before {@code end}, a sequence of their own, in their places of {@code out}
     * (forward-backward, scaled at each position).
     */
    public void marginals(float[] scores, int from, int end, float[] out) {
        int size = labels.size();
        int n = end - from;
        double[] emit = new double[n * size];
        double[] forward = new double[n * size];
        for (int i = 0; i < n; i++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int l = 0; l < size; l++) {
                top = Math.max(top, scores[(from + i) * size + l]);
            }
            double sum = 0;
            for (int l = 0; l < size; l++) {
                emit[i * size + l] = Math.exp(scores[(from + i) * size + l] - top);
                double in = i == 0 ? Math.exp(initial[l]) : 0;
                for (int k = 0; i > 0 && k < before[l].length; k++) {
                    in += forward[(i - 1) * size + before[l][k]] * step[l][k];
                }
                forward[i * size + l] = in * emit[i * size + l];
                sum += forward[i * size + l];
            }
            for (int l = 0; l < size; l++) {
                forward[i * size + l] /= sum;
            }
        }
        backward(emit, forward, n, out, from * size);
    }

    private void backward(double[] emit, double[] forward, int n, float[] out, int at) {
        int size = labels.size();
        double[] later = new double[size];
        double[] earlier = new double[size];
        Arrays.fill(later, 1);
        for (int i = n - 1; i >= 0; i--) {
            double sum = 0;
            for (int l = 0; l < size; l++) {
                sum += forward[i * size + l] * later[l];
            }
            for (int l = 0; l < size; l++) {
                out[at + i * size + l] = (float) (forward[i * size + l] * later[l] / sum);
            }
            Arrays.fill(earlier, 0);
            double total = 0;
            for (int l = 0; l < size; l++) {
                double behind = emit[i * size + l] * later[l];
                total += behind;
                for (int k = 0; k < before[l].length; k++) {
                    earlier[before[l][k]] += step[l][k] * behind;
                }
            }
            for (int a = 0; a < size; a++) {
                later[a] = total > 0 ? earlier[a] / total : 1;
            }
        }
    }
}
