package id.peristiwa.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What schema.org's JSON-LD of a page says about its article.
 *
 * @param headline the headline, or null
 * @param published when it was published, as written, or null
 * @param authors names of the writers
 * @param publisher the site's name, or null
 */
record StructuredData(String headline, String published, List<String> authors, String publisher) {

    private static final StructuredData NONE = new StructuredData(null, null, List.of(), null);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_NODES = 2000;

    static StructuredData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode article = article(JSON.readTree(script.data()));
                if (article != null) {
                    return new StructuredData(text(article, "headline"), text(article, "datePublished"), names(article.path("author")),
                            text(article.path("publisher"), "name"));
                }
            } catch (JsonProcessingException e) {
                // Pages often carry broken JSON-LD; the next one may be whole.
                continue;
            }
        }
        return NONE;
    }

    /** The first node whose type is an article's, level by level. */
    private static JsonNode article(JsonNode root) {
        Deque<JsonNode> nodes = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !nodes.isEmpty(); i++) {
            JsonNode node = nodes.poll();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            node.forEach(nodes::add);
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isTextual() && (type.textValue().endsWith("Article") || type.textValue().endsWith("Posting"));
    }

    private static List<String> names(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            String name = author.isTextual() ? author.textValue() : text(author, "name");
            if (name != null && !name.isBlank()) {
                names.add(Lines.normal(name));
            }
        }
        return names;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }
}
