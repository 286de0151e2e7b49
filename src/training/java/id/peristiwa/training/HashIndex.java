package id.peristiwa.training;

import java.util.Arrays;

/** Numbers hashed features from 0 in the order in which they are first seen, and counts them. */
final class HashIndex {

    private int[] keys = new int[1 << 16];
    private int[] ids = new int[1 << 16];
    private boolean[] used = new boolean[1 << 16];
    private int[] hashes = new int[1 << 15];
    private int[] counts = new int[1 << 15];
    private int size;

    int size() {
        return size;
    }

    int hash(int id) {
        return hashes[id];
    }

    int count(int id) {
        return counts[id];
    }

    /** The number of the feature, -1 if it was never added. */
    int find(int hash) {
        int slot = slot(hash);
        return used[slot] ? ids[slot] : -1;
    }

    /** The number of the feature, counted once more. */
    int add(int hash) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (!used[slot]) {
            used[slot] = true;
            keys[slot] = hash;
            ids[slot] = size;
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            hashes[size++] = hash;
        }
        counts[ids[slot]]++;
        return ids[slot];
    }

    private int slot(int hash) {
        int slot = hash & keys.length - 1;
        while (used[slot] && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldIds = ids;
        boolean[] oldUsed = used;
        keys = new int[oldKeys.length * 2];
        ids = new int[keys.length];
        used = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                int slot = slot(oldKeys[i]);
                used[slot] = true;
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
