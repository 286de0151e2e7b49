package id.peristiwa.extraction.event;

/**
 * A word that tells an event.
 *
 * @param token its index
 * @param sure probability that it tells an event
 * @param types probability of each type, by ordinal, if it tells one; they add up to 1
 */
record Trigger(int token, float sure, float[] types) {

    /** Ordinal of the likeliest type. */
    int type() {
        int best = 0;
        for (int i = 1; i < types.length; i++) {
            best = types[i] > types[best] ? i : best;
        }
        return best;
    }
}
