package id.peristiwa.extraction.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A multinomial logistic regression over hashed features. Immutable and thread-safe. */
public final class LinearClassifier {

    private final List<String> labels;
    private final WeightTable table;
    private final float[] bias;

    public LinearClassifier(List<String> labels, WeightTable table, float[] bias) {
        this.labels = List.copyOf(labels);
        this.table = table;
        this.bias = bias.clone();
    }

    /**
     * Reads a model from the class path.
     *
     * @throws IllegalStateException if there is no such resource or it is of another format
     */
    public static LinearClassifier load(String resource) {
        return ModelFile.load(resource, in -> {
            String[] labels = new String[in.readInt()];
            float[] bias = new float[labels.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = in.readUTF();
                bias[i] = in.readFloat();
            }
            return new LinearClassifier(List.of(labels), WeightTable.read(in), bias);
        });
    }

    public void save(OutputStream to) throws IOException {
        ModelFile.save(to, out -> {
            out.writeInt(labels.size());
            for (int i = 0; i < labels.size(); i++) {
                out.writeUTF(labels.get(i));
                out.writeFloat(bias[i]);
            }
            table.write(out);
        });
    }

    public List<String> labels() {
        return labels;
    }

    /** The score of each label, in the order of {@link #labels()}: the logarithm of its probability but for a constant. */
    public float[] scores(Features features) {
        float[] scores = bias.clone();
        table.score(features, scores, 0);
        return scores;
    }

    /** The probability of each label, in the order of {@link #labels()}; they add up to 1. */
    public float[] probabilities(Features features) {
        float[] scores = scores(features);
        normalize(scores);
        return scores;
    }

    /** Makes scores probabilities. */
    static void normalize(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float s : scores) {
            highest = Math.max(highest, s);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) (scores[i] / sum);
        }
    }

    /** The probability of the second of two labels. */
    public float probability(Features features) {
        return probabilities(features)[1];
    }
}
