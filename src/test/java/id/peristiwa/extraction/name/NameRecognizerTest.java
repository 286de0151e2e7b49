package id.peristiwa.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;

class NameRecognizerTest {

    private static final WordClasses CLASSES = WordClasses.load();
    private static final NameRecognizer RECOGNIZER = NameRecognizer.load(NameLexica.load(Gazetteer.load()));

    private static List<NameMention> names(String text) {
        AnalyzedText analyzed = new TextAnalyzer().analyze(text);
        return RECOGNIZER.recognize(analyzed, TokenTraits.of(analyzed, CLASSES));
    }

    private static List<String> found(String text) {
        return names(text).stream().map(n -> n.type() + " " + n.text()).toList();
    }

    @Test
    void findsPersonsWithoutTitleOrganizationsAndPlaces() {
        assertThat(found("Presiden Joko Widodo bertemu pimpinan Komisi Pemberantasan Korupsi (KPK) di Jakarta, Senin (4/11/2024)."))
                .contains("PERSON Joko Widodo", "ORGANIZATION Komisi Pemberantasan Korupsi", "ORGANIZATION KPK", "PLACE Jakarta");
    }

    @Test
    void partsPlacesThatAHyphenJoins() {
        assertThat(found("Konflik Rusia-Ukraina belum usai, kata Presiden Volodymyr Zelensky di Kyiv.")).contains("PLACE Rusia", "PLACE Ukraina");
    }

    @Test
    void givesSpansOfTheSourceInOrder() {
        String text = "Gubernur Jawa Barat Dedi Mulyadi mengunjungi Kabupaten Bogor.\nPolda Metro Jaya menangkap dua pelaku di Tangerang Selatan.";
        int last = -1;
        for (NameMention name : names(text)) {
            assertThat(name.text()).isEqualTo(text.substring(name.span().begin(), name.span().end()));
            assertThat(name.span().begin()).isGreaterThanOrEqualTo(last);
            assertThat(name.confidence()).isBetween(0.0, 1.0);
            last = name.span().end();
        }
        assertThat(last).isPositive();
    }

    @Test
    void noNameEndsWithAFullStopOfItsSentence() {
        assertThat(names("Anggaran naik melalui Kementerian Kesehatan. Kenaikan itu disetujui di Samsat.")).isNotEmpty()
                .noneMatch(name -> name.text().endsWith("."));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(names("")).isEmpty();
        assertThat(names(" \n\n")).isEmpty();
        assertThat(names("hujan turun sejak pagi")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Ab ", "A-B", "(A) ", "Jakarta-", "\"A\" ", "9", "DPR ", "baca juga: "})
    void staysFastOnPathologicalText(String part) {
        String text = part.repeat((1 << 18) / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> names(text));
    }
}
