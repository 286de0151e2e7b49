package id.peristiwa.extraction.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of features for a fixed number of classes: an open-addressed table from a feature's hash to one byte a class, all with one scale.
 * A feature that was not learned has no weight. Immutable once read; a score is the sum of the rows of the features that are there.
 * Key and weights stand side by side, since the time of a score is that of fetching them from memory.
 */
public final class WeightTable {

    private final int classes;
    private final float scale;
    private final int stride;

    /** Slots of a key and the weights, four to a number. */
    private final int[] slots;
    private final int mask;

    private WeightTable(int classes, float scale, int capacity) {
        this.classes = classes;
        this.scale = scale;
        this.stride = 1 + (classes + 3) / 4;
        this.slots = new int[capacity * stride];
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
        while (slots[slot * stride] != 0 && slots[slot * stride] != key) {
            slot = slot + 1 & mask;
        }
        int at = slot * stride;
        slots[at] = key;
        Arrays.fill(slots, at + 1, at + stride, 0);
        for (int c = 0; c < classes; c++) {
            slots[at + 1 + c / 4] |= (row[c] & 0xFF) << c % 4 * 8;
        }
    }

    public int classes() {
        return classes;
    }

    /** Adds the scores of all features to {@code scores[at] … scores[at + classes - 1]}. */
    public void score(Features features, float[] scores, int at) {
        int n = features.size();
        int[] sums = new int[(stride - 1) * 4];
        for (int f = 0; f < n; f++) {
            int hash = features.get(f);
            int key = hash == 0 ? 1 : hash;
            int slot = key & mask;
            int found = slots[slot * stride];
            while (found != key && found != 0) {
                slot = slot + 1 & mask;
                found = slots[slot * stride];
            }
            if (found == key) {
                int from = slot * stride + 1;
                for (int k = 0; k < stride - 1; k++) {
                    int four = slots[from + k];
                    sums[k * 4] += (byte) four;
                    sums[k * 4 + 1] += (byte) (four >> 8);
                    sums[k * 4 + 2] += (byte) (four >> 16);
                    sums[k * 4 + 3] += four >> 24;
                }
            }
        }
        for (int c = 0; c < classes; c++) {
            scores[at + c] += sums[c] * scale;
        }
    }

    void write(DataOutputStream out) throws IOException {
        int used = 0;
        for (int slot = 0; slot <= mask; slot++) {
            used += slots[slot * stride] == 0 ? 0 : 1;
        }
        out.writeInt(classes);
        out.writeFloat(scale);
        out.writeInt(used);
        for (int slot = 0; slot <= mask; slot++) {
            if (slots[slot * stride] != 0) {
                out.writeInt(slots[slot * stride]);
            }
        }
        for (int slot = 0; slot <= mask; slot++) {
            for (int c = 0; c < classes && slots[slot * stride] != 0; c++) {
                out.writeByte(slots[slot * stride + 1 + c / 4] >> c % 4 * 8);
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
