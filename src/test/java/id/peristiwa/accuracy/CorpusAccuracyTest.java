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
    @CsvSource({"names, 0.5", "link, 0.5", "country, 0.5", "dates, 0.5", "quotes, 0.5", "said-by, 0.5", "triggers, 0.3", "events, 0.3", "roles, 0.1",
            "status, 0.5", "when, 0.3", "sections, 0.5"})
    void reachesItsFloor(String figure, double floor) {
        assertThat(scorer.figure(figure)).as(figure).isGreaterThanOrEqualTo(floor);
    }
}
