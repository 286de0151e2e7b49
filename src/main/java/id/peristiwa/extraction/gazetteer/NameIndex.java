package id.peristiwa.extraction.gazetteer;

import java.util.Arrays;

/**
 * Names by hash with the places that bear them: open addressing over primitive arrays, lists of places as linked nodes. Prefixes of names that end at
 * a word are kept too, so that a walk over words stops as soon as no name goes on. Grows while it is built; reading is thread-safe afterwards.
 */
final class NameIndex {

    /** No key, no node. */
    static final int NONE = -1;

    private long[] keys;
    private int[] heads;
    private int[] classes;
    private int used;
    private int[] nodePlace = new int[1024];
    private int[] nodeNext = new int[1024];
    private int nodes;

    /** @param expected how many keys are to come; it may become more */
    NameIndex(int expected) {
        allocate(Integer.highestOneBit(Math.max(16, expected) * 3 / 2) * 2);
    }

    private void allocate(int capacity) {
        keys = new long[capacity];
        heads = new int[capacity];
        classes = new int[capacity];
        Arrays.fill(heads, Integer.MIN_VALUE);
    }

    /** The slot of a key, or {@link #NONE}. */
    int find(long key) {
        int slot = slot(key);
        return heads[slot] == Integer.MIN_VALUE ? NONE : slot;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int i = (int) ((key ^ key >>> 29) * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (heads[i] != Integer.MIN_VALUE && keys[i] != key) {
            i = i + 1 & mask;
        }
        return i;
    }

    /** The first node of a slot, {@link #NONE} for a mere prefix. */
    int head(int slot) {
        return heads[slot];
    }

    int classes(int slot) {
        return classes[slot];
    }

    int place(int node) {
        return nodePlace[node];
    }

    int next(int node) {
        return nodeNext[node];
    }

    /** Makes the key known as a prefix. */
    void addPrefix(long key) {
        insert(key);
    }

    /** Adds a place to a name; a place that is there already only adds its flags. */
    void add(long key, int place, int flags) {
        int slot = insert(key);
        classes[slot] |= flags;
        for (int n = heads[slot]; n != NONE; n = nodeNext[n]) {
            if (nodePlace[n] == place) {
                return;
            }
        }
        if (nodes == nodePlace.length) {
            nodePlace = Arrays.copyOf(nodePlace, nodes * 2);
            nodeNext = Arrays.copyOf(nodeNext, nodes * 2);
        }
        nodePlace[nodes] = place;
        nodeNext[nodes] = heads[slot];
        heads[slot] = nodes++;
    }

    private int insert(long key) {
        int slot = slot(key);
        if (heads[slot] != Integer.MIN_VALUE) {
            return slot;
        }
        if (++used * 4L > keys.length * 3L) {
            rehash();
            slot = slot(key);
        }
        keys[slot] = key;
        heads[slot] = NONE;
        return slot;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldClasses = classes;
        allocate(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != Integer.MIN_VALUE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                classes[slot] = oldClasses[i];
            }
        }
    }

    /** Writes it in the form that {@link #read} takes. */
    void write(Columns out) {
        int n = 0;
        long[] k = new long[used];
        int[] h = new int[used];
        int[] c = new int[used];
        for (int i = 0; i < keys.length; i++) {
            if (heads[i] != Integer.MIN_VALUE) {
                k[n] = keys[i];
                h[n] = heads[i];
                c[n++] = classes[i];
            }
        }
        out.longs(k);
        out.ints(h);
        out.ints(c);
        out.ints(Arrays.copyOf(nodePlace, nodes));
        out.ints(Arrays.copyOf(nodeNext, nodes));
    }

    static NameIndex read(Columns in) {
        long[] k = in.longs();
        int[] h = in.ints();
        int[] c = in.ints();
        NameIndex index = new NameIndex(k.length + k.length / 16);
        for (int i = 0; i < k.length; i++) {
            int slot = index.insert(k[i]);
            index.heads[slot] = h[i];
            index.classes[slot] = c[i];
        }
        index.nodePlace = in.ints();
        index.nodeNext = in.ints();
        index.nodes = index.nodePlace.length;
        return index;
    }
}
