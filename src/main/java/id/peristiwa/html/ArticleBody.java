package id.peristiwa.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Where a page has its article.
 *
 * @param container the element whose paragraphs are the article
 * @param root the container or the element around it that has the headline too, and with it the captions and keywords outside the container
 * @param weights text of every element that may have some
 */
record ArticleBody(Element container, Element root, Map<Element, Weight> weights) {

    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int SHORTEST_BARE_TEXT = 80;
    private static final double MARKED_SHARE = 0.3;
    private static final double WIDER = 1.25;

    /** How much text an element has. */
    static final class Weight {
        private final boolean block;
        private int text;
        private int linked;
        /** Text of the paragraph that the element itself is. */
        private int own;
        private int ownLinked;
        /** Text of the paragraphs in it, those further inside counting less. */
        private double score;

        private Weight(boolean block) {
            this.block = block;
        }

        /** Characters in no link. */
        int plain() {
            return text - linked;
        }
    }

    static ArticleBody find(Document page) {
        Weigher weigher = new Weigher();
        page.filter(weigher);
        Element container = container(page, weigher);
        return new ArticleBody(container, root(page, container), weigher.weights);
    }

    private static Element container(Document page, Weigher weigher) {
        Element best = weigher.best == null ? page.body() : weigher.best;
        Weight weight = weigher.weights.get(best);
        for (Element marked : page.select("[itemprop=articleBody]")) {
            Weight its = weigher.weights.get(marked);
            if (its != null && weight != null && its.plain() >= MARKED_SHARE * weight.plain()) {
                return marked;
            }
        }
        Element parent = best.parent();
        if (weight == null || parent == null || parent == page) {
            return best;
        }
        double siblings = parent.children().stream().map(weigher.weights::get).mapToDouble(w -> w == null ? 0 : w.score).sum();
        return siblings >= WIDER * weight.score ? parent : best;
    }

    private static Element root(Document page, Element container) {
        Element heading = page.selectFirst("h1");
        Set<Element> aroundHeading = heading == null ? Set.of() : Set.copyOf(heading.parents());
        Element marked = container;
        for (Element around : container.parents()) {
            String name = around.normalName();
            if (name.equals("body") || name.equals("html")) {
                break;
            }
            if (aroundHeading.contains(around)) {
                return around;
            }
            if (name.equals("article") || name.equals("main")) {
                marked = around;
            }
        }
        return marked;
    }

    /** Adds up the text of all elements in one walk. */
    private static final class Weigher implements NodeFilter {

        private final Map<Element, Weight> weights = new IdentityHashMap<>();
        private final List<Weight> path = new ArrayList<>();
        private Element best;
        private double most;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words && !path.isEmpty()) {
                int length = words.text().strip().length();
                Weight holder = path.get(path.size() - 1);
                holder.text += length;
                holder.own += length;
            } else if (node instanceof Element element) {
                if (Markup.isNoiseElement(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                Weight weight = new Weight(Markup.isBlockElement(element));
                weights.put(element, weight);
                path.add(weight);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                Weight weight = path.remove(path.size() - 1);
                if (element.normalName().equals("a")) {
                    weight.linked = weight.text;
                    weight.ownLinked = weight.own;
                }
                if (weight.block) {
                    rate(element, weight);
                }
                if (!path.isEmpty()) {
                    handUp(weight, path.get(path.size() - 1));
                }
            }
            return FilterResult.CONTINUE;
        }

        private void rate(Element element, Weight weight) {
            boolean paragraph = element.normalName().equals("p") || element.normalName().equals("blockquote");
            int plain = weight.own - weight.ownLinked;
            if (plain >= (paragraph ? SHORTEST_PARAGRAPH : SHORTEST_BARE_TEXT)) {
                weight.score += paragraph ? 0 : plain;
                add(1, plain);
                add(2, plain / 2.0);
            }
            if (!paragraph && weight.score > most) {
                most = weight.score;
                best = element;
            }
        }

        private void add(int up, double score) {
            if (path.size() >= up) {
                path.get(path.size() - up).score += score;
            }
        }

        private static void handUp(Weight weight, Weight parent) {
            parent.text += weight.text;
            parent.linked += weight.linked;
            if (!weight.block) {
                parent.own += weight.own;
                parent.ownLinked += weight.ownLinked;
            }
        }
    }
}
