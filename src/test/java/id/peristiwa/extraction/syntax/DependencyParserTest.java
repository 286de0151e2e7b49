package id.peristiwa.extraction.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;

/** On which word a word hangs. */
class DependencyParserTest {

    private static final DependencyParser PARSER = DependencyParser.load();
    private static final WordClasses CLASSES = WordClasses.load();

    private static Trees trees(AnalyzedText text) {
        return new Trees(PARSER, text, TokenTraits.of(text, CLASSES), new Clauses(text, i -> false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polisi menangkap dua pelaku di Bekasi.            | Polisi  | menangkap
            Polisi menangkap dua pelaku di Bekasi.            | pelaku  | menangkap
            Polisi menangkap dua pelaku di Bekasi.            | dua     | pelaku
            Warga itu ditangkap oleh petugas.                 | petugas | ditangkap
            Presiden bertemu dengan menteri di istana.        | menteri | bertemu
            """)
    void findsTheHead(String sentence, String word, String head) {
        AnalyzedText text = new TextAnalyzer().analyze(sentence);
        int found = trees(text).head(text.firstTokenEndingAfter(sentence.indexOf(word)));
        assertThat(text.token(found).form()).isEqualTo(head);
    }

    @Test
    void aSentenceOfManyWordsIsATree() {
        String sentence = "Ketua ".repeat(20_000);
        AnalyzedText text = new TextAnalyzer().analyze(sentence);
        int[] heads = new int[text.tokenCount()];
        Clauses clauses = new Clauses(text, i -> false);
        TokenTraits traits = TokenTraits.of(text, CLASSES);
        text.sentences().forEach(s -> PARSER.parse(text, traits, clauses, s, heads));
        assertThat(Arrays.stream(heads).allMatch(h -> h >= -1 && h < text.tokenCount())).isTrue();
    }
}
