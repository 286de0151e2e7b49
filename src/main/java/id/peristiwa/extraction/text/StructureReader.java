package id.peristiwa.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the paragraphs of a text and what each is, by how a line begins and ends, how long it is and where it stands. Immutable and thread-safe. */
public final class StructureReader {

    private static final int LONGEST_TITLE = 170;
    private static final int LONGEST_HEADING = 90;
    private static final int SHORT = 60;

    private static final List<String> AGENCIES = List.of("getty", "/afp", "via ap", "ap photo", "reuters/", "/reuters", "antara/", "antara foto",
            "dok.", "dok ",
            "foto:", "/epa", "shutterstock", "istimewa", "/pool");

    private static final int LONGEST_CREDIT = 40;
    private static final Pattern YEAR_AT_END = Pattern.compile("\\b(19|20)\\d\\d$");
    private static final Pattern AGENCY_AT_END = Pattern.compile("(^|[ /.,])(REUTERS|Reuters|AFP|AP|EPA|ANTARA|Xinhua|Getty Images)$");

    private final LineCues cues;

    private StructureReader(LineCues cues) {
        this.cues = cues;
    }

    /** Loads the lexica of the class path. */
    public static StructureReader load() {
        return new StructureReader(LineCues.load());
    }

    /** The non-empty lines of the text in order, with their kinds. */
    public List<Paragraph> read(String text) {
        List<Span> lines = lines(text);
        SectionKind[] kinds = new SectionKind[lines.size()];
        int title = titleLine(text, lines);
        for (int i = 0; i < kinds.length; i++) {
            SectionKind told = i == title ? null : cues.kind(text, lines.get(i));
            kinds[i] = i == title
                    ? isPictured(text, lines.get(i)) ? SectionKind.CAPTION : SectionKind.TITLE
                    : told != null ? told : plain(text, lines, i);
        }
        if (title >= 0) {
            secondTitle(text, lines, kinds, title);
        }
        related(text, lines, kinds);
        List<Paragraph> out = new ArrayList<>(lines.size());
        for (int i = 0; i < kinds.length; i++) {
            out.add(new Paragraph(i, lines.get(i), kinds[i]));
        }
        return out;
    }

