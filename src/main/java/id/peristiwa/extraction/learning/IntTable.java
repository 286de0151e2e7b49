package id.peristiwa.extraction.learning;

import java.util.Arrays;
import java.util.Map;

/** An open-addressed table from hashes to numbers for what is asked of every token; faster than a map of objects. Immutable and thread-safe. */
public final class IntTable {

    /** Hashes at even places, their values behind them; the hash 0, which marks a free place, stands outside. */
    private final int[] slots;
    private final int mask;
    private final int absent;
    private final int ofZero;

    /**
     * @param entries what is kept, without nulls
     * @param absent the value of a hash that is not among them
     */
    public IntTable(Map<Integer, Integer> entries, int absent) {
        int capacity = Integer.highestOneBit(Math.max(8, entries.size())) * 4;
        this.slots = new int[capacity * 2];
        this.mask = capacity - 1;
        this.absent = absent;
        this.ofZero = entries.getOrDefault(0, absent);
        Arrays.setAll(slots, i -> i % 2 == 0 ? 0 : absent);
        entries.forEach(this::put);
    }

    private void put(int hash, int value) {
        if (hash == 0) {
            return;
        }
        int slot = hash & mask;
        while (slots[slot * 2] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot * 2] = hash;
        slots[slot * 2 + 1] = value;
    }

    /** The value of a hash, or the one for absent hashes. */
    public int get(int hash) {
        if (hash == 0) {
            return ofZero;
        }
        int slot = hash & mask;
        while (slots[slot * 2] != hash) {
            if (slots[slot * 2] == 0) {
                return absent;
            }
            slot = slot + 1 & mask;
        }
        return slots[slot * 2 + 1];
    }
}
