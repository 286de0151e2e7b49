package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.statement.Candidate.Closing;
import id.peristiwa.extraction.statement.Candidate.Opening;
import id.peristiwa.extraction.statement.Candidate.Pattern;
import id.peristiwa.extraction.statement.Quotations.Quotation;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;

/**
 * Finds for a reporting word every stretch of text that it may report: behind it, before it, on both sides of it, in the sentence before it. One object a
 * document; not thread-safe.
 */
final class ReportedFinder {

    private static final int SHORTEST = 2;
    /** Tokens between a reporting word and its content. */
    private static final int REACH = 45;
    /** Tokens of a content that are searched for borders. */
    private static final int LONGEST = 150;
    private static final int MOST_BORDERS = 4;

    private final Context context;
    private final AnalyzedText text;
    private final List<Integer> firsts = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();
    private int low;
    private int high;
    private int begin;
    private int end;

    ReportedFinder(Context context) {
        this.context = context;
        this.text = context.text;
    }

    /** Adds what the word at {@code cue} may report as candidates of one group. */
    void find(int cue, int group, List<Candidate> out) {
        Sentence sentence = text.sentenceOf(cue);
        int q = context.cover[cue];
        low = 0;
        high = context.paragraphEnd(cue);
        if (q >= 0) {
            Quotation quotation = context.quotations.get(q);
            low = quotation.open() + 1;
            high = Math.min(quotation.close(), high);
        }
        begin = Math.max(sentence.firstToken(), low);
        end = Math.min(sentence.endToken(), high);
        int mask = context.cues[cue];
        after(cue, mask, group, out);
        if (cue > begin) {
            before(cue, mask, group, out);
            inside(cue, mask, group, out);
        }
        back(cue, mask, group, out);
    }

    private boolean is(int mask, int places) {
        return (mask & places) != 0;
    }

    private void open(Opening opening, int first) {
        if (!firsts.contains(first)) {
            firsts.add(first);
            openings.add(opening);
        }
    }

    private void close(Closing closing, int last) {
        if (!ends.contains(last)) {
            ends.add(last);
            closings.add(closing);
        }
    }

    private int skipped(int from) {
        int i = from;
        while (i < end && (text.token(i).is(",") || text.token(i).is(":") || text.token(i).is("bahwa") || text.token(i).is("-"))) {
            i++;
        }
        return i < end && text.token(i).form().equals("\"") ? i + 1 : i;
    }

    private void after(int cue, int mask, int group, List<Candidate> out) {
        firsts.clear();
        openings.clear();
        boolean pronoun = Cues.hasPronoun(text.token(cue).lower());
        if (is(mask, Cues.PRE | Cues.PASSIVE | Cues.NOUN) || pronoun) {
            open(Opening.CUE, skipped(cue + 1));
        }
        startsBehind(cue);
        boolean right = is(mask, Cues.SOURCE) || is(mask, Cues.POST) && !is(mask, Cues.PRE)
                || is(mask, Cues.PASSIVE) && cue + 1 < end && (text.token(cue + 1).is("oleh") || context.named[cue + 1] >= 0);
        Pattern pattern = right ? Pattern.SOURCE_CONTENT : Pattern.CUE_CONTENT;
        int left = cue;
        while (left > Math.max(begin, cue - LONGEST) && context.cover[left - 1] == context.cover[cue]) {
            left--;
        }
        for (int k = 0; k < firsts.size(); k++) {
            int first = firsts.get(k);
            if (first >= end) {
                continue;
            }
            ends.clear();
            closings.clear();
            endsBehind(first);
            add(group, pattern, first, openings.get(k), cue, right ? cue + 1 : left, right ? Math.max(cue + 1, first) : cue, out);
        }
    }

    private void add(int group, Pattern pattern, int first, Opening opening, int cue, int clauseBegin, int clauseEnd, List<Candidate> out) {
        for (int e = 0; e < ends.size(); e++) {
            int last = context.trimmed(first, ends.get(e));
            if (last - first >= SHORTEST) {
                out.add(new Candidate(group, pattern, first, last, cue, clauseBegin, clauseEnd, opening, closings.get(e)));
            }
        }
    }

