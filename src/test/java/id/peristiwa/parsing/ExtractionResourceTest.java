package id.peristiwa.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.peristiwa.testing.Api;
import id.peristiwa.testing.Seed;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExtractionResourceTest {

    @Test
    void jsonAndPlainTextGiveTheSame() {
        byte[] json = Api.given().contentType("application/json").body(Map.of("text", Seed.text())).post("/v1/extractions").asByteArray();
        byte[] text = Api.text(Seed.text()).post("/v1/extractions").asByteArray();
        assertThat(text).isEqualTo(json);
    }

    @Test
    void theRequestsDayIsTheDocumentsDay() {
        Api.given().contentType("application/json")
                .body(Map.of("text", "Polisi menangkap dua pelaku kemarin.", "publishedAt", "2024-11-04T23:30:00+07:00"))
                .post("/v1/extractions").then().statusCode(200).body("document.date", is("2024-11-04")).body("document.dateFrom", is("REQUEST"));
    }

    @Test
    void offsetsCountCodePointsOrUtf16() {
        String text = "😀😀 Presiden Prabowo bertemu Borrell di Jakarta.\n\n😀 Baca juga: Prabowo ke Seoul";
        List<Integer> points = Api.text(text).post("/v1/extractions").jsonPath().getList("document.sections.begin");
        List<Integer> units = Api.text(text).post("/v1/extractions?offsets=utf16").jsonPath().getList("document.sections.begin");
        for (int i = 0; i < points.size(); i++) {
            assertThat(text.offsetByCodePoints(0, points.get(i))).isEqualTo(units.get(i));
        }
    }

    @Test
    void anHtmlPageGivesItsArticle() {
        String page = """
                <html><head><title>x</title><meta property="og:title" content="Gempa di Cianjur">
                <meta property="article:published_time" content="2024-11-04T10:00:00+07:00"><script>var a = 'jahat';</script></head>
                <body><nav>Menu</nav><article><h1>Gempa di Cianjur</h1><figure><figcaption>Warga mengungsi.</figcaption></figure>
                <p>CIANJUR - Gempa mengguncang Cianjur pada hari Senin.</p></article><footer>Hak cipta</footer></body></html>""";
        Api.given().contentType("text/html;charset=UTF-8").body(page).post("/v1/extractions").then().statusCode(200)
                .body("text", equalTo("Gempa di Cianjur\nFoto: Warga mengungsi.\nCIANJUR - Gempa mengguncang Cianjur pada hari Senin."))
                .body("document.title", is("Gempa di Cianjur")).body("document.date", is("2024-11-04")).body("document.dateFrom", is("METADATA"))
                .body("text", not(containsString("jahat")));
    }

    @Test
    void plainTextComesBackWithoutItself() {
        Api.text(Seed.text()).post("/v1/extractions").then().statusCode(200).body("text", nullValue());
    }

    @Test
    void eightThreadsGetTheSameBytes() throws Exception {
        byte[] once = Api.text(Seed.text()).post("/v1/extractions").asByteArray();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<byte[]> request = () -> Api.text(Seed.text()).post("/v1/extractions").asByteArray();
            for (Future<byte[]> answer : threads.invokeAll(Stream.generate(() -> request).limit(64).toList())) {
                assertThat(answer.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anyTextIsAnswered() {
        for (String text : List.of("x", "\r\n\u2028a", "\uFEFFSatu", "e\u0301\u0302 👩‍👩‍👧 ﷽", "\"".repeat(20_000), "(".repeat(20_000),
                "9".repeat(20_000), "A".repeat(20_000))) {
            Api.text(text).post("/v1/extractions").then().statusCode(200);
        }
    }
}
