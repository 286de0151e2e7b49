package id.peristiwa.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An article taken out of an HTML page.
 *
 * @param text title, byline, captions, paragraphs and related links, one a line; empty if the page holds no text
 * @param title the title, or null
 * @param published the local day of publication, or null
 */
public record HtmlArticle(String text, String title, LocalDate published) {

    /** Lines that begin so already name a writer. */
    private static final List<String> BYLINES = List.of("penulis", "pewarta", "reporter", "oleh:", "laporan wartawan");

    /**
     * Takes the article out of a page. Whatever the page is, this ends in time linear in its length.
     *
     * @param html the page
     */
    public static HtmlArticle read(String html) {
        Document page = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(page);
        ArticleBody body = ArticleBody.find(page);
        List<String> lines = new ArrayList<>();
        if (metadata.title() != null) {
            lines.add(metadata.title());
        }
        List<String> paragraphs = new LineWriter(body).lines();
        if (metadata.author() != null && paragraphs.stream().noneMatch(HtmlArticle::isByline)) {
            lines.add("Penulis: " + metadata.author());
        }
        paragraphs.stream().filter(line -> !line.equalsIgnoreCase(metadata.title())).forEach(lines::add);
        return new HtmlArticle(String.join("\n", paragraphs.isEmpty() ? List.of() : lines), metadata.title(), metadata.published());
    }

    private static boolean isByline(String line) {
        String start = line.substring(0, Math.min(line.length(), 20)).toLowerCase(Locale.ROOT);
        return BYLINES.stream().anyMatch(start::startsWith);
    }
}
