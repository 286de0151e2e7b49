package id.peristiwa.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.peristiwa.html.HtmlArticle;
import id.peristiwa.problem.ProblemException;
import id.peristiwa.problem.ProblemType;
import id.peristiwa.problem.Shown;
import id.peristiwa.problem.Violation;

/** Reads a document out of a request's body and refuses, field by field, what can't be understood. */
@ApplicationScoped
public class DocumentReader {

    /** Most bytes of UTF-8 that a text may have. */
    public static final int TEXT_LIMIT = 1 << 20;
    /** Most bytes of a body: JSON may write one byte of text as six. */
    public static final int BODY_LIMIT = 6 * TEXT_LIMIT + (1 << 16);

    /** Fields and the most characters of each. */
    private static final Map<String, Integer> FIELDS = fields();

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static Map<String, Integer> fields() {
        Map<String, Integer> fields = new LinkedHashMap<>();
        fields.put("text", Integer.MAX_VALUE);
        fields.put("title", 1000);
        fields.put("publishedAt", 40);
        fields.put("language", 35);
        fields.put("source", 200);
        fields.put("url", 2000);
        fields.put("externalId", 200);
        fields.put("mediaType", 20);
        return fields;
    }

    /** A JSON body. */
    public IncomingDocument readJson(InputStream body) {
        String source = decode(readAll(body));
        JsonNode node;
        try {
            node = json.readTree(source);
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
            throw ProblemException.invalid(Violation.ofField("", "the body is no well-formed JSON" + at));
        }
        if (!(node instanceof ObjectNode object)) {
            throw ProblemException.invalid(Violation.ofField("", "the body must be a JSON object with the field text"));
        }
        return checked(object);
    }

    /** A body that is the text itself. */
    public IncomingDocument readText(InputStream body, String mediaType) {
        String text = decode(readAll(body));
        return validated(new SubmittedDocument(text, null, null, null, null, null, null, mediaType), new ArrayList<>());
    }

    private IncomingDocument checked(ObjectNode object) {
        List<Violation> violations = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.containsKey(name)) {
                violations.add(Violation.ofField("/" + name.replace("~", "~0").replace("/", "~1"),
                        "unknown field " + Shown.of(name) + "; known are " + String.join(", ", FIELDS.keySet())));
            }
        });
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach((name, limit) -> {
            JsonNode value = object.get(name);
            if (value == null || value.isNull()) {
                return;
            }
            if (!value.isTextual()) {
                violations.add(Violation.ofField("/" + name, name + " must be a string"));
            } else if (value.textValue().length() > limit) {
                violations.add(Violation.ofField("/" + name, name + " has " + value.textValue().length() + " characters; the limit is " + limit));
            } else {
                values.put(name, value.textValue());
            }
        });
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return validated(new SubmittedDocument(values.get("text"), values.get("title"), values.get("publishedAt"), values.get("language"),
                values.get("source"), values.get("url"), values.get("externalId"), values.get("mediaType")), violations);
    }

    private static IncomingDocument validated(SubmittedDocument document, List<Violation> violations) {
        String text = document.text();
        if (text == null) {
            violations.add(Violation.ofField("/text", "text is missing; it is required"));
        } else if (text.isBlank()) {
            violations.add(Violation.ofField("/text", "text is empty: it must hold at least one character that is no white space"));
        } else {
            checkLength(text);
        }
        checkCharacters("/text", text, violations);
        checkCharacters("/title", document.title(), violations);
        checkCharacters("/source", document.source(), violations);
        checkCharacters("/url", document.url(), violations);
        checkCharacters("/externalId", document.externalId(), violations);
        if (document.publishedAt() != null && !isDate(document.publishedAt())) {
            violations.add(Violation.ofField("/publishedAt",
                    "publishedAt " + Shown.of(document.publishedAt())
                            + " is no date (2024-11-04) or date-time of RFC 3339 (2024-11-04T09:30:00+07:00)"));
        }
        if (document.language() != null && !document.language().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
            violations.add(Violation.ofField("/language", "language " + Shown.of(document.language()) + " is no BCP 47 tag such as id"));
        }
        if (document.url() != null && !document.url().matches("https?://[^\\s\\p{Cntrl}]+")) {
            violations.add(Violation.ofField("/url", "url " + Shown.of(document.url()) + " is no http or https address"));
        }
        if (document.externalId() != null && (document.externalId().isBlank() || document.externalId().chars().anyMatch(Character::isISOControl))) {
            violations.add(Violation.ofField("/externalId", "externalId must hold something else than white space and no control characters"));
        }
        if (document.mediaType() != null && !List.of(SubmittedDocument.PLAIN, SubmittedDocument.HTML).contains(document.mediaType())) {
            violations.add(Violation.ofField("/mediaType", "mediaType " + Shown.of(document.mediaType()) + " is neither text/plain nor text/html"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return new IncomingDocument(document, SubmittedDocument.HTML.equals(document.mediaType()) ? article(document.text()) : null);
    }

    private static HtmlArticle article(String page) {
        HtmlArticle article = HtmlArticle.read(page);
        if (article.text().isBlank()) {
            throw ProblemException.invalid(Violation.ofField("/text", "the HTML page holds no text"));
        }
        checkLength(article.text());
        return article;
    }

    private static void checkLength(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length > TEXT_LIMIT) {
            throw ProblemException.of(ProblemType.TOO_LARGE,
                    Violation.ofField("/text", "text has " + length + " bytes in UTF-8; the limit is " + TEXT_LIMIT));
        }
    }

    /** PostgreSQL holds every Unicode character but U+0000; half of a surrogate pair is none. */
    private static void checkCharacters(String field, String value, List<Violation> violations) {
        if (value != null && value.indexOf('\0') >= 0) {
            violations.add(Violation.ofField(field, field.substring(1) + " holds the character U+0000; any other Unicode character is allowed"));
        } else if (value != null && hasLoneSurrogate(value)) {
            violations.add(Violation.ofField(field, field.substring(1) + " holds half of a surrogate pair, which is no Unicode character"));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(String value) {
        try {
            if (value.length() == 10) {
                return LocalDate.parse(value).getYear() > 0;
            }
            return value.length() > 10 && OffsetDateTime.parse(value.toUpperCase(Locale.ROOT)).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static byte[] readAll(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(BODY_LIMIT + 1);
            if (bytes.length > BODY_LIMIT) {
                throw ProblemException.of(ProblemType.TOO_LARGE, "the body has more than " + BODY_LIMIT + " bytes, the limit");
            }
            return bytes;
        } catch (IOException e) {
            throw ProblemException.invalid(Violation.ofField("", "the body ended before it was complete"));
        }
    }

    private static String decode(byte[] bytes) {
        int skip = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid(Violation.ofField("", "the body is not valid UTF-8"));
        }
    }
}
