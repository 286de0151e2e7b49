package id.peristiwa.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed engine on the project's own corpus: no figure may fall below its floor. */
class CorpusAccuracyTest {

    private static Scorer scorer;

    @BeforeAll
    static void read() throws IOException {
        scorer = AccuracyCommand.corpus();
    }

    @ParameterizedTest
    @CsvSource({"names, 0.85", "link, 0.95", "country, 0.96", "dates, 0.86", "quotes, 0.80", "said-by, 0.65", "triggers, 0.70", "events, 0.58",
            "roles, 0.35", "status, 0.75", "when, 0.64", "sections, 0.87"})
    void reachesItsFloor(String figure, double floor) {
        assertThat(scorer.figure(figure)).as(figure).isGreaterThanOrEqualTo(floor);
    }
}
