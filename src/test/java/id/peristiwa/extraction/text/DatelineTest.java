package id.peristiwa.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEOUL - | Pengiriman pasukan disorot.
            Jakarta, CNN Indonesia -- | Presiden tiba.
            JAKARTA, KOMPAS.com - | Presiden tiba.
            Liputan6.com, Jakarta - | Presiden tiba.
            Jakarta (ANTARA) - | Presiden tiba.
            KONTAN.CO.ID - JAKARTA. | Harga naik.
            Bisnis.com, JAKARTA — | Harga naik.
            Penajam Paser Utara (ANTARA) - | "Kami siap," katanya.
            Bandung - | Presiden tiba.
            '' | Presiden tiba di Bandung - Jawa Barat.
            '' | Rusia-Ukraina sepakat.
            '' | Ketua Umum Partai Persatuan Daerah Besar - Kecil tiba.
            '' | Warga - terutama anak-anak - mengungsi.
            """)
    void endsWhereTheReportBegins(String dateline, String report) {
        String text = dateline.isEmpty() ? report : dateline + " " + report;
        assertThat(text.substring(Dateline.end(text, new Span(0, text.length())))).isEqualTo(report);
    }
}
