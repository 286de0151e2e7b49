package id.peristiwa.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.peristiwa.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

@QuarkusTest
class ProblemTest {

    private static final List<String> LISTS = List.of("documents", "actors", "locations", "statements", "events");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nope", "/v1", "/v1/nope", "/v1/documents/a/b/c", "/q/nope", "/v1/extractions/1"})
    void anUnknownPathIsNotFound(String path) {
        assertProblem(Api.given().get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({"GET,/v1/extractions,POST", "PUT,/v1/documents,'GET, POST'", "PATCH,/v1/documents/1,'DELETE, GET'", "POST,/v1/events,GET",
            "DELETE,/v1/actors/1,GET"})
    void aWrongMethodIsNamedWithTheRightOnes(String method, String path, String allowed) {
        Response response = Api.given().request(method, path);
        assertProblem(response, 405);
        assertThat(response.header("Allow")).isEqualTo(allowed);
        assertThat(response.jsonPath().getString("detail")).contains(allowed);
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(Arguments.of("", ""), Arguments.of("{", ""), Arguments.of("[]", ""), Arguments.of("\"text\"", ""),
                Arguments.of("{\"text\":\"a\"} x", ""),
                Arguments.of("{\"text\":\"a\",\"text\":\"b\"}", ""), Arguments.of("{}", "/text"), Arguments.of("{\"text\":null}", "/text"),
                Arguments.of("{\"text\":\"\"}", "/text"), Arguments.of("{\"text\":\" \\n\\u2003\"}", "/text"), Arguments.of("{\"text\":5}", "/text"),
                Arguments.of("{\"text\":\"\\ud800\"}", "/text"), Arguments.of("{\"text\":\"a\\u0000b\"}", "/text"),
                Arguments.of("{\"text\":\"a\",\"title\":\"\\udc00\"}", "/title"), Arguments.of("{\"text\":\"a\",\"source\":\"\\u0000\"}", "/source"),
                Arguments.of("{\"text\":\"a\",\"externalId\":\"\\ud800x\"}", "/externalId"),
                Arguments.of("{\"text\":\"a\",\"url\":\"https://x/\\ud800\"}", "/url"),
                Arguments.of("{\"text\":\"a\",\"publishedAt\":\"2024-11-04 \"}", "/publishedAt"),
                Arguments.of("{\"text\":\"a\",\"colour\":1}", "/colour"),
                Arguments.of("{\"text\":\"a\",\"a/b~\":1}", "/a~1b~0"),
                Arguments.of("{\"text\":\"a\",\"publishedAt\":\"2024-02-30\"}", "/publishedAt"),
                Arguments.of("{\"text\":\"a\",\"publishedAt\":\"2024-11-04T25:00:00Z\"}", "/publishedAt"),
                Arguments.of("{\"text\":\"a\",\"publishedAt\":\"kemarin\"}", "/publishedAt"),
                Arguments.of("{\"text\":\"a\",\"language\":\"?\"}", "/language"),
                Arguments.of("{\"text\":\"a\",\"url\":\"javascript:alert(1)\"}", "/url"),
                Arguments.of("{\"text\":\"a\",\"externalId\":\" \"}", "/externalId"),
                Arguments.of("{\"text\":\"a\",\"mediaType\":\"image/png\"}", "/mediaType"),
                Arguments.of("{\"text\":\"a\",\"title\":\"" + "a".repeat(1001) + "\"}", "/title"),
                Arguments.of("{\"text\":\"<p></p>\",\"mediaType\":\"text/html\"}", "/text"));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void whatIsWrongWithABodyIsPointedAt(String body, String pointer) {
        for (String path : List.of("/v1/extractions", "/v1/documents")) {
            Response response = Api.given().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8)).post(path);
            assertProblem(response, 400);
            assertThat(response.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        }
    }

    @Test
    void badUtf8IsRefused() {
        byte[] bytes = {'a', (byte) 0xC3, (byte) 0x28};
        assertProblem(Api.given().contentType("text/plain").body(bytes).post("/v1/extractions"), 400);
        assertProblem(Api.given().contentType("application/json").body(bytes).post("/v1/documents"), 400);
    }

    @Test
    void aTextAboveOneMebibyteIsTooLarge() {
        Api.text("a".repeat(1 << 20)).post("/v1/extractions").then().statusCode(200);
        assertProblem(Api.text("a".repeat((1 << 20) + 1)).post("/v1/extractions"), 413);
        assertProblem(Api.text("é".repeat((1 << 19) + 1)).post("/v1/documents"), 413);
        Api.text("a".repeat((1 << 20) + 1)).post("/v1/extractions").then().body("detail", containsString("1048576"));
    }

    @Test
    void mediaTypesAreNamed() {
        Response wrong = Api.given().contentType("application/xml").body("<a/>").post("/v1/extractions");
        assertProblem(wrong, 415);
        wrong.then().body("errors[0].header", is("Content-Type")).body("detail", containsString("text/html"));
        Response unacceptable = Api.given().accept("image/png").get("/v1/events");
        assertProblem(unacceptable, 406);
        unacceptable.then().body("errors[0].header", is("Accept")).body("detail", containsString("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"///", "text", "text/plain;charset=ISO-8859-1", "text/plain;charset=utf-16", "a b/c", "text/plain\u00e9"})
    void aContentTypeThatIsNoneOfUtf8IsRefused(String type) {
        Response response = Api.given().header("Content-Type", type).body(new byte[]{'a'}).post("/v1/extractions");
        assertProblem(response, 415);
        response.then().body("errors[0].header", is("Content-Type"));
    }

    @Test
    void aCompressedBodyIsRefused() {
        Response response = Api.text("abc").header("Content-Encoding", "gzip").post("/v1/extractions");
        assertProblem(response, 415);
        response.then().body("errors[0].header", is("Content-Encoding"));
    }

    @Test
    void tooManyHeadersAreTooLarge() {
        assertProblem(Api.given().header("X-Long", "a".repeat(40_000)).get("/v1/events"), 431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events/%ff", "/v1/events?limit=%ff", "/v1/events/%c0%af"})
    void aMalformedAddressIsRefused(String address) throws IOException {
        // No client of HTTP sends such an address.
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).containsPattern("^HTTP/1.1 40[04]").containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"detail\":\"");
        }
    }

    @Test
    void parametersAreChecked() {
        for (String list : LISTS) {
            for (String query : List.of("limit=0", "limit=1001", "limit=x", "limit=", "limit=1&limit=2", "cursor=x", "cursor=", "cursor=%00",
                    "colour=red")) {
                Response response = Api.given().get("/v1/" + list + "?" + query);
                assertProblem(response, 400);
                assertThat(response.jsonPath().getString("errors[0].parameter")).isEqualTo(query.replaceAll("=.*", ""));
            }
        }
        assertProblem(Api.text("a").post("/v1/extractions?offsets=bytes"), 400);
        assertProblem(Api.text("a").post("/v1/extractions?offset=utf16"), 400);
        assertProblem(Api.given().get("/v1/events?cursor=" + "a".repeat(9000)), 414);
    }

    @Test
    void unknownIdsAreNotFound() {
        for (String list : LISTS) {
            for (String id : List.of("1", "00000000-0000-7000-8000-000000000000", "%00", "%27;drop", "%F0%9F%98%80")) {
                Response response = Api.given().get("/v1/" + list + "/" + id);
                assertProblem(response, 404);
                assertThat(response.jsonPath().getString("errors[0].parameter")).isEqualTo("id");
            }
        }
    }

    @Test
    void aTextWithU0000IsRefusedInEveryForm() {
        for (String type : List.of("text/plain;charset=UTF-8", "text/html;charset=UTF-8")) {
            for (String path : List.of("/v1/extractions", "/v1/documents")) {
                Response response = Api.given().contentType(type).body("<p>a\0b</p>").post(path);
                assertProblem(response, 400);
                response.then().body("errors[0].pointer", is("/text")).body("detail", containsString("U+0000"));
            }
        }
    }

    @Test
    void anyOtherCharacterIsStoredAsItIs() {
        String text = "Presiden \u0001\u007F\u0085\u202E\uFFFE\uFFFF\uFEFF tiba di Tokyo \uDBFF\uDFFF e\u0301 \r\n\u2028";
        String id = Api.text(text).post("/v1/documents").then().statusCode(201).extract().path("id");
        assertThat(Api.given().get("/v1/documents/" + id + "/text").asString()).isEqualTo(text);
    }

    @Test
    void everyTypeIsExplained() {
        for (ProblemType type : ProblemType.values()) {
            RestAssured.get(type.uri()).then().statusCode(200).body(containsString(type.meaning()));
        }
        assertProblem(Api.given().get("/problems/none"), 404);
    }

    private static void assertProblem(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.asString()).doesNotContain("Exception", "id.peristiwa", "select ", "\\tat ");
        assertThat(response.jsonPath().getString("detail")).isNotBlank();
    }
}