    private static List<Span> lines(String text) {
        List<Span> out = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            int from = at;
            boolean blank = true;
            for (int i = from; i < end && blank; i++) {
                blank = Character.isWhitespace(text.charAt(i));
            }
            if (!blank) {
                out.add(new Span(from, end));
            }
            at = end + 1;
        }
        return out;
    }

    /** The first line where it is a headline: no full stop at its end, and text below it. */
    private int titleLine(String text, List<Span> lines) {
        if (lines.size() < 3) {
            return -1;
        }
        Span first = lines.get(0);
        boolean longerBelow = lines.get(1).length() > first.length() / 2 || lines.get(2).length() > first.length();
        boolean headline = first.length() <= LONGEST_TITLE && words(text, first) > 2 && !endsSentence(text, first) && longerBelow;
        return headline && cues.kind(text, first) == null && !isCredit(text, first) ? 0 : -1;
    }

    /** A first line of that length that ends in a year or an agency's name tells what a picture shows, and when or whose it is. */
    private static boolean isPictured(String text, Span line) {
        String end = text.substring(Math.max(line.begin(), line.end() - LONGEST_CREDIT), line.end()).strip();
        return line.length() > 110 && (YEAR_AT_END.matcher(end).find() || AGENCY_AT_END.matcher(end).find());
    }

    /** A second line without a full stop right under the title is a headline too. */
    private static void secondTitle(String text, List<Span> lines, SectionKind[] kinds, int title) {
        int next = title + 1;
        boolean headline = next + 2 < kinds.length && kinds[next] == SectionKind.HEADING && lines.get(next).length() > 25;
        if (headline) {
            kinds[next] = SectionKind.TITLE;
        }
    }

    private SectionKind plain(String text, List<Span> lines, int i) {
        Span line = lines.get(i);
        if (isInitials(text, line)) {
            return SectionKind.BOILERPLATE;
        }
        if (isCredit(text, line)) {
            return SectionKind.CAPTION;
        }
        boolean inside = i > 0 && i + 1 < lines.size();
        boolean candidate = inside && line.length() <= LONGEST_HEADING && !endsSentence(text, line) && lines.get(i + 1).length() > line.length();
        boolean heading = candidate && (isAllCapitals(text, line)
                || line.length() < SHORT && isBetweenSentences(text, lines, i) && (isNumbered(text, line) || capitalShare(text, line) < 0.6));
        return heading ? SectionKind.HEADING : SectionKind.BODY;
    }

    /** "3. Anemia" */
    private static boolean isNumbered(String text, Span line) {
        int i = line.begin();
        while (i < line.end() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > line.begin() && i - line.begin() < 3 && i + 2 < line.end() && text.charAt(i) == '.' && Characters.isBlank(text.charAt(i + 1))
                && Character.isUpperCase(text.charAt(i + 2));
    }

    private static boolean hasQuote(String text, Span line) {
        for (int i = line.begin(); i < line.end(); i++) {
            if (Characters.isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenSentences(String text, List<Span> lines, int i) {
        Span next = lines.get(i + 1);
        return endsSentence(text, lines.get(i - 1)) && endsSentence(text, next) && next.length() > 2 * lines.get(i).length()
                && Character.isLetterOrDigit(text.charAt(lines.get(i).begin())) && words(text, lines.get(i)) > 1 && !hasQuote(text, lines.get(i));
    }

    /** A short line in title case between paragraphs, few of whose words come up again, is another article's headline. */
    private static void related(String text, List<Span> lines, SectionKind[] kinds) {
        for (int i = 1; i + 1 < kinds.length; i++) {
            Span line = lines.get(i);
            boolean candidate = kinds[i] == SectionKind.BODY && line.length() > 30 && line.length() < 130 && !endsSentence(text, line)
                    && capitalShare(text, line) >= 0.6 && lines.get(i + 1).length() > line.length() && lines.get(i - 1).length() > line.length();
            if (candidate && kinds[i - 1] == SectionKind.BODY) {
                kinds[i] = SectionKind.RELATED;
            }
        }
    }

    /** "(abc/def)": the initials of reporter and editor. */
    private static boolean isInitials(String text, Span line) {
        String s = text.substring(line.begin(), line.end()).strip();
        if (s.length() < 4 || s.length() > 24 || s.charAt(0) != '(' || s.charAt(s.length() - 1) != ')' && s.charAt(s.length() - 1) != ']') {
            return false;
        }
        boolean slash = false;
        for (int i = 1; i < s.length() - 1; i++) {
            char c = s.charAt(i);
            slash |= c == '/';
            if (!Character.isLowerCase(c) && c != '/' && c != ' ' && c != '*') {
                return false;
            }
        }
        return slash || s.length() < 7;
    }

    /** A line that ends in a picture's credit: "(Kim Hong-Ji/Pool via AP)", "(ANTARA/HO-…)". */
    private static boolean isCredit(String text, Span line) {
        String s = text.substring(Math.max(line.begin(), line.end() - 80), line.end()).strip();
        int open = s.lastIndexOf('(');
        if (open < 0 || line.length() > 500 || !s.endsWith(")") && !s.endsWith(").")) {
            return false;
        }
        String credit = s.substring(open + 1).toLowerCase(Locale.ROOT);
        for (String agency : AGENCIES) {
            if (credit.contains(agency)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, Span line) {
        int at = line.end() - 1;
        while (at > line.begin() && (Characters.isBlank(text.charAt(at)) || Characters.isQuote(text.charAt(at)) || text.charAt(at) == ')')) {
            at--;
        }
        char c = text.charAt(at);
        return c == '.' || c == '…' || c == ':' || c == ',' || c == ';' || c == '!' && line.length() > 120 || c == '?' && line.length() > 120;
    }

    private static int words(String text, Span line) {
        int n = 0;
        boolean inside = false;
        for (int i = line.begin(); i < line.end(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            n += inside || blank ? 0 : 1;
            inside = !blank;
        }
        return n;
    }

    private static boolean isAllCapitals(String text, Span line) {
        int upper = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 3;
    }

    /** Share of the words with a letter at their start that start with a capital. */
    private static double capitalShare(String text, Span line) {
        int capitals = 0;
        int all = 0;
        boolean inside = false;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (!inside && Character.isLetter(c)) {
                all++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            inside = !Character.isWhitespace(c);
        }
        return all == 0 ? 0 : (double) capitals / all;
    }
}