    /** Where a content behind the reporting word may begin. */
    private void startsBehind(int cue) {
        int depth = 0;
        int commas = 0;
        boolean conjunction = false;
        boolean opener = false;
        boolean mention = false;
        for (int i = cue + 1; i < Math.min(end, cue + REACH) && context.cover[i] == context.cover[cue]; i++) {
            Token token = text.token(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",") && commas < 3) {
                commas++;
                open(commas == 1 ? Opening.COMMA : commas == 2 ? Opening.SECOND_COMMA : Opening.THIRD_COMMA, skipped(i + 1));
            } else if (!opener && i - cue < 20 && Words.OPENERS.contains(token.lower())) {
                opener = true;
                open(Opening.CONJUNCTION, skipped(i + 1));
            } else if (!conjunction && i - cue < 14 && i > cue + 1 && Words.CONJUNCTIONS.contains(token.lower())) {
                conjunction = true;
                open(Opening.CONJUNCTION, i);
            } else if (!mention && i - cue < 12 && context.named[i] >= 0) {
                mention = true;
                int to = i + 1;
                while (to < end && context.named[to] == context.named[i]) {
                    to++;
                }
                open(Opening.MENTION, skipped(to));
            }
        }
    }

    /** Where a content that begins at {@code first} may end. */
    private void endsBehind(int first) {
        close(Closing.SENTENCE, end);
        int borders = 0;
        for (int i = first + 2; i < Math.min(end - 1, first + LONGEST); i++) {
            Token token = text.token(i);
            if (context.cover[i] >= 0 && context.cover[i - 1] < 0) {
                close(Closing.QUOTE_BEGIN, i);
            }
            if (borders < MOST_BORDERS && isBorder(token, i)) {
                borders++;
                close(Closing.CLAUSE, i);
            }
        }
        sentencesBehind();
    }

    private boolean isBorder(Token token, int i) {
        if (token.is(",")) {
            return context.cues[i + 1] != 0 || Words.BORDERS.contains(text.token(i + 1).lower()) || context.named[i + 1] >= 0;
        }
        return switch (token.lower()) {
            case "ketika", "saat", "usai", "seusai", "setelah", "sambil", "seraya", "sebelum", "seperti", "sebagaimana" -> !text.token(i - 1).is(",");
            case "dan", "serta", "tetapi", "tapi", "namun", "lalu" -> (context.cues[i + 1] & Cues.PRE) != 0
                    || i + 2 < end && (context.cues[i + 2] & Cues.PRE) != 0;
            default -> (context.cues[i] & (Cues.SOURCE | Cues.POST)) != 0 && (context.cues[i] & Cues.PRE) == 0;
        };
    }

    /** The ends of the next sentences of the paragraph. */
    private void sentencesBehind() {
        int paragraph = context.paragraphOf(begin);
        int s = text.sentenceIndexOf(begin);
        for (int k = 1; k <= 2; k++) {
            if (s + k >= text.sentences().size() || text.sentences().get(s + k).paragraph() != paragraph
                    || text.sentences().get(s + k).firstToken() >= high) {
                return;
            }
            close(k == 1 ? Closing.NEXT_SENTENCE : Closing.SECOND_SENTENCE, Math.min(high, text.sentences().get(s + k).endToken()));
        }
        close(Closing.PARAGRAPH, high);
    }

    private void before(int cue, int mask, int group, List<Candidate> out) {
        ends.clear();
        closings.clear();
        boolean comma = text.token(cue - 1).is(",");
        int closed = -1;
        if (comma) {
            closed = cue - 1;
            close(Closing.COMMA_BEFORE_CUE, closed);
        } else {
            for (int i = cue - 1; i > Math.max(begin, cue - 15) && closed < 0 && context.cover[i] == context.cover[cue]; i--) {
                closed = text.token(i).is(",") ? i : -1;
            }
            if (closed >= 0) {
                close(Closing.COMMA, closed);
            }
        }
        if (is(mask, Cues.SOURCE | Cues.PASSIVE)) {
            int i = cue;
            while (i > begin && isLead(text.token(i - 1))) {
                i--;
            }
            close(Closing.CUE, i);
        }
        if (ends.isEmpty()) {
            return;
        }
        int last = ends.get(0);
        firstsBefore(last);
        boolean left = is(mask, Cues.PRE) && !is(mask, Cues.POST | Cues.SOURCE);
        Pattern pattern = is(mask, Cues.SOURCE) ? Pattern.CONTENT_SOURCE : Pattern.CONTENT_CUE;
        int clauseEnd = Quotations.clauseEnd(text, cue, context.cover);
        for (int k = 0; k < firsts.size(); k++) {
            add(group, pattern, firsts.get(k), openings.get(k), cue, left ? Math.max(last, begin) : cue + 1, left ? cue : clauseEnd, out);
        }
    }

    private static boolean isLead(Token token) {
        return switch (token.lower()) {
            case "seperti", "sebagaimana", "demikian", "yang", "telah", "sudah", "tadi", "," -> true;
            default -> false;
        };
    }

    /** Where a content may begin that ends at {@code last}. */
    private void firstsBefore(int last) {
        firsts.clear();
        openings.clear();
        open(Opening.SENTENCE, begin);
        if (Words.CONNECTIVES.contains(text.token(begin).lower())) {
            int i = begin + 1;
            open(Opening.CONNECTIVE, i < last && text.token(i).is(",") ? i + 1 : i);
        }
        int commas = 0;
        for (int i = begin + 1; i < Math.min(last, begin + REACH); i++) {
            if (commas == 0 && text.token(i).is(",")) {
                commas++;
                open(Opening.FIRST_COMMA, i + 1);
            }
        }
        for (int i = last - 1; i > Math.max(begin, last - LONGEST); i--) {
            if (context.cover[i] >= 0 && i + 1 < last && context.cover[i + 1] != context.cover[i] && context.cover[i] != context.cover[last]) {
                open(Opening.QUOTE_END, i + 1);
                break;
            }
            if ((context.cues[i] & (Cues.PRE | Cues.SOURCE)) != 0) {
                open(Opening.OTHER_CUE, skipped(i + 1));
                break;
            }
        }
        int s = text.sentenceIndexOf(begin);
        if (s > 0 && text.sentences().get(s - 1).firstToken() >= low && context.sameParagraph(begin, begin - 1 < 0 ? begin : begin - 1)) {
            open(Opening.SENTENCE_BEFORE, text.sentences().get(s - 1).firstToken());
        }
    }

    /** …, kata X, … */
    private void inside(int cue, int mask, int group, List<Candidate> out) {
        boolean pronoun = Cues.hasPronoun(text.token(cue).lower());
        boolean comma = text.token(cue - 1).is(",");
        if (!comma && !pronoun && !is(mask, Cues.SOURCE) || !is(mask, Cues.POST | Cues.SOURCE)) {
            return;
        }
        int clauseEnd = cue + 1;
        while (!pronoun && clauseEnd < Math.min(end, cue + 30) && !text.token(clauseEnd).is(",")) {
            clauseEnd++;
        }
        if (end - clauseEnd < 3) {
            return;
        }
        firstsBefore(cue);
        Pattern pattern = is(mask, Cues.SOURCE) ? Pattern.SOURCE_INSIDE : Pattern.CUE_INSIDE;
        ends.clear();
        closings.clear();
        endsBehind(clauseEnd);
        for (int k = 0; k < firsts.size(); k++) {
            add(group, pattern, firsts.get(k), openings.get(k), cue, Math.min(cue + 1, clauseEnd - (pronoun ? 1 : 0)), clauseEnd, out);
        }
    }

    /** … Hal itu disampaikan X. */
    private void back(int cue, int mask, int group, List<Candidate> out) {
        if (!is(mask, Cues.PASSIVE | Cues.PRE | Cues.NOUN) || low > 0 || cue - begin > 12) {
            return;
        }
        boolean points = false;
        for (int i = begin; i < Math.min(end, cue + 4) && !points; i++) {
            points = i != cue && Words.POINTERS.contains(text.token(i).lower());
        }
        int s = text.sentenceIndexOf(begin);
        if (!points || s == 0) {
            return;
        }
        Sentence previous = text.sentences().get(s - 1);
        if (!text.paragraphs().get(previous.paragraph()).kind().tellsEvents()) {
            return;
        }
        ends.clear();
        closings.clear();
        close(Closing.SENTENCE_BEFORE, previous.endToken());
        int clauseEnd = Quotations.clauseEnd(text, cue, context.cover);
        boolean left = is(mask, Cues.PRE) && !is(mask, Cues.PASSIVE);
        add(group, Pattern.CONTENT_BEFORE, previous.firstToken(), Opening.SENTENCE_BEFORE, cue, left ? begin : cue + 1, left ? cue : clauseEnd, out);
        int start = previous.firstToken();
        for (int k = s - 2; k >= Math.max(0, s - 6) && text.sentences().get(k).paragraph() == previous.paragraph(); k--) {
            start = text.sentences().get(k).firstToken();
        }
        if (start < previous.firstToken()) {
            add(group, Pattern.CONTENT_BEFORE, start, Opening.PARAGRAPH, cue, left ? begin : cue + 1, left ? cue : clauseEnd, out);
        }
    }
}
