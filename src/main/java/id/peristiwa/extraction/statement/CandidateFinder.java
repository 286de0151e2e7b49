package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.statement.Candidate.Pattern;
import id.peristiwa.extraction.statement.Quotations.Quotation;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Finds every stretch of text that may be what somebody said, by quotation marks and reporting words. Immutable and thread-safe. */
final class CandidateFinder {

    private static final int LONGEST_CLAUSE = 60;
    private static final int SHORTEST = 3;

    private final Cues cues;

    CandidateFinder(Cues cues) {
        this.cues = cues;
    }

    List<Candidate> find(AnalyzedText text, List<Quotation> quotations, int[] cover) {
        List<Candidate> out = new ArrayList<>();
        quoted(text, quotations, cover, out);
        for (Sentence sentence : text.sentences()) {
            if (text.paragraphs().get(sentence.paragraph()).kind().tellsEvents()) {
                reported(text, sentence, cover, out);
            }
        }
        return out;
    }

    private void quoted(AnalyzedText text, List<Quotation> quotations, int[] cover, List<Candidate> out) {
        Candidate previous = null;
        for (Quotation q : quotations) {
            int first = q.open() + 1;
            int end = trimmed(text, first, Math.min(q.close(), text.tokenCount()));
            if (end - first < 1) {
                continue;
            }
            Candidate candidate = behind(text, q, first, end, cover);
            if (candidate == null) {
                candidate = before(text, q, first, end, cover);
            }
            if (candidate == null) {
                candidate = new Candidate(Pattern.QUOTE, first, end, -1, -1, -1);
                boolean continues = previous != null && previous.pattern() == Pattern.QUOTE_CUE && previous.clauseEnd() <= q.open()
                        && q.open() - previous.clauseEnd() <= 1 && sameParagraph(text, previous.first(), first) && q.words() > 2;
                if (continues) {
                    out.remove(out.size() - 1);
                    candidate = previous.until(end);
                }
            }
            out.add(candidate);
            previous = candidate;
        }
    }

    private static boolean sameParagraph(AnalyzedText text, int a, int b) {
        return text.sentenceOf(a).paragraph() == text.sentenceOf(b).paragraph();
    }

    /** "…," kata X. */
    private Candidate behind(AnalyzedText text, Quotation q, int first, int end, int[] cover) {
        int i = q.close() + 1;
        int limit = Math.min(text.tokenCount(), i + 3);
        while (i < limit && (text.token(i).is(",") || text.token(i).is("-") || text.token(i).is("demikian") || text.token(i).is("."))) {
            i++;
        }
        if (i >= text.tokenCount() || !sameParagraph(text, first, i) || cover[i] >= 0) {
            return null;
        }
        boolean direct = cues.isPost(text.token(i));
        int cue = i;
        if (!direct) {
            int reach = Math.min(Quotations.clauseEnd(text, i, cover), i + 8);
            boolean lower = !text.token(i).isCapitalized() || text.token(q.close() - 1).is(",");
            for (cue = i; lower && cue < reach && !(cues.place(text.token(cue)) == Cues.Place.PRE || cues.isPost(text.token(cue))); cue++) {
                if (text.token(cue).is(",") || text.token(cue).is("yang")) {
                    return null;
                }
            }
            if (!lower || cue >= reach) {
                return null;
            }
        }
        int clauseEnd = Math.min(Quotations.clauseEnd(text, cue, cover), cue + LONGEST_CLAUSE);
        return new Candidate(Pattern.QUOTE_CUE, first, end, cue, direct ? cue + 1 : i, clauseEnd);
    }

    /** X mengatakan, "…" or X: "…" */
    private Candidate before(AnalyzedText text, Quotation q, int first, int end, int[] cover) {
        int i = q.open() - 1;
        if (i < 0 || !sameParagraph(text, first, i) || text.token(i).is(".") || cover[i] >= 0) {
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
            if (cues.place(token) == Cues.Place.PRE || cues.place(token) == Cues.Place.PASSIVE || cues.isPost(token) && (colon || i - cue < 12)) {
                return new Candidate(Pattern.CUE_QUOTE, first, end, cue, begin, i);
            }
        }
        return colon && end - first > 4 ? new Candidate(Pattern.CUE_QUOTE, first, end, -1, begin, i) : null;
    }

