package id.peristiwa.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static AnalyzedText text(String text) {
        return new TextAnalyzer().analyze(text);
    }

    private static int matchOf(String text) {
        AnalyzedText analyzed = text(text);
        return GAZETTEER.match(analyzed, 0, analyzed.tokenCount());
    }

    private static int only(String name, Feature feature) {
        int found = -1;
        for (int place : GAZETTEER.places(name)) {
            if (GAZETTEER.feature(place) == feature) {
                assertThat(found).as("one %s named %s", feature, name).isNegative();
                found = place;
            }
        }
        assertThat(found).as("%s named %s", feature, name).isNotNegative();
        return found;
    }

    @Test
    void matchesTheLongestNameThatBeginsAtAToken() {
        int match = matchOf("Korea Selatan menolak");
        assertThat(Gazetteer.length(match)).isEqualTo(2);
        assertThat(Gazetteer.classes(match)).isEqualTo(PlaceClass.COUNTRY);
    }

    @Test
    void matchesNothingWhereNoNameBegins() {
        assertThat(matchOf("mengatakan bahwa")).isZero();
    }

    @Test
    void stopsBeforeTheGivenToken() {
        assertThat(GAZETTEER.match(text("Korea Selatan"), 0, 0)).isZero();
    }

    @Test
    void walksOverTheFullStopOfAnAbbreviation() {
        assertThat(Gazetteer.length(matchOf("St. Petersburg"))).isEqualTo(3);
    }

    @Test
    void tellsClassesOfExactlyTheseTokens() {
        AnalyzedText text = text("Jakarta Utara dan Moskwa");
        assertThat(GAZETTEER.classesOf(text, 0, 2)).isEqualTo(PlaceClass.REGENCY);
        assertThat(GAZETTEER.classesOf(text, 3, 4)).isEqualTo(PlaceClass.CAPITAL);
        assertThat(GAZETTEER.classesOf(text, 1, 3)).isZero();
    }

    @Test
    void findsNamesWhateverTheirHyphensSpacesAndDiacritics() {
        assertThat(GAZETTEER.places("Bau Bau")).containsExactlyInAnyOrder(GAZETTEER.places("Baubau"));
        assertThat(GAZETTEER.places("Sao Paulo")).containsExactlyInAnyOrder(GAZETTEER.places("São Paulo"));
    }

    @Test
    void hasTheChainOfAVillageWithItsOfficialCodes() {
        int village = only("Kebon Bawang", Feature.VILLAGE);
        assertThat(GAZETTEER.code(village)).isEqualTo("31.72.02.1005");
        int district = GAZETTEER.parent(village);
        assertThat(GAZETTEER.name(district)).isEqualTo("Tanjung Priok");
        int city = GAZETTEER.parent(district);
        assertThat(GAZETTEER.name(city)).isEqualTo("Jakarta Utara");
        assertThat(GAZETTEER.code(city)).isEqualTo("31.72");
        assertThat(GAZETTEER.name(GAZETTEER.parent(GAZETTEER.parent(city)))).isEqualTo("Indonesia");
    }

    @Test
    void placesCitiesWithTheirIdOfGeoNames() {
        int seoul = only("Seoul", Feature.CAPITAL);
        assertThat(GAZETTEER.geonamesId(seoul)).isEqualTo(1835848);
        assertThat(GAZETTEER.latitude(seoul)).isCloseTo(37.566, within(0.001));
        assertThat(GAZETTEER.longitude(seoul)).isCloseTo(126.978, within(0.001));
        assertThat(GAZETTEER.code(GAZETTEER.parent(seoul))).isEqualTo("KR-11");
        assertThat(GAZETTEER.geonamesId(only("Bandung", Feature.MUNICIPALITY))).isEqualTo(1650357);
    }

    @Test
    void placesEveryRegencyAndProvince() {
        for (int p = 0; p < GAZETTEER.size(); p++) {
            Feature feature = GAZETTEER.feature(p);
            if (feature == Feature.PROVINCE || feature == Feature.REGENCY || feature == Feature.MUNICIPALITY) {
                assertThat(GAZETTEER.hasCoordinates(p)).as(GAZETTEER.name(p)).isTrue();
                assertThat(GAZETTEER.latitude(p)).as(GAZETTEER.name(p)).isBetween(-11.5, 6.5);
                assertThat(GAZETTEER.longitude(p)).as(GAZETTEER.name(p)).isBetween(94.5, 141.5);
            }
        }
    }

    @Test
    void knowsCountriesByIndonesianNamesAndNicknames() {
        for (String name : new String[]{"Korea Selatan", "Korsel", "Negeri Ginseng", "Republik Korea"}) {
            assertThat(GAZETTEER.places(name)).as(name).contains(GAZETTEER.country("KR"));
        }
        assertThat(GAZETTEER.name(GAZETTEER.country("GB"))).isEqualTo("Inggris");
        assertThat(GAZETTEER.country("ZZ")).isEqualTo(-1);
    }

    @Test
    void knowsSeatsOfGovernments() {
        assertThat(GAZETTEER.seatOf("Gedung Putih")).isEqualTo("US");
        assertThat(GAZETTEER.seatOf("Moskow")).isEqualTo("RU");
        assertThat(GAZETTEER.seatOf("Bandung")).isNull();
    }
}
