package id.peristiwa.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A happening goes by its surest trigger and by the type for which all its triggers speak. */
class HappeningTest {

    private static Trigger trigger(int token, double sure, double first, double second) {
        return new Trigger(token, (float) sure, new float[]{(float) first, (float) second, (float) (1 - first - second)});
    }

    @Test
    void itsMainTriggerIsTheSurest() {
        Happening happening = new Happening();
        happening.add(trigger(3, 0.4, 1, 0));
        happening.add(trigger(9, 0.9, 0, 1));
        happening.add(trigger(12, 0.5, 1, 0));
        assertThat(happening.main().token()).isEqualTo(9);
    }

    @Test
    void itsTriggersVoteForItsType() {
        Happening happening = new Happening();
        happening.add(trigger(3, 0.6, 0.8, 0.2));
        happening.add(trigger(9, 0.9, 0.3, 0.7));
        happening.add(trigger(12, 0.6, 0.9, 0));
        assertThat(happening.types(3)).containsExactly(0, 1, 2);
    }

    @Test
    void triggersOfUnlikeTypesAreToldApart() {
        assertThat(SameFeatures.alike(trigger(1, 1, 1, 0), trigger(2, 1, 0, 1))).isZero();
        assertThat(SameFeatures.alike(trigger(1, 1, 1, 0), trigger(2, 1, 0.5, 0.5))).isEqualTo(0.5f);
    }
}
