package id.peristiwa.extraction.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A conditional logit over hashed features: which of several options is the right one. Immutable and thread-safe. */
public final class Ranker {

    private final WeightTable table;

    /** @param table weights of one class */
    public Ranker(WeightTable table) {
        this.table = table;
    }

    /**
     * Reads a model from the class path.
     *
     * @throws IllegalStateException if there is no such resource or it is of another format
     */
    public static Ranker load(String resource) {
        return ModelFile.load(resource, in -> new Ranker(WeightTable.read(in)));
    }

    public void save(OutputStream to) throws IOException {
        ModelFile.save(to, table::write);
    }

    /** The score of an option; one without features has 0. */
    public float score(Features features) {
        float[] score = new float[1];
        table.score(features, score, 0);
        return score[0];
    }

    /** The probability of each of the options, which add up to 1. */
    public float[] probabilities(List<int[]> options) {
        float[] out = new float[options.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = score(Features.of(options.get(i)));
        }
        return normalized(out);
    }

    /** Turns scores into probabilities, in place. */
    public static float[] normalized(float[] scores) {
        float top = Float.NEGATIVE_INFINITY;
        for (float s : scores) {
            top = Math.max(top, s);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - top);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) (scores[i] / sum);
        }
        return scores;
    }
}
