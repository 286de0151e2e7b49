package id.peristiwa.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.extraction.text.SectionKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages written after the markup of Indonesian outlets, beside each the article as it should come out. */
class HtmlArticleTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    @ParameterizedTest
    @CsvSource({"detik,2024-11-04", "kompas,2024-11-04", "antara,2024-11-04", "bare,2022-11-21"})
    void anArticleIsTakenOutOfItsPage(String page, LocalDate day) throws IOException {
        HtmlArticle article = HtmlArticle.read(Files.readString(PAGES.resolve(page + ".html")));
        String expected = Files.readString(PAGES.resolve(page + ".txt")).strip();
        assertThat(article.text()).isEqualTo(expected);
        assertThat(article.title()).isEqualTo(expected.lines().findFirst().orElseThrow());
        assertThat(article.published()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"detik,2", "kompas,4", "antara,2"})
    void linksToOtherArticlesAreRelatedSections(String page, int links) throws IOException {
        HtmlArticle article = HtmlArticle.read(Files.readString(PAGES.resolve(page + ".html")));
        SourceDocument document = new SourceDocument(article.text(), article.title(), article.published(), "id");
        assertThat(Extractor.load().extract(document).document().sections()).filteredOn(section -> section.kind() == SectionKind.RELATED)
                .hasSize(links);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2024-11-03T23:40:00Z,2024-11-04", "2024-11-04T00:10:00+09:00,2024-11-04",
            "2024/11/04 10:00:00,2024-11-04",
            "2024-11-04,2024-11-04", "2024-02-30,none", "kemarin,none", "0000-01-01,none"})
    void theDayIsTheIndonesianOne(String written, LocalDate day) {
        assertThat(PageMetadata.day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Gempa di Cianjur - Contoh.com;Gempa di Cianjur",
            "Prabowo - Gibran Menang | Contoh.co.id;Prabowo - Gibran Menang",
            "Prabowo - Gibran Menang;Prabowo - Gibran Menang"})
    void theNameOfTheSiteIsNoPartOfTheTitle(String written, String title) {
        assertThat(HtmlArticle.read("<title>" + written + "</title><p>Isi berita yang cukup panjang untuk satu paragraf.</p>").title())
                .isEqualTo(title);
    }

    @Test
    void aPageWithoutTextGivesNone() {
        for (String page : List.of("", "<html></html>", "<h1>Judul</h1><script>x</script>", "<!-- -->",
                "<nav><p>Menu yang panjang sekali di sini</p></nav>")) {
            assertThat(HtmlArticle.read(page).text()).as(page).isIn("", "Judul");
        }
    }

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostilePagesTakeLinearTime(String name, String page) {
        assertThat(HtmlArticle.read(page).text().length()).as(name).isLessThan(page.length() * 4);
    }

    static Stream<Arguments> hostilePagesTakeLinearTime() {
        int mebibyte = 1 << 20;
        return Stream.of(repeated("<div>", mebibyte), repeated("<p>a", mebibyte), repeated("<a>b", mebibyte), repeated("<b><i>x", mebibyte),
                repeated("<table><tr><td>", mebibyte), repeated("<", mebibyte), repeated("&#0;", mebibyte), repeated("<ul><li><a>tautan", mebibyte),
                repeated("<h1>", mebibyte), repeated("</p>", mebibyte), repeated("<span class='related tag'>", mebibyte),
                repeated("<script type='application/ld+json'>{}</script>", mebibyte),
                Arguments.of("deep JSON", "<script type='application/ld+json'>" + "[".repeat(mebibyte) + "</script><p>x"));
    }

    private static Arguments repeated(String piece, int length) {
        return Arguments.of(piece, piece.repeat(length / piece.length()));
    }

    @Property(tries = 500)
    void anyPageGivesTextThatADatabaseHolds(@ForAll("pages") String page) {
        String text = HtmlArticle.read(page).text();
        assertThat(text).doesNotContain("\0");
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                assertThat(Character.isLowSurrogate(text.charAt(++i))).isTrue();
            } else {
                assertThat(Character.isLowSurrogate(text.charAt(i))).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> tags = Arbitraries.of("<p>", "</p>", "<div class='related'>", "</div>", "<a href=x>", "</a>", "<br>", "<h1>", "</h1>",
                "<article>",
                "<figcaption>", "</figcaption>", "<table>", "<td>", "<script>", "</script>", "<div class=tags>", "&#xD800;", "&#0;", "&nbsp;", "<!--",
                "-->",
                "<meta property='og:title' content='Judul'>", "<span itemprop=articleBody>", "\0", "😀", "Baca juga:",
                "Kalimat yang cukup panjang. ");
        return Arbitraries.oneOf(tags, Arbitraries.strings().ofMaxLength(20)).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
