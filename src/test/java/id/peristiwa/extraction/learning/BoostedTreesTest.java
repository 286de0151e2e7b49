package id.peristiwa.extraction.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Boosted trees add up what the leaves say that the answers lead to. */
class BoostedTreesTest {

    /** One tree of two levels: is number 0 above 1? then: is number 1 above 5 (no), above 7 (yes)? */
    private static final BoostedTrees TREES = new BoostedTrees(2, -1, new byte[]{0, 1, 1}, new float[]{1, 5, 7}, new float[]{0, 1, 2, 3});

    @Test
    void everyAnswerLeadsToItsLeaf() {
        assertThat(score(1, 5)).isCloseTo(-1, within(1e-4));
        assertThat(score(1, 6)).isCloseTo(0, within(1e-4));
        assertThat(score(2, 7)).isCloseTo(1, within(1e-4));
        assertThat(score(2, 8)).isCloseTo(2, within(1e-4));
    }

    private static double score(float a, float b) {
        double p = TREES.probability(new float[]{a, b});
        return Math.log(p / (1 - p));
    }
}
