package id.peristiwa.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.peristiwa.extraction.document.SourceDocument;

/** A text twice as long may take twice the time, not four times, whatever it is made of. Processor time is measured, with room for the compiler and its neighbours. */
class LinearGrowthTest {

    private static final int SHORT = 1 << 15;
    private static final int FACTOR = 4;
    /** Quadratic growth would have 16. */
    private static final double BOUND = 9;
    /** Below this, what is measured is noise. */
    private static final long NOISE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = Extractor.load();
        for (int i = 0; i < 10; i++) {
            time("Polisi menangkap Budi Santoso di Jakarta pada Senin (12/3/2020). \"Ini benar,\" kata dia.\n\n", SHORT / 4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "“”", "\"a ", "(", "()", "[", "7", "12 ", "1/", "A", "A ", "Jakarta ", "panjang", "kata ", ".", "-", "a-",
            ", ", " ", "\n", "a\n",
            "membunuh ", "ditangkap polisi. ", "kata Budi ", "\"Ini benar,\" kata Budi Santoso. ", "ia mengatakan bahwa ", "(KPK) ", "Gubernur ",
            "Joko Widodo dan Prabowo, ", "Senin (12/3/2020) ", "Polisi menangkap Budi di Jakarta pada Senin.\n\n", "ADVERTISEMENT\n"})
    @Timeout(30)
    void timeGrowsWithLength(String unit) {
        long little = time(unit, SHORT);
        long much = time(unit, SHORT * FACTOR);
        if (much > NOISE && much > little * BOUND) {
            // once more: the first may have met the compiler or the collector
            little = Math.max(little, time(unit, SHORT));
            much = Math.min(much, time(unit, SHORT * FACTOR));
        }
        assertTrue(much <= NOISE || much <= little * BOUND, little / 1_000_000 + " ms became " + much / 1_000_000 + " ms");
    }

    private static long time(String unit, int length) {
        String text = unit.repeat(length / unit.length() + 1).substring(0, length);
        long start = THREADS.getCurrentThreadCpuTime();
        extractor.extract(new SourceDocument(text, null, null, "id"));
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
