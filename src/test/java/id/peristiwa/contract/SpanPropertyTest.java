package id.peristiwa.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.testing.Seed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, every span of an answer points into it, in both units. */
class SpanPropertyTest {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final EngineView ENGINE = new EngineView("0.0.0", "sha256:0");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PIECES = List.of("😀", "👩‍👩‍👧", "e\u0301", "\r\n", "\n", "\r", "\u2028", "\u0085", "\t", "\u00A0", "\u200B",
            "\uFEFF", "\u202E", "﷽",
            "\"", "“", "”", "'", "(", ")", ".", "...", ",", ":", "-", "–", " ", " ", " ", "kata", "ujar", "katanya", "mengatakan", "menurut",
            "Presiden",
            "Menteri Luar Negeri", "Joko Widodo", "Polda Metro Jaya", "Jakarta", "Kabupaten Cianjur", "Rusia", "menyerang", "menangkap", "tewas",
            "lima orang",
            "1.250", "pada hari Senin", "(4/11/2024)", "4 November 2024", "kemarin", "pukul 10.30 WIB", "Baca juga:", "JAKARTA, KOMPAS.com -", "ia",
            "-nya",
            "Rp 1,5 miliar", "KPK", "yang", "di", "dan", "9", "\uDBFF\uDFFF");

    @Property(tries = 400)
    void spansOfMixedPiecesPointIntoTheText(@ForAll("mixtures") String text) {
        check(text);
    }

    @Property(tries = 200)
    void spansOfAnyUnicodePointIntoTheText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 60)
    void spansOfTheDisturbedSeedPointIntoTheText(@ForAll("disturbances") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> disturbances() {
        String seed = Seed.text();
        return Arbitraries.integers().between(0, seed.length()).list().ofSize(6)
                .flatMap(places -> Arbitraries.of(PIECES).list().ofSize(6).map(pieces -> {
                    StringBuilder text = new StringBuilder(seed);
                    for (int i = 0; i < pieces.size(); i++) {
                        text.insert(places.get(i), pieces.get(i));
                    }
                    return text.toString();
                }));
    }

    private static void check(String text) {
        Extraction extraction = EXTRACTOR.extract(SourceDocument.of(text));
        JsonNode points = JSON.valueToTree(ExtractionView.of(extraction, OffsetUnit.CODE_POINT, ENGINE));
        JsonNode units = JSON.valueToTree(ExtractionView.of(extraction, OffsetUnit.UTF16, ENGINE));
        int[] codePoints = text.codePoints().toArray();
        for (JsonNode span : spans(points, new ArrayList<>())) {
            int begin = span.get("begin").asInt();
            int end = span.get("end").asInt();
            assertThat(begin).isBetween(0, end);
            assertThat(end).isLessThanOrEqualTo(codePoints.length);
            if (span.has("text")) {
                assertThat(span.get("text").asText()).isEqualTo(new String(codePoints, begin, end - begin));
            }
        }
        for (JsonNode span : spans(units, new ArrayList<>())) {
            if (span.has("text")) {
                assertThat(span.get("text").asText()).isEqualTo(text.substring(span.get("begin").asInt(), span.get("end").asInt()));
            }
        }
        assertReferencesHold(points);
    }

    private static List<JsonNode> spans(JsonNode node, List<JsonNode> found) {
        if (node.has("begin")) {
            found.add(node);
        }
        node.forEach(child -> spans(child, found));
        return found;
    }

    /** Every id that a part refers to is one of the extraction. */
    private static void assertReferencesHold(JsonNode extraction) {
        Map<String, String> references = Map.of("sources", "actors", "targets", "actors", "addressees", "actors", "speaker", "actors", "affiliation",
                "actors",
                "location", "locations", "claimedBy", "statements");
        for (String list : List.of("actors", "statements", "events")) {
            for (JsonNode item : extraction.get(list)) {
                references.forEach((field, target) -> {
                    JsonNode value = item.path(field);
                    List<String> ids = new ArrayList<>();
                    if (value.isTextual()) {
                        ids.add(value.asText());
                    }
                    value.forEach(id -> ids.add(id.asText()));
                    assertThat(extraction.get(target).findValuesAsText("id")).as(list + "." + field).containsAll(ids);
                });
            }
        }
    }
}
