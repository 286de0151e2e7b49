package id.peristiwa.extraction.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A multinomial logistic regression over hashed features and over sets of at most 32 labels. A set speaks for each of its labels with one weight that all labels
 * share, so that a clue that names labels ("the lexicon has it as …") counts for rare labels as it does for frequent ones. Immutable and thread-safe.
 */
public final class MaskedClassifier {

    private final List<String> labels;
    private final WeightTable table;
    private final float[] bias;
    private final float[] shared;

    /** @param shared for each place in the list of sets what a set there adds to each of its labels */
    public MaskedClassifier(List<String> labels, WeightTable table, float[] bias, float[] shared) {
        if (labels.size() > 32) {
            throw new IllegalArgumentException(labels.size() + " labels do not fit into 32 bits");
        }
        this.labels = List.copyOf(labels);
        this.table = table;
        this.bias = bias.clone();
        this.shared = shared.clone();
    }

    /**
     * Reads a model from the class path.
     *
     * @throws IllegalStateException if there is no such resource or it is of another format
     */
    public static MaskedClassifier load(String resource) {
        return ModelFile.load(resource, in -> {
            String[] labels = new String[in.readInt()];
            float[] bias = new float[labels.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = in.readUTF();
                bias[i] = in.readFloat();
            }
            float[] shared = new float[in.readInt()];
            for (int i = 0; i < shared.length; i++) {
                shared[i] = in.readFloat();
            }
            return new MaskedClassifier(List.of(labels), WeightTable.read(in), bias, shared);
        });
    }

    public void save(OutputStream to) throws IOException {
        ModelFile.save(to, out -> {
            out.writeInt(labels.size());
            for (int i = 0; i < labels.size(); i++) {
                out.writeUTF(labels.get(i));
                out.writeFloat(bias[i]);
            }
            out.writeInt(shared.length);
            for (float w : shared) {
                out.writeFloat(w);
            }
            table.write(out);
        });
    }

    public List<String> labels() {
        return labels;
    }

    /**
     * @param sets bits of labels, as many sets as were learned from
     * @return the probability of each label, in the order of {@link #labels()}; they add up to 1
     */
    public float[] probabilities(Features features, int[] sets) {
        float[] scores = bias.clone();
        table.score(features, scores, 0);
        for (int k = 0; k < shared.length; k++) {
            for (int rest = sets[k]; rest != 0; rest &= rest - 1) {
                scores[Integer.numberOfTrailingZeros(rest)] += shared[k];
            }
        }
        LinearClassifier.normalize(scores);
        return scores;
    }
}
