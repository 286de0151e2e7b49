package id.peristiwa.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.TextAnalyzer;

class PlaceResolverTest {

    private static final PlaceResolver RESOLVER = PlaceResolver.load(Gazetteer.load());

    /** Resolves a text whose place names stand in square brackets. */
    private static List<Place> places(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String part : marked.split("(?=\\[)|(?<=])")) {
            if (part.startsWith("[")) {
                spans.add(new Span(plain.length(), plain.length() + part.length() - 2));
                plain.append(part, 1, part.length() - 1);
            } else {
                plain.append(part);
            }
        }
        AnalyzedText text = new TextAnalyzer().analyze(plain.toString());
        List<NameMention> names = new ArrayList<>();
        for (Span span : spans) {
            int first = text.firstTokenEndingAfter(span.begin());
            int end = text.firstTokenEndingAfter(span.end() - 1) + 1;
            names.add(new NameMention(first, end, span, span.in(text.source()), NameType.PLACE, 1));
        }
        return RESOLVER.resolve(text, names);
    }

    private static Place only(String marked) {
        List<Place> places = places(marked);
        assertThat(places).hasSize(1);
        return places.get(0);
    }

    @Test
    void takesTheProminentPlaceOfAName() {
        assertThat(only("Banjir melanda [Bandung].")).returns("32.73", Place::adminCode).returns(PlaceKind.CITY, Place::kind)
                .returns(1650357, Place::geonamesId);
        assertThat(only("Pemilu di [Georgia] berlangsung.").country()).isEqualTo("GE");
        assertThat(only("Warga [Malang] berkumpul.").adminCode()).isEqualTo("35.73");
    }

    @Test
    void takesTheStateAmongOtherStates() {
        List<Place> places = places("Suara di [Georgia], [Pennsylvania], [Michigan] dan [Arizona] menentukan pemilu [Amerika Serikat].");
        assertThat(places.get(0)).returns("US", Place::country).returns("US-GA", Place::adminCode);
    }

    @Test
    void takesThePlaceInsideTheAreaNamedBehindIt() {
        Place village = places("Kebakaran di [Kebon Bawang], [Jakarta Utara], padam.").get(0);
        assertThat(village.adminCode()).isEqualTo("31.72.02.1005");
        assertThat(village.adminChain()).containsExactly("Jakarta", "Jakarta Utara", "Tanjung Priok", "Kebon Bawang");
    }

    @Test
    void heedsTheWordInFrontOfTheName() {
        assertThat(only("Hujan di [Kabupaten Bandung] deras.").adminCode()).isEqualTo("32.04");
        assertThat(only("Letusan [Gunung Merapi] terlihat.")).returns(PlaceKind.NATURAL, Place::kind);
    }

    @Test
    void keepsAGenericWordThatIsPartOfTheName() {
        assertThat(only("Warga [Gunung Kidul] mengungsi.").adminCode()).isEqualTo("34.03");
    }

    @Test
    void takesARegencyAndItsBareNameForOnePlace() {
        assertThat(only("Bupati [Kabupaten Bekasi] ditangkap. Ia memimpin [Bekasi] sejak lama.").adminCode()).isEqualTo("32.16");
    }

    @Test
    void linksOtherNamesOfAPlace() {
        assertThat(only("[Korea Selatan] menang. Tim [Korsel] pulang ke [Negeri Ginseng].").country()).isEqualTo("KR");
        assertThat(only("[DKI Jakarta] macet. [Jakarta] banjir.").mentions()).hasSize(2);
    }

    @Test
    void takesASeatThatActsForItsCountry() {
        List<Place> places = places("Pertemuan berlangsung di [Moskow] pada Jumat. Menurut laporan, [Moskow] menolak usul [Ukraina].");
        assertThat(places).extracting(Place::name).containsExactly("Moskwa", "Rusia", "Ukraina");
    }

    @Test
    void completesADirectionFromTheNameBeforeIt() {
        assertThat(places("Perbatasan [Korea Utara] dan [Selatan] ditutup.")).extracting(Place::country).containsExactly("KP", "KR");
    }

    @Test
    void returnsAPlaceThatIsNotInTheGazetteer() {
        Place street = places("Kecelakaan di [Jalan Cendana Wangi Raya], [Depok], kemarin.").get(0);
        assertThat(street).returns(PlaceKind.STREET, Place::kind).returns("ID", Place::country).returns(null, Place::latitude);
        assertThat(street.adminChain()).containsExactly("Jawa Barat", "Depok");
    }

    @Test
    void takesTheCountryOfAPlaceFromTheTownInItsName() {
        assertThat(only("Laga digelar di [Stadion Houston].").country()).isEqualTo("US");
    }

    @Test
    void readsANameWithOneSlip() {
        assertThat(only("Pelatih [Kamerin] mundur.").country()).isEqualTo("CM");
    }

    @Test
    void givesRegionsOfSeveralCountriesNone() {
        assertThat(only("Konflik [Timur Tengah] memanas.")).returns(PlaceKind.REGION, Place::kind).returns(null, Place::country);
    }

    @Test
    void placesCitiesOfTheWorld() {
        Place seoul = only("Ia tiba di [Seoul] pada Senin.");
        assertThat(seoul).returns("KR", Place::country).returns("KR-11", Place::adminCode).returns(1835848, Place::geonamesId);
        assertThat(seoul.latitude()).isCloseTo(37.566, within(0.001));
    }

    @Test
    void answersAnEmptyListWithNone() {
        assertThat(RESOLVER.resolve(new TextAnalyzer().analyze(""), List.of())).isEmpty();
    }

    @Test
    void takesManyNamesInLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("[Sukamaju").append(i % 5 == 0 ? "" : String.valueOf(i)).append("], ");
        }
        assertThat(places(text.toString()).stream().mapToInt(p -> p.mentions().size()).sum()).isEqualTo(20_000);
    }
}
