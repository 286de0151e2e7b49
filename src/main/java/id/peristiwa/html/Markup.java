package id.peristiwa.html;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** What an element is by its name and by the words of its class and id. */
enum Markup {
    /** Nothing of it belongs to an article. */
    NOISE,
    /** Links to other articles. */
    RELATED,
    /** Keywords, each a link. */
    TAGS,
    /** What stands under a picture. */
    CAPTION,
    /** A paragraph or what holds some. */
    BLOCK,
    /** A line ends here. */
    BREAK,
    /** Part of a paragraph. */
    INLINE;

    private static final Set<String> NOISE_ELEMENTS = Set.of("script", "style", "noscript", "template", "svg", "iframe", "form", "button", "nav",
            "footer", "select", "option", "textarea", "input", "object", "video", "audio", "canvas", "head");
    private static final Set<String> BLOCK_ELEMENTS = Set.of("p", "div", "section", "article", "main", "body", "header", "aside", "ul", "ol", "li",
            "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "blockquote", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
            "center",
            "address", "details", "summary", "html");
    private static final Set<String> NOISE_WORDS = Set.of("ad", "ads", "adv", "advertisement", "iklan", "banner", "parallax", "share", "sharing",
            "sosmed", "social", "breadcrumb", "breadcrumbs", "newsletter", "subscribe", "komentar", "comment", "comments", "popup", "modal", "cookie",
            "toolbar", "pagination", "paging", "login", "menu", "navbar", "hidden");
    private static final Set<String> RELATED_WORDS = Set.of("related", "terkait", "bacajuga", "baca", "linksisip", "lihatjg", "lihatjuga",
            "recommendation", "recommended", "rekomendasi", "populer", "popular", "terpopuler", "terbaru", "latest", "readmore", "sisip",
            "pilihan");
    private static final Set<String> TAG_WORDS = Set.of("tag", "tags", "keyword", "keywords");
    private static final Set<String> CAPTION_WORDS = Set.of("caption", "captions", "figcaption", "keterangan");

    static boolean isBlockElement(Element element) {
        return BLOCK_ELEMENTS.contains(element.normalName());
    }

    /** Whether it is noise whatever its class says. */
    static boolean isNoiseElement(Element element) {
        return NOISE_ELEMENTS.contains(element.normalName()) || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
    }

    static Markup of(Element element) {
        String name = element.normalName();
        if (isNoiseElement(element)) {
            return NOISE;
        }
        if (name.equals("br") || name.equals("hr")) {
            return BREAK;
        }
        boolean block = isBlockElement(element);
        if (name.equals("html") || name.equals("body") || name.equals("main") || name.equals("article")) {
            return BLOCK;
        }
        if (name.equals("figcaption")) {
            return CAPTION;
        }
        Markup named = block ? byWords(element.className() + " " + element.id()) : null;
        if (named != null) {
            return named;
        }
        return block ? name.equals("aside") ? RELATED : BLOCK : INLINE;
    }

    private static Markup byWords(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        Markup found = null;
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                String word = lower.substring(from, i);
                from = i + 1;
                if (CAPTION_WORDS.contains(word)) {
                    return CAPTION;
                }
                if (TAG_WORDS.contains(word)) {
                    return TAGS;
                }
                if (RELATED_WORDS.contains(word)) {
                    found = RELATED;
                } else if (NOISE_WORDS.contains(word) && found == null) {
                    found = NOISE;
                }
            }
        }
        return found;
    }
}
