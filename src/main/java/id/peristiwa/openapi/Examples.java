package id.peristiwa.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.contract.EngineView;
import id.peristiwa.contract.ExtractionView;
import id.peristiwa.contract.OffsetUnit;
import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.problem.ProblemType;

/** Examples of the contract: the seed article and what the engine made of it. */
final class Examples {

    private static final String SEED = "/seeds/borrell-seoul.txt";
    /** In an example the engine's resources are told as zeros: otherwise every change of a word would change the contract. */
    private static final EngineView ENGINE = new EngineView("1.0.0", "sha256:" + "0".repeat(64));
    private static final String DOCUMENT = "01932a5e-7c00-7a3c-9d5e-3f1f6c0a9b21";
    /** Fields that hold ids of other parts. */
    private static final Set<String> REFERENCES = Set.of("id", "speaker", "affiliation", "location", "addressees", "events", "sources", "targets",
            "locations", "claimedBy");

    private final String text;
    private final Map<String, Object> extraction;

    private Examples(String text, Map<String, Object> extraction) {
        this.text = text;
        this.extraction = extraction;
    }

    /** Reads the seed with the engine of this very build. */
    static Examples load() {
        try (InputStream in = Examples.class.getResourceAsStream(SEED)) {
            if (in == null) {
                throw new IOException(SEED + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Extraction extraction = Extractor.load().extract(SourceDocument.of(text));
            return new Examples(text, new ObjectMapper().convertValue(ExtractionView.of(extraction, OffsetUnit.CODE_POINT, ENGINE),
                    new TypeReference<Map<String, Object>>() {
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a request. */
    Object request(String mediaType) {
        return switch (mediaType) {
            case "text/plain" -> text;
            case "text/html" -> page();
            default -> {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("text", text);
                body.put("language", "id");
                body.put("externalId", "borrell-seoul");
                yield body;
            }
        };
    }

    /** The seed as a page. */
    private String page() {
        List<String> lines = text.lines().toList();
        String paragraphs = lines.stream().skip(1).map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
        return "<html><head><title>Borrell di Seoul</title></head>\n<body><article>\n<h1>Borrell di Seoul</h1>\n<figure><figcaption>" + lines.get(0)
                + "</figcaption></figure>\n" + paragraphs + "\n</article></body></html>\n";
    }

    /** The JSON body of an answer; null if the extraction has no such item. */
    Object response(String operation) {
        return switch (operation) {
            case "extract" -> extraction;
            case "storeDocument", "getDocument" -> document();
            case "listDocuments" -> page(summary());
            case "getActor" -> item("actors");
            case "getLocation" -> item("locations");
            case "getStatement" -> item("statements");
            case "getEvent" -> item("events");
            case "listActors" -> page(item("actors"));
            case "listLocations" -> page(item("locations"));
            case "listStatements" -> page(item("statements"));
            case "listEvents" -> page(item("events"));
            default -> null;
        };
    }

    /** The plain text of an answer. */
    Object text(String operation) {
        return operation.equals("getDocumentText") ? text : ProblemType.NOT_FOUND.title() + ". " + ProblemType.NOT_FOUND.meaning();
    }

    /** The value of a parameter; null where leaving it out is the best example. */
    Object parameter(String operation, String name) {
        return switch (name) {
            case "id" -> response(operation) instanceof Map<?, ?> item && item.get("id") != null ? item.get("id").toString() : DOCUMENT;
            case "type" -> ProblemType.NOT_FOUND.slug();
            default -> null;
        };
    }

    private Map<String, Object> document() {
        Map<String, Object> document = head();
        extraction.forEach((name, value) -> document.put(name, stored(value)));
        return document;
    }

    private Map<String, Object> summary() {
        Map<String, Object> summary = head();
        summary.put("language", extraction.get("language"));
        return summary;
    }

    private static Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", DOCUMENT);
        head.put("externalId", "borrell-seoul");
        head.put("receivedAt", "2024-11-14T09:15:12.345678Z");
        return head;
    }

    private Object item(String list) {
        if (!(extraction.get(list) instanceof List<?> items) || items.isEmpty()) {
            return null;
        }
        Map<String, Object> item = new LinkedHashMap<>();
        ((Map<?, ?>) stored(items.get(0))).forEach((name, value) -> {
            item.put(name.toString(), value);
            item.putIfAbsent("document", DOCUMENT);
        });
        return item;
    }

    private static Object page(Object item) {
        return Map.of("items", item == null ? List.of() : List.of(item));
    }

    /** The same with the ids of stored parts. */
    private static Object stored(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Examples::stored).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, field) -> copy.put(name.toString(), REFERENCES.contains(name) ? reference(field) : stored(field)));
        return copy;
    }

    private static Object reference(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Examples::reference).toList();
        }
        return value instanceof Map ? stored(value) : DOCUMENT + "-" + value;
    }
}
