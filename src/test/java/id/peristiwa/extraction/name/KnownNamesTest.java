package id.peristiwa.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;

class KnownNamesTest {

    private static final AnalyzedText TEXT = new TextAnalyzer().analyze("Bank Jago dan bank jago serta Jago");
    private static final TokenTraits TRAITS = TokenTraits.of(TEXT, WordClasses.load());

    @Test
    void marksTheTokensOfAKnownNameByWhereTheyStand() {
        KnownNames known = new KnownNames(List.<String[]>of(new String[]{"N", "bank jago", "0", "20", "0", "0"}));
        int[] marks = known.phrases(TEXT, TRAITS);
        assertThat(marks[0]).isPositive();
        assertThat(marks[1]).isEqualTo(marks[0] + 1);
        assertThat(marks[2]).isZero();
        assertThat(marks[3]).as("not capitalized").isZero();
    }

    @Test
    void tellsClearNamesFromMixedAndFrequentFromRare() {
        int clear = word("0", "20", "0", "0");
        assertThat(word("9", "11", "0", "0")).isNotEqualTo(clear);
        assertThat(word("0", "2", "0", "0")).isNotEqualTo(clear);
        assertThat(word("20", "0", "0", "0")).isNotEqualTo(clear);
        assertThat(word("0", "40", "1", "0")).isEqualTo(clear);
    }

    private static int word(String... counts) {
        String[] row = {"W", "jago", counts[0], counts[1], counts[2], counts[3]};
        return new KnownNames(List.<String[]>of(row)).words(TEXT, TRAITS)[6];
    }
}
