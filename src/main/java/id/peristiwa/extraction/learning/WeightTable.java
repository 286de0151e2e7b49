package id.peristiwa.extraction.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of features for a fixed number of classes: an open-addressed table from a feature's hash to one byte a class, all with one scale.
 * A feature that was not learned has no weight. Immutable once read; a score is the sum of the rows of the features that are there.
 * The time of a score is that of fetching from memory and of branches guessed wrong. So a table of bits, small enough for the cache, first sorts out features that
 * were not learned, without a branch; a slot holds the key and up to four weights, or the key and the place of a row; and rows are added eight classes at a time.
 */
public final class WeightTable {

    /** Weights are kept plus this, so that they are never negative. */
    private static final int OFFSET = 128;
    /** Classes that a slot has room for. */
    private static final int IN_SLOT = 4;
    /** Rows that lanes of 16 bits take without overflow. */
    private static final int MOST_ROWS = 256;
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private final int classes;
    private final float scale;

    /** A key in the upper half; in the lower one its weights, or the place of its row. 0 where there is none, no key being 0. */
    private final long[] slots;
    private final int mask;
    /** Rows of {@link #words} numbers with eight weights each; empty where the weights are in the slots. */
    private final long[] rows;
    private final int words;
    private int size;

    /** A bit for each key, at {@link #bit}. */
    private final long[] bits;
    private final int bitMask;

    private WeightTable(int classes, float scale, int capacity, int size) {
        this.classes = classes;
        this.scale = scale;
        this.words = classes <= IN_SLOT ? 0 : (classes + 7) / 8;
        this.slots = new long[capacity];
        this.mask = capacity - 1;
        this.rows = new long[size * words];
        this.bits = new long[capacity / 16];
        this.bitMask = capacity * 4 - 1;
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
        WeightTable table = new WeightTable(classes, scale, capacityFor(hashes.length), hashes.length);
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

    private static int key(int hash) {
        return hash == 0 ? 1 : hash;
    }

    /** The bit of a key, by other bits of it than those that choose its slot. */
    private int bit(int key) {
        return Integer.rotateLeft(key, 13) & bitMask;
    }

    private void put(int hash, byte[] row) {
        int key = key(hash);
        int slot = key & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != key) {
            slot = slot + 1 & mask;
        }
        int low = 0;
        if (words == 0) {
            for (int c = 0; c < classes; c++) {
                low |= row[c] + OFFSET << c * 8;
            }
        } else {
            low = slots[slot] == 0 ? size++ * words : (int) slots[slot];
            Arrays.fill(rows, low, low + words, 0);
            for (int c = 0; c < classes; c++) {
                rows[low + c / 8] |= (long) (row[c] + OFFSET) << c % 8 * 8;
            }
        }
        slots[slot] = (long) key << 32 | low & 0xFFFFFFFFL;
        int bit = bit(key);
        bits[bit >>> 6] |= 1L << bit;
    }

    public int classes() {
        return classes;
    }

    /** Adds the scores of all features to {@code scores[at] … scores[at + classes - 1]}. */
    public void score(Features features, float[] scores, int at) {
        int n = features.size();
        int[] found = features.scratch();
        int candidates = 0;
        for (int f = 0; f < n; f++) {
            int key = key(features.get(f));
            int bit = bit(key);
            found[candidates] = key;
            candidates += (int) (bits[bit >>> 6] >>> bit) & 1;
        }
        // all entries are asked for before the first is looked at, so that memory is waited for once and not after each
        long[] entries = features.entries();
        for (int f = 0; f < candidates; f++) {
            entries[f] = slots[found[f] & mask];
        }
        int hits = 0;
        for (int f = 0; f < candidates; f++) {
            int key = found[f];
            int slot = key & mask;
            long entry = entries[f];
            while ((int) (entry >>> 32) != key && entry != 0) {
                slot = slot + 1 & mask;
                entry = slots[slot];
            }
            found[hits] = (int) entry;
            hits += entry == 0 ? 0 : 1;
        }
        if (words == 0) {
            addSlots(found, hits, scores, at);
        } else {
            int[] sums = new int[words * 8];
            for (int from = 0; from < hits; from += MOST_ROWS) {
                addRows(found, from, Math.min(hits, from + MOST_ROWS), sums);
            }
            for (int c = 0; c < classes; c++) {
                scores[at + c] += (sums[c] - hits * OFFSET) * scale;
            }
        }
    }

    private void addSlots(int[] found, int hits, float[] scores, int at) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int f = 0; f < hits; f++) {
            int four = found[f];
            first += four & 0xFF;
            second += four >>> 8 & 0xFF;
            third += four >>> 16 & 0xFF;
            fourth += four >>> 24;
        }
        int offset = hits * OFFSET;
        scores[at] += (first - offset) * scale;
        if (classes > 1) {
            scores[at + 1] += (second - offset) * scale;
        }
        if (classes > 2) {
            scores[at + 2] += (third - offset) * scale;
        }
        if (classes > 3) {
            scores[at + 3] += (fourth - offset) * scale;
        }
    }

    private void addRows(int[] found, int from, int end, int[] sums) {
        for (int w = 0; w < words; w += 2) {
            int other = Math.min(w + 1, words - 1);
            long even = 0;
            long odd = 0;
            long otherEven = 0;
            long otherOdd = 0;
            for (int f = from; f < end; f++) {
                long eight = rows[found[f] + w];
                even += eight & LANES;
                odd += eight >>> 8 & LANES;
                long more = rows[found[f] + other];
                otherEven += more & LANES;
                otherOdd += more >>> 8 & LANES;
            }
            spread(even, odd, sums, w * 8);
            if (other > w) {
                spread(otherEven, otherOdd, sums, other * 8);
            }
        }
    }

    private static void spread(long even, long odd, int[] sums, int at) {
        for (int k = 0; k < 4; k++) {
            sums[at + 2 * k] += (int) (even >>> k * 16) & 0xFFFF;
            sums[at + 2 * k + 1] += (int) (odd >>> k * 16) & 0xFFFF;
        }
    }

    void write(DataOutputStream out) throws IOException {
        int used = 0;
        for (long slot : slots) {
            used += slot == 0 ? 0 : 1;
        }
        out.writeInt(classes);
        out.writeFloat(scale);
        out.writeInt(used);
        for (long slot : slots) {
            if (slot != 0) {
                out.writeInt((int) (slot >>> 32));
            }
        }
        for (long slot : slots) {
            for (int c = 0; c < classes && slot != 0; c++) {
                long weights = words == 0 ? slot & 0xFFFFFFFFL : rows[(int) slot + c / 8];
                out.writeByte((int) (weights >>> c % 8 * 8 & 0xFF) - OFFSET);
            }
        }
    }

    static WeightTable read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        float scale = in.readFloat();
        int used = in.readInt();
        WeightTable table = new WeightTable(classes, scale, capacityFor(used), used);
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