    private void reported(AnalyzedText text, Sentence sentence, int[] cover, List<Candidate> out) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = text.token(i);
            if (cover[i] >= 0 || !token.isWord()) {
                continue;
            }
            Cues.Place place = cues.place(token);
            if (place == Cues.Place.PRE || place == Cues.Place.PASSIVE) {
                content(text, sentence, i, cover, out);
            } else if (place == Cues.Place.SOURCE) {
                source(text, sentence, i, cover, out);
            }
            boolean comma = i > sentence.firstToken() && text.token(i - 1).is(",");
            if (comma && cues.isPost(token) && cover[Math.max(sentence.firstToken(), i - 2)] < 0) {
                contentBefore(text, sentence, i, cover, out);
            }
        }
    }

    /** X mengatakan (bahwa) … to the end of the sentence. */
    private void content(AnalyzedText text, Sentence sentence, int cue, int[] cover, List<Candidate> out) {
        int first = cue + 1;
        for (int i = cue + 1; i < Math.min(sentence.endToken(), cue + 14) && cover[i] < 0; i++) {
            if (text.token(i).is("bahwa")) {
                first = i + 1;
                break;
            }
        }
        while (first < sentence.endToken() && (text.token(first).is(",") || text.token(first).is("bahwa") || text.token(first).is(":"))) {
            first++;
        }
        if (first >= sentence.endToken() || text.token(first).form().equals("\"")) {
            return;
        }
        int begin = cue;
        while (begin > sentence.firstToken() && cover[begin - 1] < 0) {
            begin--;
        }
        int end = trimmed(text, first, sentence.endToken());
        if (end - first >= SHORTEST) {
            out.add(new Candidate(Pattern.CUE_CONTENT, first, end, cue, begin, cue));
        }
    }

    /** Menurut X, … or … menurut X. */
    private void source(AnalyzedText text, Sentence sentence, int cue, int[] cover, List<Candidate> out) {
        boolean pronoun = Cues.hasPronoun(text.token(cue).lower());
        boolean early = cue - sentence.firstToken() <= 4;
        int clauseEnd = cue + 1;
        while (clauseEnd < sentence.endToken() && !text.token(clauseEnd).is(",") && cover[clauseEnd] < 0 && clauseEnd - cue < 30) {
            clauseEnd++;
        }
        if (early) {
            int comma = clauseEnd;
            for (int k = comma + 1; !pronoun && k < Math.min(sentence.endToken(), comma + 12) && cover[k] < 0; k++) {
                if (text.token(k).is(",")) {
                    boolean name = text.token(comma + 1).isCapitalized();
                    clauseEnd = name ? k : clauseEnd;
                    break;
                }
            }
            int first = pronoun ? cue + 1 : clauseEnd;
            while (first < sentence.endToken() && (text.token(first).is(",") || text.token(first).is("bahwa"))) {
                first++;
            }
            int end = trimmed(text, first, sentence.endToken());
            if (end - first >= SHORTEST) {
                out.add(new Candidate(Pattern.SOURCE_CONTENT, first, end, cue, pronoun ? cue : cue + 1, Math.max(cue + 1, clauseEnd)));
            }
        } else {
            int end = clauseEnd + 1 < sentence.endToken() ? sentence.endToken() : text.token(cue - 1).is(",") ? cue - 1 : cue;
            int trimmed = trimmed(text, sentence.firstToken(), end);
            if (trimmed - sentence.firstToken() >= SHORTEST && cover[sentence.firstToken()] < 0) {
                out.add(new Candidate(Pattern.CONTENT_SOURCE, sentence.firstToken(), trimmed, cue, cue + 1, clauseEnd));
            }
        }
    }

    /** …, kata X. */
    private void contentBefore(AnalyzedText text, Sentence sentence, int cue, int[] cover, List<Candidate> out) {
        int first = sentence.firstToken();
        for (int i = cue - 1; i > first; i--) {
            if (cover[i] >= 0) {
                first = i + 1;
                break;
            }
        }
        int end = trimmed(text, first, cue - 1);
        if (end - first >= SHORTEST) {
            out.add(new Candidate(Pattern.CONTENT_CUE, first, end, cue, cue + 1, Quotations.clauseEnd(text, cue, cover)));
        }
    }

    /** The end without the marks there. */
    private static int trimmed(AnalyzedText text, int first, int end) {
        int last = end;
        while (last > first && !text.token(last - 1).isWord() && text.token(last - 1).kind() != TokenKind.NUMBER
                && !text.token(last - 1).is(")") && !text.token(last - 1).is("%")) {
            last--;
        }
        return last;
    }
}
