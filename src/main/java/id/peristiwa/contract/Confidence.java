package id.peristiwa.contract;

/** Probabilities are told to three decimals: more would only be noise. */
final class Confidence {

    private Confidence() {
    }

    static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
