package id.peristiwa.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.peristiwa.extraction.text.TextAnalyzer;

/** Numbers that belong to events, with what they count. */
class QuantityReaderTest {

    private static final QuantityReader READER = QuantityReader.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Korban menderita kerugian Rp 13,8 juta akibat penipuan itu.  | MONEY Rp 13,8 juta 13800000 IDR
            Nilainya Rp1,5 triliun per tahun.                           | MONEY Rp1,5 triliun 1500000000000 IDR
            Ia menerima suap 30.000 dolar AS dari pengusaha.            | MONEY 30.000 dolar AS 30000 USD
            Uang 200 ribu dolar Singapura disita penyidik.              | MONEY 200 ribu dolar Singapura 200000 SGD
            Pada 2022 Rp 5 miliar dibagikan kepada petani.              | MONEY Rp 5 miliar 5000000000 IDR
            Perusahaan itu membayar US$ 17.286.000 kepada daerah.       | MONEY US$ 17.286.000 17286000 USD
            Gempa magnitudo 5,2 mengguncang Garut.                      | MAGNITUDE 5,2 5.2
            Gempa magnitudo (M) 6,1 terjadi di laut.                    | MAGNITUDE 6,1 6.1
            Gempa berkekuatan 4,9 SR mengguncang Ambon.                 | MAGNITUDE 4,9 4.9
            Harga beras naik 8,49 persen pekan ini.                     | PERCENT 8,49 persen 8.49
            Inflasi turun menjadi 2,3% pada Mei.                        | PERCENT 2,3% 2.3
            Serangan itu menewaskan 53 orang.                           | KILLED 53 53
            Tiga orang dilaporkan meninggal dunia.                      | KILLED Tiga 3
            Sebanyak 12 tewas dalam kecelakaan itu.                     | KILLED 12 12
            Polisi menangkap dua pelaku di rumahnya.                    | ARRESTED dua 2
            Ledakan itu melukai dua puluh lima pekerja.                 | INJURED dua puluh lima 25
            Tim SAR mencari tiga nelayan yang hilang.                   | MISSING tiga 3
            Sekitar 1.200 warga mengungsi ke balai desa.                | EVACUATED 1.200 1200
            Aksi itu diikuti 500 mahasiswa.                             | PARTICIPANTS 500 500
            """)
    void readsWhatTheSentenceCounts(String sentence, String expected) {
        List<Quantity> found = READER.read(new TextAnalyzer().analyze(sentence));
        assertThat(found).hasSize(1);
        Quantity q = found.get(0);
        String value = q.value() == Math.rint(q.value()) ? Long.toString((long) q.value()) : Double.toString(q.value());
        assertThat(q.kind() + " " + q.span().in(sentence) + " " + value + (q.currency() == null ? "" : " " + q.currency())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pertandingan berlangsung pada 12 Mei 2024.
            Ia lahir pada tahun 1998 di Kota Medan.
            Skor akhir 3-1 untuk tim tamu.
            Jalan itu sepanjang 12 kilometer.
            """)
    void leavesOtherNumbersAlone(String sentence) {
        assertThat(READER.read(new TextAnalyzer().analyze(sentence))).isEmpty();
    }
}
