package id.peristiwa.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;

/** Texts made to take long: the engine reads each in time linear in its length. */
class PathologicalTextTest {

    private static final int LENGTH = 1 << 18;
    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "'", "(", ")", "[", "9", "9.", "A", "a", "\n", "\r\n", " ", "\u0301", "\u200D", "😀", "-", ".", ",", ": \"",
            "Aa ", "A. ",
            "Jakarta ", "\"kata ", "kata dia, \"", "Baca juga: ", "4 November 2024 ", "Kabupaten ", "Presiden ", "menyerang ", "(KPK) ", "ia ",
            "-nya ",
            "Menteri Luar Negeri ", "yang ", "di Jakarta, "})
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRepeatedPieceIsRead(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(EXTRACTOR.extract(SourceDocument.of(text)).text()).isEqualTo(text);
    }
}
