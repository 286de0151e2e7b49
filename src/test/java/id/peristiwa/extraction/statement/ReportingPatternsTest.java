package id.peristiwa.extraction.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;

/** Each way of reporting gives its content, its reporting word and its speaker. */
class ReportingPatternsTest {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final String OPENING = "JAKARTA - Menteri Keuangan Sri Mulyani bertemu Gubernur Jawa Barat Dedi Mulyadi di Bandung, Senin (1/2/2021).\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Anggaran daerah akan kami tambah tahun depan," kata Sri Mulyani. | Anggaran daerah akan kami tambah tahun depan | kata | Sri Mulyani
            Kata Sri Mulyani, "Anggaran daerah akan kami tambah tahun depan." | Anggaran daerah akan kami tambah tahun depan | Kata | Sri Mulyani
            Sri Mulyani mengatakan bahwa anggaran daerah akan ditambah tahun depan. | anggaran daerah akan ditambah tahun depan | mengatakan | Sri Mulyani
            Sri Mulyani mengatakan, "Anggaran daerah akan kami tambah tahun depan." | Anggaran daerah akan kami tambah tahun depan | mengatakan | Sri Mulyani
            Menurut Sri Mulyani, anggaran daerah akan ditambah tahun depan. | anggaran daerah akan ditambah tahun depan | Menurut | Sri Mulyani
            "Anggaran daerah akan kami tambah tahun depan," ujar Sri Mulyani saat konferensi pers. | Anggaran daerah akan kami tambah tahun depan | ujar | Sri Mulyani
            "Anggaran daerah akan kami tambah tahun depan," tegas Sri Mulyani di Bandung, Senin (1/2/2021). | Anggaran daerah akan kami tambah tahun depan | tegas | Sri Mulyani
            Sri Mulyani: "Anggaran daerah akan kami tambah tahun depan." | Anggaran daerah akan kami tambah tahun depan | | Sri Mulyani
            "Anggaran daerah akan kami tambah tahun depan," tulis Sri Mulyani di akun Instagram miliknya. | Anggaran daerah akan kami tambah tahun depan | tulis | Sri Mulyani
            “Anggaran daerah akan kami tambah tahun depan,” imbuh Sri Mulyani. | Anggaran daerah akan kami tambah tahun depan | imbuh | Sri Mulyani
            „Anggaran daerah akan kami tambah tahun depan,” kata Sri Mulyani. | Anggaran daerah akan kami tambah tahun depan | kata | Sri Mulyani
            «Anggaran daerah akan kami tambah tahun depan,» kata Sri Mulyani. | Anggaran daerah akan kami tambah tahun depan | kata | Sri Mulyani
            Dalam keterangan tertulis, Sri Mulyani menyatakan anggaran daerah akan ditambah tahun depan. | anggaran daerah akan ditambah tahun depan | menyatakan | Sri Mulyani
            Sri Mulyani juga berharap tambahan anggaran itu dapat segera dipakai untuk membantu rakyat. | tambahan anggaran itu dapat segera dipakai untuk membantu rakyat | berharap | Sri Mulyani
            Sri Mulyani membantah bahwa anggaran daerah telah dipotong tahun ini. | anggaran daerah telah dipotong tahun ini | membantah | Sri Mulyani
            "Anggaran daerah akan kami tambah," kata Sri Mulyani. "Tahun depan semua daerah akan menerimanya." | Anggaran daerah akan kami tambah," kata Sri Mulyani. "Tahun depan semua daerah akan menerimanya | kata | Sri Mulyani
            "Anggaran daerah akan kami tambah tahun depan," kata Gubernur Jawa Barat, Dedi Mulyadi, di Bandung, Senin (1/2/2021). | Anggaran daerah akan kami tambah tahun depan | kata | Dedi Mulyadi
            """)
    void aPatternIsRead(String sentence, String content, String cue, String speaker) {
        Extraction extraction = EXTRACTOR.extract(SourceDocument.of(OPENING + sentence + "\n", null));

        List<Statement> statements = extraction.statements();

        assertThat(statements).hasSize(1);
        Statement only = statements.get(0);
        assertThat(only.content().in(extraction.text())).isEqualTo(content);
        assertThat(only.cue() == null ? null : only.cue().in(extraction.text())).isEqualTo(cue);
        assertThat(extraction.actors()).filteredOn(a -> a.id().equals(only.speaker())).extracting(a -> a.name()).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sri Mulyani menonton film "Laskar Pelangi" di Bandung.
            Petinju berjuluk "Si Leher Beton" itu tiba di Bandung.
            Warga memakai kaus bertuliskan "Damai" di alun-alun.
            """)
    void aNicknameOrATitleIsNoStatement(String sentence) {
        Extraction extraction = EXTRACTOR.extract(SourceDocument.of(OPENING + sentence + "\n", null));

        assertThat(extraction.statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Anggaran daerah kami tambah tahun depan," katanya.
            Dia menambahkan bahwa anggaran daerah akan segera dicairkan.
            "Semua daerah akan menerima tambahan itu pada bulan Maret."
            """)
    void theLastSpeakerGoesOn(String next) {
        Extraction extraction = EXTRACTOR.extract(SourceDocument.of(
                OPENING + "\"Kami sudah menghitung semuanya dengan hati-hati,\" kata Sri Mulyani di Bandung.\n" + next + "\n", null));

        assertThat(extraction.statements()).hasSize(2);
        assertThat(extraction.statements().get(1).speaker()).isNotNull().isEqualTo(extraction.statements().get(0).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Anggaran daerah akan kami tambah tahun depan," demikian dikatakan oleh Sri Mulyani. | Sri Mulyani
            "Anggaran daerah akan kami tambah tahun depan," demikian dikatakan Sri Mulyani. | Sri Mulyani
            "Anggaran daerah akan kami tambah tahun depan," demikian dilansir Antara, Senin (1/2/2021). | Antara
            """)
    void thePassiveTellsWhoSpeaks(String sentence, String speaker) {
        Extraction extraction = EXTRACTOR.extract(SourceDocument.of(OPENING + "Anggaran daerah dinilai masih kurang.\n" + sentence + "\n", null));

        assertThat(extraction.statements()).hasSize(1);
        assertThat(extraction.actors()).filteredOn(a -> a.id().equals(extraction.statements().get(0).speaker())).extracting(a -> a.name())
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Anggaran daerah kami tambah tahun depan.~"Semua daerah akan menerima tambahan itu pada bulan Maret," kata Sri Mulyani.
            "Anggaran daerah kami tambah tahun depan.~Semua daerah akan menerima tambahan itu pada bulan Maret," kata Sri Mulyani.
            "Anggaran daerah kami tambah tahun depan.~Jumlahnya belum dapat kami sebutkan.~Semua daerah akan menerimanya," kata Sri Mulyani.
            """)
    void aQuotationOverParagraphsHasOneSpeaker(String paragraphs) {
        Extraction extraction = EXTRACTOR.extract(SourceDocument.of(OPENING + paragraphs.replace('~', '\n') + "\n", null));

        List<Statement> run = extraction.statements();
        assertThat(run).hasSize(paragraphs.split("~").length);
        assertThat(extraction.actors()).filteredOn(a -> run.stream().allMatch(s -> a.id().equals(s.speaker()))).extracting(a -> a.name())
                .containsExactly("Sri Mulyani");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"😀😀é\"kata\"", "\"Anggaran daerah akan kami tambah tahun depan,\" kata", "\"Anggaran daerah kami tambah\"kata\"",
            "\"Anggaran \"daerah\" akan \"kami tambah tahun depan,\" kata Sri Mulyani. \"", "\"\"\"\" kata \"\"\" ujar", "kata \"", "\" kata",
            "Sri Mulyani mengatakan, \"Anggaran daerah akan kami tambah tahun depan.", "menurut",
            "\"Anggaran daerah kami tambah tahun depan,\" demikian"})
    void unbalancedMarksDoNoHarm(String text) {
        Extraction extraction = EXTRACTOR.extract(SourceDocument.of(text, null));

        assertThat(extraction.statements()).allSatisfy(s -> assertThat(s.content().end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void marksAndReportingWordsInAnyOrderDoNoHarm() {
        String[] pieces = {"\"", "kata ", "daerah ", ", ", "mengatakan", "\"menurut "};
        int most = (int) Math.pow(pieces.length, 5);
        for (int n = 0; n < most; n++) {
            StringBuilder text = new StringBuilder();
            for (int rest = n, k = 0; k < 5; k++, rest /= pieces.length) {
                text.append(pieces[rest % pieces.length]);
            }
            assertThat(EXTRACTOR.extract(SourceDocument.of(text.toString(), null)).text()).isEqualTo(text.toString());
        }
    }
}
