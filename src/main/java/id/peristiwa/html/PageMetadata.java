package id.peristiwa.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article: in JSON-LD, in the meta elements of OpenGraph and others, in its headings.
 *
 * @param title the headline without the name of the site, or null
 * @param author the writers, or null
 * @param published the local day of publication, or null
 */
record PageMetadata(String title, String author, LocalDate published) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_AUTHOR = 120;
    private static final int MOST_AUTHORS = 5;
    /** Western Indonesia Time; pages that tell the time in UTC mean a day in Indonesia. */
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final int EASTERN_INDONESIA_HOURS = 9;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{2})[-/](\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern BREADCRUMB = Pattern.compile("\\s+[|–—-]\\s+");

    static PageMetadata of(Document page) {
        StructuredData data = StructuredData.of(page);
        return new PageMetadata(title(page, data), author(page, data), published(page, data));
    }

    private static String title(Document page, StructuredData data) {
        Element heading = page.selectFirst("h1");
        String title = firstOf(data.headline(), heading == null ? null : heading.text(), meta(page, "og:title"), meta(page, "twitter:title"),
                page.title());
        if (title == null || title.length() > LONGEST_TITLE) {
            return null;
        }
        return withoutSite(title, firstOf(meta(page, "og:site_name"), data.publisher()));
    }

    /** "Headline - Kompas.com" without its end, where that is the name of the site. */
    private static String withoutSite(String title, String site) {
        Matcher border = BREADCRUMB.matcher(title);
        int cut = -1;
        while (border.find()) {
            String rest = title.substring(border.end());
            boolean named = site != null && rest.equalsIgnoreCase(site) || rest.matches("[\\w-]+\\.(com|co\\.id|id|net|org)");
            if (named && cut < 0) {
                cut = border.start();
            }
        }
        return cut > 0 ? title.substring(0, cut) : title;
    }

    private static String author(Document page, StructuredData data) {
        Set<String> names = new LinkedHashSet<>(data.authors());
        if (names.isEmpty()) {
            String named = firstOf(meta(page, "author"), meta(page, "article:author"), meta(page, "content_author"), itemprop(page, "author"));
            if (named != null) {
                names.add(named);
            }
        }
        String authors = String.join(", ", names.stream().filter(name -> !name.contains("://") && !name.isBlank()).limit(MOST_AUTHORS).toList());
        return authors.isEmpty() || authors.length() > LONGEST_AUTHOR ? null : authors;
    }

    private static LocalDate published(Document page, StructuredData data) {
        Element time = page.selectFirst("time[datetime]");
        for (String value : new String[]{data.published(), meta(page, "article:published_time"), meta(page, "publishdate"), meta(page, "pubdate"),
                meta(page, "content_PublishedDate"), meta(page, "dtk:publishdate"), meta(page, "date"), itemprop(page, "datePublished"),
                time == null ? null : time.attr("datetime")}) {
            LocalDate day = value == null ? null : day(value.strip());
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The local day of a date or date-time; null if it is neither. */
    static LocalDate day(String value) {
        Matcher day = DAY.matcher(value);
        if (!day.matches()) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            boolean indonesian = time.getOffset().getTotalSeconds() / 3600 >= 7
                    && time.getOffset().getTotalSeconds() / 3600 <= EASTERN_INDONESIA_HOURS;
            return (indonesian ? time : time.withOffsetSameInstant(WIB)).toLocalDate();
        } catch (DateTimeException e) {
            return date(day);
        }
    }

    private static LocalDate date(Matcher day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return date.getYear() > 0 ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String meta(Document page, String name) {
        for (String attribute : List.of("property", "name")) {
            Element meta = page.selectFirst("meta[" + attribute + "=\"" + name + "\"]");
            if (meta != null && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return null;
    }

    private static String itemprop(Document page, String name) {
        Element element = page.selectFirst("[itemprop=" + name + "]");
        return element == null ? null : firstOf(element.attr("content"), element.attr("datetime"), element.text());
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return Lines.normal(value);
            }
        }
        return null;
    }
}
