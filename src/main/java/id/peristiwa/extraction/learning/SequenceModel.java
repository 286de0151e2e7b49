package id.peristiwa.extraction.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features, with label transitions that do not depend on the text.
 * Immutable and thread-safe.
 */
public final class SequenceModel {

    private final List<String> labels;
    private final WeightTable table;
    private final float[] transitions;
    private final float[] initial;

    /**
     * @param transitions weight of going from label {@code a} to {@code b} at {@code a * labels + b}
     * @param initial weight of starting with a label
     */
    public SequenceModel(List<String> labels, WeightTable table, float[] transitions, float[] initial) {
        this.labels = List.copyOf(labels);
        this.table = table;
        this.transitions = transitions.clone();
        this.initial = initial.clone();
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
        int size = labels.size();
        int[] best = new int[n];
        if (n == 0) {
            return best;
        }
        float[] now = new float[size];
        float[] next = new float[size];
        byte[] back = new byte[n * size];
        for (int l = 0; l < size; l++) {
            now[l] = initial[l] + scores[l];
        }
        for (int i = 1; i < n; i++) {
            for (int b = 0; b < size; b++) {
                float top = Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int a = 0; a < size; a++) {
                    float s = now[a] + transitions[a * size + b];
                    if (s > top) {
                        top = s;
                        from = a;
                    }
                }
                next[b] = top + scores[i * size + b];
                back[i * size + b] = (byte) from;
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
        for (int i = n - 1; i >= 0; i--) {
            best[i] = last;
            last = back[i * size + last];
        }
        return best;
    }

    /** The probability of each label at each of {@code n} positions, at {@code position * labels} (forward-backward, scaled at each position). */
    public float[] marginals(float[] scores, int n) {
        int size = labels.size();
        double[] step = new double[size * size];
        for (int i = 0; i < step.length; i++) {
            step[i] = Math.exp(transitions[i]);
        }
        double[] emit = new double[n * size];
        double[] forward = new double[n * size];
        for (int i = 0; i < n; i++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int l = 0; l < size; l++) {
                top = Math.max(top, scores[i * size + l]);
            }
            double sum = 0;
            for (int l = 0; l < size; l++) {
                emit[i * size + l] = Math.exp(scores[i * size + l] - top);
                double in = i == 0 ? Math.exp(initial[l]) : 0;
                for (int a = 0; i > 0 && a < size; a++) {
                    in += forward[(i - 1) * size + a] * step[a * size + l];
                }
                forward[i * size + l] = in * emit[i * size + l];
                sum += forward[i * size + l];
            }
            for (int l = 0; l < size; l++) {
                forward[i * size + l] /= sum;
            }
        }
        return backward(step, emit, forward, n);
    }

    private float[] backward(double[] step, double[] emit, double[] forward, int n) {
        int size = labels.size();
        float[] out = new float[n * size];
        double[] later = new double[size];
        double[] before = new double[size];
        Arrays.fill(later, 1);
        for (int i = n - 1; i >= 0; i--) {
            double sum = 0;
            for (int l = 0; l < size; l++) {
                sum += forward[i * size + l] * later[l];
            }
            for (int l = 0; l < size; l++) {
                out[i * size + l] = (float) (forward[i * size + l] * later[l] / sum);
            }
            double total = 0;
            for (int a = 0; a < size; a++) {
                double s = 0;
                for (int l = 0; l < size; l++) {
                    s += step[a * size + l] * emit[i * size + l] * later[l];
                }
                before[a] = s;
                total += s;
            }
            for (int a = 0; a < size; a++) {
                later[a] = before[a] / total;
            }
        }
        return out;
    }
}
