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

/** Finds every stretch of text that may be what somebody said, by quotation marks and reporting words. One object a document; not thread-safe. */
final class CandidateFinder {

    private static final int LONGEST_CLAUSE = 60;
    /** Quotations of a paragraph that may be one statement. */
    private static final int MOST_PARTS = 4;
    /** Reporting words of one sentence: keeps a text of nothing but reporting words linear. */
    private static final int MOST_CUES = 40;
    private static final int SPEAKING = Cues.PRE | Cues.POST | Cues.PASSIVE;

    private final Context context;
    private final AnalyzedText text;
    private final int[] cover;
    private final boolean[] consumed;

    CandidateFinder(Context context) {
        this.context = context;
        this.text = context.text;
        this.cover = context.cover;
        this.consumed = new boolean[text.tokenCount()];
    }

    /** Groups of candidates that compete, in the order of the text: the quotations, then the reporting words. */
    List<List<Candidate>> find() {
        List<List<Candidate>> out = new ArrayList<>();
        quoted(out);
        for (Quotation q : Quotations.inner(text, context.quotations)) {
            int first = q.open() + 1;
            int end = context.trimmed(first, q.close());
            if (end > first) {
                int cue = cueBefore(q.open(), context.quotations.get(cover[first]).open() + 1);
                out.add(List.of(new Candidate(out.size(), Pattern.INNER_QUOTE, first, end, cue, cue < 0 ? -1 : Math.max(0, cue - 6),
                        cue < 0 ? -1 : cue, Opening.QUOTE, Closing.QUOTE)));
            }
        }
        ReportedFinder reported = new ReportedFinder(context);
        for (Sentence sentence : text.sentences()) {
            if (!text.paragraphs().get(sentence.paragraph()).kind().tellsEvents()) {
                continue;
            }
            int seen = 0;
            for (int i = sentence.firstToken(); i < sentence.endToken() && seen < MOST_CUES; i++) {
                if (context.cues[i] != 0 && !consumed[i]) {
                    seen++;
                    List<Candidate> group = new ArrayList<>();
                    reported.find(i, out.size(), group);
                    if (!group.isEmpty()) {
                        out.add(group);
                    }
                }
            }
        }
        return out;
    }

    private int cueBefore(int open, int from) {
        for (int i = open - 1; i >= Math.max(from, open - 5); i--) {
            if ((context.cues[i] & SPEAKING) != 0) {
                return i;
            }
        }
        return -1;
    }

    private void quoted(List<List<Candidate>> out) {
        List<Quotation> quotations = context.quotations;
        for (int k = 0; k < quotations.size(); k++) {
            Quotation q = quotations.get(k);
            int first = q.open() + 1;
            int end = context.trimmed(first, Math.min(q.close(), text.tokenCount()));
            if (end <= first) {
                continue;
            }
            List<Candidate> group = new ArrayList<>();
            Candidate base = behind(out.size(), q, first, end);
            if (base != null && cover[Math.max(0, base.cue())] < 0) {
                consumed[base.cue()] = true;
            }
            base = base == null ? before(out.size(), q, first, end) : base;
            base = base == null ? new Candidate(out.size(), Pattern.QUOTE, first, end, -1, -1, -1, Opening.QUOTE, Closing.QUOTE) : base;
            boolean broken = isBroken(base, k);
            if (!broken) {
                group.add(base);
            }
            Candidate clause = base;
            for (int n = k + 1; n < Math.min(quotations.size(), k + MOST_PARTS) && context.sameParagraph(first, quotations.get(n).open() + 1); n++) {
                Quotation later = quotations.get(n);
                int laterFirst = later.open() + 1;
                int laterEnd = context.trimmed(laterFirst, Math.min(later.close(), text.tokenCount()));
                if (laterEnd <= laterFirst || later.open() <= q.close()) {
                    break;
                }
                if (clause.cue() < 0) {
                    Candidate own = behind(out.size(), later, laterFirst, laterEnd);
                    clause = own == null ? clause : own;
                }
                group.add(new Candidate(out.size(), clause.pattern(), first, laterEnd, clause.cue(), clause.clauseBegin(), clause.clauseEnd(),
                        Opening.QUOTE, Closing.LATER_QUOTE));
            }
            out.add(group);
            k += broken ? 1 : 0;
        }
    }

    /** "A," kata X. "B.": a clause that stands between two parts of one quotation; by the guideline the parts of one paragraph are one statement. */
    private boolean isBroken(Candidate base, int k) {
        if (base.pattern() != Pattern.QUOTE_CUE || k + 1 >= context.quotations.size()) {
            return false;
        }
        Quotation later = context.quotations.get(k + 1);
        int first = later.open() + 1;
        int end = context.trimmed(first, Math.min(later.close(), text.tokenCount()));
        boolean follows = later.open() >= base.clauseEnd() && later.open() - base.clauseEnd() <= 1 && end > first
                && context.sameParagraph(base.first(), first);
        return follows && behind(0, later, first, end) == null;
    }

    /** "…," kata X. */
    private Candidate behind(int group, Quotation q, int first, int end) {
        int i = q.close() + 1;
        int limit = Math.min(text.tokenCount(), i + 3);
        while (i < limit && (text.token(i).is(",") || text.token(i).is("-") || text.token(i).is("demikian") || text.token(i).is("."))) {
            i++;
        }
        if (i >= text.tokenCount() || !context.sameParagraph(first, i) || cover[i] >= 0) {
            return null;
        }
        boolean direct = (context.cues[i] & Cues.POST) != 0;
        int cue = i;
        if (!direct) {
            int reach = Math.min(Quotations.clauseEnd(text, i, cover), i + 8);
            boolean lower = !text.token(i).isCapitalized() || text.token(q.close() - 1).is(",");
            for (cue = i; lower && cue < reach && (context.cues[cue] & SPEAKING) == 0; cue++) {
                if (text.token(cue).is(",") || text.token(cue).is("yang")) {
                    return null;
                }
            }
            if (!lower || cue >= reach) {
                return null;
            }
        }
        int clauseEnd = Math.min(Quotations.clauseEnd(text, cue, cover), cue + LONGEST_CLAUSE);
        return new Candidate(group, Pattern.QUOTE_CUE, first, end, cue, direct && cue + 1 < text.tokenCount() ? cue + 1 : i, clauseEnd, Opening.QUOTE,
                Closing.QUOTE);
    }

    /** X mengatakan, "…" or X: "…" */
    private Candidate before(int group, Quotation q, int first, int end) {
        int i = q.open() - 1;
        if (i < 0 || !context.sameParagraph(first, i) || text.token(i).is(".") || cover[i] >= 0) {
            return null;
        }
        boolean colon = text.token(i).is(":");
        Sentence sentence = text.sentenceOf(i);
        int begin = i;
        while (begin > sentence.firstToken() && cover[begin - 1] < 0 && i - begin < LONGEST_CLAUSE) {
            begin--;
        }
        int reach = colon ? 25 : text.token(i).is(",") ? 10 : 4;
        for (int cue = i; cue >= Math.max(begin, i - reach); cue--) {
            Token token = text.token(cue);
            if (token.isWord() && (context.cues[cue] & (Cues.PRE | Cues.PASSIVE | Cues.POST)) != 0) {
                return new Candidate(group, Pattern.CUE_QUOTE, first, end, cue, begin, i, Opening.QUOTE, Closing.QUOTE);
            }
        }
        return colon && end - first > 4
                ? new Candidate(group, Pattern.CUE_QUOTE, first, end, -1, begin, i, Opening.QUOTE, Closing.QUOTE)
                : null;
    }
}
