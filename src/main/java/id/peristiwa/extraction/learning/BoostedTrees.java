package id.peristiwa.extraction.learning;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Gradient-boosted regression trees of one depth for a yes-or-no question over numbers (Friedman 2001). Every tree is complete: a level of inner nodes asks whether
 * a number is greater than a threshold, leaves add to the score. Immutable and thread-safe.
 */
public final class BoostedTrees {

    private final int depth;
    private final float bias;
    private final byte[] features;
    private final float[] thresholds;
    private final float[] leaves;

    /**
     * @param depth levels of inner nodes of every tree
     * @param bias score before the first tree
     * @param features for each tree the numbers asked for, by level from its root
     * @param thresholds what they are compared with, in the same order
     * @param leaves for each tree what its leaves add, in the order of their answers (no before yes)
     */
    public BoostedTrees(int depth, float bias, byte[] features, float[] thresholds, float[] leaves) {
        this.depth = depth;
        this.bias = bias;
        this.features = features.clone();
        this.thresholds = thresholds.clone();
        this.leaves = leaves.clone();
    }

    /**
     * Reads a model from the class path.
     *
     * @throws IllegalStateException if there is no such resource or it is of another format
     */
    public static BoostedTrees load(String resource) {
        return ModelFile.load(resource, in -> {
            int depth = in.readInt();
            int trees = in.readInt();
            int inner = (1 << depth) - 1;
            float bias = in.readFloat();
            byte[] features = new byte[trees * inner];
            in.readFully(features);
            float[] thresholds = new float[features.length];
            for (int i = 0; i < thresholds.length; i++) {
                thresholds[i] = in.readFloat();
            }
            float[] leaves = new float[trees << depth];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = in.readFloat();
            }
            return new BoostedTrees(depth, bias, features, thresholds, leaves);
        });
    }

    public void save(OutputStream to) throws IOException {
        ModelFile.save(to, out -> {
            out.writeInt(depth);
            out.writeInt(leaves.length >> depth);
            out.writeFloat(bias);
            out.write(features);
            for (float t : thresholds) {
                out.writeFloat(t);
            }
            for (float l : leaves) {
                out.writeFloat(l);
            }
        });
    }

    /** The probability of yes. */
    public float probability(float[] numbers) {
        int inner = (1 << depth) - 1;
        float score = bias;
        for (int tree = 0; tree < leaves.length >> depth; tree++) {
            int node = 0;
            for (int level = 0; level < depth; level++) {
                int at = tree * inner + node;
                node = 2 * node + (numbers[features[at]] > thresholds[at] ? 2 : 1);
            }
            score += leaves[(tree << depth) + node - inner];
        }
        return (float) (1 / (1 + Math.exp(-score)));
    }
}
