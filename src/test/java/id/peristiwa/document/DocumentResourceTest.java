package id.peristiwa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.peristiwa.testing.Api;
import id.peristiwa.testing.Seed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class DocumentResourceTest {

    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory factory;

    @Test
    void aDocumentIsStoredReadAndDeleted() {
        String text = Seed.variant("Disimpan, dibaca, dihapus.");
        Response stored = Api.text(text).post("/v1/documents");
        stored.then().statusCode(201);
        String id = stored.jsonPath().getString("id");
        String path = "/v1/documents/" + id;
        assertThat(stored.header("Location")).endsWith(path);
        assertThat(Api.given().get(path).asString()).isEqualTo(stored.asString());
        assertThat(Api.given().get(path + "/text").asString()).isEqualTo(text);
        Api.given().delete(path).then().statusCode(204);
        Api.given().delete(path).then().statusCode(404).body("errors[0].parameter", is("id"));
        Api.given().get(path).then().statusCode(404);
        for (String table : List.of("actor", "location", "statement", "event")) {
            assertThat(rows("select count(*) from " + table + " where document_id = '" + id + "'")).isZero();
        }
    }

    @Test
    void theSameContentIsStoredOnce() {
        String text = Seed.variant("Sekali saja.");
        String id = Api.text(text).post("/v1/documents").then().statusCode(201).extract().path("id");
        Api.text(text).post("/v1/documents").then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void theSameExternalIdIsStoredOnceAndFound() {
        String id = Api.given().contentType("application/json").body(Map.of("text", Seed.variant("Pertama."), "externalId", "berita/1"))
                .post("/v1/documents").then().statusCode(201).extract().path("id");
        Api.given().contentType("application/json").body(Map.of("text", Seed.variant("Kedua."), "externalId", "berita/1")).post("/v1/documents")
                .then()
                .statusCode(200).body("id", equalTo(id));
        Api.given().get("/v1/documents?externalId=berita/1").then().statusCode(200).body("items.id", equalTo(List.of(id)));
        Api.given().get("/v1/documents?externalId=none").then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void eightThreadsStoreOneRow() throws Exception {
        String text = Seed.variant("Delapan utas.");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Set<String> ids = new HashSet<>();
        int created = 0;
        try {
            Callable<Response> request = () -> Api.text(text).post("/v1/documents");
            for (Future<Response> answer : threads.invokeAll(Stream.generate(() -> request).limit(24).toList())) {
                ids.add(answer.get().jsonPath().getString("id"));
                created += answer.get().statusCode() == 201 ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ids).hasSize(1);
        assertThat(created).isEqualTo(1);
    }

    @Test
    void aPagesArticleIsItsText() {
        String page = "<html><body><article><h1>Banjir di Demak</h1><p>DEMAK - Banjir merendam Demak, kata polisi.</p></article></body></html>";
        Response stored = Api.given().contentType("text/html;charset=UTF-8").body(page).post("/v1/documents");
        assertThat(Api.given().get("/v1/documents/" + stored.jsonPath().getString("id") + "/text").asString())
                .isEqualTo("Banjir di Demak\nDEMAK - Banjir merendam Demak, kata polisi.");
    }

    /** One statement for each table, whatever the number of rows: two look-ups, a lock, 7 batches of inserts. */
    @Test
    void rowsAreInsertedInBatches() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        String text = Seed.variant("Satu pernyataan SQL untuk setiap tabel.");
        statistics.clear();
        Api.text(text).post("/v1/documents").then().statusCode(201);
        assertThat(statistics.getPrepareStatementCount()).isBetween(4L, 10L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "actors", "locations", "statements", "events"})
    void aListIsReadPageByPageNewestFirst(String list) {
        for (int i = 0; i < 3; i++) {
            Api.text(Seed.variant("Halaman " + list + i)).post("/v1/documents").then().statusCode(201);
        }
        List<String> whole = Api.given().get("/v1/" + list + "?limit=1000").jsonPath().getList("items.id");
        assertThat(whole).doesNotHaveDuplicates();
        Response page = Api.given().get("/v1/" + list + "?limit=2");
        List<String> read = new ArrayList<>();
        while (true) {
            JsonPath body = page.jsonPath();
            read.addAll(body.getList("items.id"));
            String next = body.getString("next");
            if (next == null) {
                page.then().header("Link", (String) null);
                break;
            }
            page.then().header("Link", containsString("cursor=" + next)).header("Link", containsString("rel=\"next\""));
            page = Api.given().get("/v1/" + list + "?limit=2&cursor=" + next);
        }
        assertThat(read).isEqualTo(whole);
        if (list.equals("documents")) {
            assertThat(whole).isSortedAccordingTo((a, b) -> b.compareTo(a));
        }
        for (String id : whole.stream().limit(3).toList()) {
            Api.given().get("/v1/" + list + "/" + id).then().statusCode(200).body("id", equalTo(id));
        }
    }

    @Test
    void itemsReferToStoredOnes() {
        String id = Api.text(Seed.variant("Rujukan.")).post("/v1/documents").path("id");
        JsonPath document = Api.given().get("/v1/documents/" + id).jsonPath();
        for (String actor : document.<String>getList("events.sources.flatten()")) {
            Api.given().get("/v1/actors/" + actor).then().statusCode(200).body("document", is(id)).body("name", not(""));
        }
        for (String place : document.<String>getList("events.locations.flatten()")) {
            Api.given().get("/v1/locations/" + place).then().statusCode(200).body("document", is(id));
        }
    }

    private long rows(String count) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(count).getSingleResult()).longValue());
    }
}
