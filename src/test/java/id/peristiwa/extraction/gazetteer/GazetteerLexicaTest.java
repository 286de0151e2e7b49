package id.peristiwa.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.peristiwa.extraction.learning.LexiconFile;

class GazetteerLexicaTest {

    @ParameterizedTest
    @CsvSource({"places.tsv, 6", "aliases.tsv, 3", "seats.tsv, 2", "generic-words.tsv, 2"})
    void namesEveryThingOnce(String file, int columns) {
        Set<String> seen = new HashSet<>();
        for (String[] row : LexiconFile.read("gazetteer/" + file, columns)) {
            assertThat(seen.add(row[0])).as("%s: %s", file, row[0]).isTrue();
            for (String cell : row) {
                assertThat(cell).as("%s: %s", file, row[0]).isEqualTo(cell.strip()).doesNotContain(";;").doesNotEndWith(";");
            }
        }
    }

    @Test
    void placesLieOnEarth() {
        for (String[] row : LexiconFile.read("gazetteer/places.tsv", 6)) {
            if (!row[3].isEmpty()) {
                assertThat(Double.parseDouble(row[3])).as(row[0]).isBetween(-90.0, 90.0);
                assertThat(Double.parseDouble(row[4])).as(row[0]).isBetween(-180.0, 180.0);
            }
        }
    }
}
