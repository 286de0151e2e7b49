package id.peristiwa.extraction.learning;

import java.util.Arrays;

/** A reusable list of the hashed features of one decision. Not thread-safe: each run of a stage has its own. */
public final class Features {

    private int[] hashes = new int[128];
    private int size;

    /** Room for those who score the features, so that they need none of their own. */
    private int[] scratch = new int[0];
    private long[] entries = new long[0];

    /** Features that were kept by {@link #toArray}. */
    public static Features of(int[] kept) {
        Features features = new Features();
        features.hashes = kept;
        features.size = kept.length;
        return features;
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return hashes[index];
    }

    /** Adds a feature that is there or not. */
    public void add(int template) {
        append(Hash.join(template, 0x5BD1E995));
    }

    /** Adds the feature that {@code template} has the value whose hash is {@code value}. */
    public void add(int template, int value) {
        append(Hash.join(template, value));
    }

    public void add(int template, int value, int other) {
        append(Hash.join(template, value, other));
    }

    public void add(int template, CharSequence value) {
        append(Hash.join(template, Hash.of(value)));
    }

    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** Room for at least as many numbers as there are features, of no meaning. */
    int[] scratch() {
        if (scratch.length < size) {
            scratch = new int[hashes.length];
        }
        return scratch;
    }

    /** The same for longer numbers. */
    long[] entries() {
        if (entries.length < size) {
            entries = new long[hashes.length];
        }
        return entries;
    }

    private void append(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }
}
