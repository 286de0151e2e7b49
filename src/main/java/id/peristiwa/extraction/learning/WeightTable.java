package id.peristiwa.extraction.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of features for a fixed number of classes: an open-addressed table from a feature's hash to one byte a class, all with one scale.
 * A feature that was not learned has no weight. Immutable once read; a score is the sum of the rows of the features that are there.
 */
public final class WeightTable {

    private final int classes;
    private final float scale;
    private final int[] keys;
    private final byte[] weights;
    private final int mask;

    private WeightTable(int classes, float scale, int capacity) {
        this.classes = classes;
        this.scale = scale;
        this.keys = new int[capacity];
        this.weights = new byte[capacity * classes];
        this.mask = capacity - 1;
    }

    /**
     * @param hashes distinct hashes of features
     * @param rows for each of them the weights of the classes
     */
    public static WeightTable of(int classes, int[] hashes, float[][] rows) {
        float largest = 1e-6f;
        for (float[] row : rows) {
            for (float w : row) {
                largest = Math.max(largest, Math.abs(w));
            }
        }
        float scale = largest / 127f;
        WeightTable table = new WeightTable(classes, scale, capacityFor(hashes.length));
        byte[] row = new byte[classes];
        for (int i = 0; i < hashes.length; i++) {
            boolean any = false;
            for (int c = 0; c < classes; c++) {
                row[c] = (byte) Math.round(rows[i][c] / scale);
                any |= row[c] != 0;
            }
            if (any) {
                table.put(hashes[i], row);
            }
        }
        return table;
    }

    private static int capacityFor(int size) {
        return Math.max(16, Integer.highestOneBit(Math.max(1, size) * 2 - 1) * 2);
    }

    private void put(int hash, byte[] row) {
        int key = hash == 0 ? 1 : hash;
        int slot = key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        System.arraycopy(row, 0, weights, slot * classes, classes);
    }

    public int classes() {
        return classes;
    }

    /** Adds the scores of all features to {@code scores[at] … scores[at + classes - 1]}. */
    public void score(Features features, float[] scores, int at) {
        int n = features.size();
        for (int f = 0; f < n; f++) {
            int hash = features.get(f);
            int key = hash == 0 ? 1 : hash;
            int slot = key & mask;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = slot + 1 & mask;
            }
            if (keys[slot] == key) {
                int from = slot * classes;
                for (int c = 0; c < classes; c++) {
                    scores[at + c] += weights[from + c] * scale;
                }
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        int used = 0;
        for (int key : keys) {
            used += key == 0 ? 0 : 1;
        }
        out.writeInt(classes);
        out.writeFloat(scale);
        out.writeInt(used);
        for (int key : keys) {
            if (key != 0) {
                out.writeInt(key);
            }
        }
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                out.write(weights, slot * classes, classes);
            }
        }
    }

    static WeightTable read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        float scale = in.readFloat();
        int used = in.readInt();
        WeightTable table = new WeightTable(classes, scale, capacityFor(used));
        int[] order = new int[used];
        for (int i = 0; i < used; i++) {
            order[i] = in.readInt();
        }
        byte[] row = new byte[classes];
        for (int i = 0; i < used; i++) {
            in.readFully(row);
            table.put(order[i], row);
        }
        return table;
    }
}
