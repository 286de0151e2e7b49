package id.peristiwa.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;

class PhraseTableTest {

    private static final WordClasses CLASSES = WordClasses.load();

    private static int match(PhraseTable table, String text) {
        AnalyzedText analyzed = new TextAnalyzer().analyze(text);
        return table.match(TokenTraits.of(analyzed, CLASSES), 0, analyzed.tokenCount());
    }

    @Test
    void findsTheLongestPhraseThatBeginsAtAToken() {
        PhraseTable table = new PhraseTable();
        table.add("bank", 3);
        table.add("bank negara indonesia", 7);
        assertThat(match(table, "Bank Negara Indonesia untung")).isEqualTo(3 << 24 | 7);
        assertThat(match(table, "Bank Negara lain")).isEqualTo(1 << 24 | 3);
        assertThat(match(table, "Negara Indonesia")).isZero();
    }

    @Test
    void keepsTheFirstValueOfAPhraseAndLeavesTooLongOnesOut() {
        PhraseTable table = new PhraseTable();
        table.add("kota", 1);
        table.add("kota", 2);
        table.add("satu dua tiga empat lima enam tujuh delapan sembilan", 5);
        assertThat(match(table, "kota tua")).isEqualTo(1 << 24 | 1);
        assertThat(match(table, "satu dua tiga empat lima enam tujuh delapan sembilan")).isZero();
    }

    @Test
    void growsWithItsContent() {
        PhraseTable table = new PhraseTable();
        for (int i = 0; i < 20_000; i++) {
            table.add("kata" + Integer.toString(i, 26).replaceAll("[0-9]", "z") + " " + (char) ('a' + i % 26), 1 + i);
        }
        table.add("paling akhir", 9);
        assertThat(match(table, "Paling akhir")).isEqualTo(2 << 24 | 9);
    }
}
