package id.peristiwa.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes an article's paragraphs as lines. What only the markup tells (a link to another article, a caption) the lines say in words. */
final class LineWriter implements NodeFilter {

    private static final Pattern RELATED = Pattern.compile("(baca|simak|lihat|tonton)( juga| selengkapnya| pula)?\\s*:.*|(baca|simak|lihat) juga.*");
    /** What lines begin with that a page calls a caption and that either say so themselves or are none. */
    private static final List<String> NO_CAPTIONS = List.of("foto", "ilustrasi", "scroll to continue", "advertisement");
    /** Most characters of the words over a list of links. */
    private static final int LONGEST_HEAD = 40;
    /** More text than this outside of links is no list of links, whatever the class says. */
    private static final int MOST_RELATED_TEXT = 400;
    private static final int SHORTEST_LINK = 25;
    private static final double LINKED_SHARE = 0.9;
    private static final int SHORTEST_REPEATED = 40;

    private final ArticleBody body;
    private final Set<Element> aroundContainer;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final StringBuilder line = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private int linked;
    private int inside;
    private int related;
    private int captions;
    private int tagged;
    private int links;

    LineWriter(ArticleBody body) {
        this.body = body;
        this.aroundContainer = new HashSet<>(body.container().parents());
    }

    /** The lines in the order of the page. */
    List<String> lines() {
        body.root().filter(this);
        endLine();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.getWholeText());
            linked += links > 0 ? words.text().strip().length() : 0;
        } else if (node instanceof Element element) {
            Markup markup = markup(element);
            if (markup == Markup.NOISE) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (markup != Markup.INLINE || isListed(element)) {
                endLine();
            }
            count(element, markup, 1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Markup markup = markup(element);
            if (markup != Markup.INLINE || isListed(element)) {
                endLine();
            }
            count(element, markup, -1);
            if (markup == Markup.TAGS && tagged == 0 && !tags.isEmpty()) {
                lines.add("Tag: " + String.join(", ", tags));
                tags.clear();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, Markup markup, int step) {
        inside += element == body.container() ? step : 0;
        related += markup == Markup.RELATED ? step : 0;
        captions += markup == Markup.CAPTION ? step : 0;
        tagged += markup == Markup.TAGS ? step : 0;
        links += element.normalName().equals("a") ? step : 0;
    }

    /** Whether the element is one of a list of links, each of which is a line. */
    private boolean isListed(Element element) {
        return (related > 0 || tagged > 0) && element.normalName().equals("a");
    }

    private Markup markup(Element element) {
        if (element == body.container() || aroundContainer.contains(element)) {
            return Markup.BLOCK;
        }
        Markup markup = Markup.of(element);
        boolean byClass = markup == Markup.NOISE && !Markup.isNoiseElement(element) || markup == Markup.RELATED || markup == Markup.TAGS;
        ArticleBody.Weight weight = body.weights().get(element);
        return byClass && weight != null && weight.plain() > MOST_RELATED_TEXT ? Markup.BLOCK : markup;
    }

    private void endLine() {
        String text = Lines.normal(line);
        int share = linked;
        line.setLength(0);
        linked = 0;
        if (text.isEmpty()) {
            return;
        }
        if (tagged > 0) {
            if (links > 0) {
                tags.add(text);
            }
            return;
        }
        boolean wanted = inside > 0 || captions > 0;
        String written = wanted ? written(text, share) : null;
        if (written != null && (written.length() < SHORTEST_REPEATED || seen.add(written))) {
            lines.add(written);
        }
    }

    /** The line with what its markup says, or null if it says nothing. */
    private String written(String text, int share) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean link = share >= LINKED_SHARE * text.length() && text.length() >= SHORTEST_LINK;
        if (related > 0 && share == 0 && text.length() <= LONGEST_HEAD) {
            return null;
        }
        if (related > 0 || link) {
            return RELATED.matcher(lower).matches() ? text : "Baca juga: " + text;
        }
        boolean caption = captions > 0 && NO_CAPTIONS.stream().noneMatch(lower::startsWith);
        return caption ? "Foto: " + text : text;
    }
}
