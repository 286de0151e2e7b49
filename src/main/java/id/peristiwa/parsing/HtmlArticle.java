package id.peristiwa.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import id.peristiwa.problem.ProblemException;
import id.peristiwa.problem.Violation;

/** Takes the article out of an HTML page: title, date, author, captions, paragraphs and the related links set among them, one a line. */
final class HtmlArticle {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final String BLOCKS = "h1, h2, h3, h4, p, li, figcaption, blockquote, td";
    private static final String NOISE = "script, style, noscript, template, nav, header nav, footer, form, iframe, svg, button, [aria-hidden=true], [hidden]";

    private HtmlArticle() {
    }

    static SubmittedDocument read(SubmittedDocument submitted) {
        Document page = Jsoup.parse(submitted.text());
        String title = firstOf(page, "meta[property=og:title]", "meta[name=title]");
        if (title == null && page.selectFirst("h1") != null) {
            title = page.selectFirst("h1").text();
        }
        String author = firstOf(page, "meta[name=author]", "meta[property=article:author]");
        String published = firstOf(page, "meta[property=article:published_time]", "meta[name=publishdate]", "meta[name=pubdate]",
                "meta[itemprop=datePublished]");
        if (published == null && page.selectFirst("time[datetime]") != null) {
            published = page.selectFirst("time[datetime]").attr("datetime");
        }
        page.select(NOISE).remove();
        List<String> lines = new ArrayList<>();
        if (title != null && !title.isBlank()) {
            lines.add(title.strip());
        }
        if (author != null && !author.isBlank() && !author.startsWith("http")) {
            lines.add(author.strip());
        }
        for (Element block : article(page).select(BLOCKS)) {
            String line = block.select(BLOCKS).size() > 1 ? block.ownText() : block.text();
            if (!line.isBlank() && !lines.contains(line.strip())) {
                lines.add(line.strip());
            }
        }
        if (lines.isEmpty() && !page.body().text().isBlank()) {
            lines.add(page.body().text());
        }
        if (lines.isEmpty()) {
            throw ProblemException.invalid(Violation.ofField("/text", "the HTML page holds no text"));
        }
        String day = published != null && DAY.matcher(published).matches() ? published.substring(0, 10) : null;
        return submitted.with(String.join("\n", lines), title == null || title.isBlank() ? null : title.strip(), day);
    }

    /** The element that holds the article: the one marked so, or the one whose own paragraphs have the most text. */
    private static Element article(Document page) {
        Elements marked = page.select("[itemprop=articleBody], article, main");
        if (!marked.isEmpty()) {
            return marked.first();
        }
        Element best = page.body();
        int most = 0;
        for (Element parent : page.select(":has(> p)")) {
            int length = parent.select("> p").stream().mapToInt(p -> p.text().length()).sum();
            if (length > most) {
                most = length;
                best = parent;
            }
        }
        return best;
    }

    private static String firstOf(Document page, String... queries) {
        for (String query : queries) {
            Element meta = page.selectFirst(query);
            if (meta != null && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return null;
    }
}
