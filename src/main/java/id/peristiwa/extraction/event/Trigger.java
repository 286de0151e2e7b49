package id.peristiwa.extraction.event;

/**
 * A word that tells an event.
 *
 * @param token its index
 * @param probabilities of no event and of each type, in the order of the types plus 1
 */
record Trigger(int token, float[] probabilities) {

    /** Probability that it tells an event. */
    float sure() {
        return 1 - probabilities[0];
    }

    /** Ordinal of the likeliest type. */
    int type() {
        int best = 1;
        for (int i = 2; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best - 1;
    }
}
