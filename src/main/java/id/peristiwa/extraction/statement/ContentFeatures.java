package id.peristiwa.extraction.statement;

import java.util.HashSet;
import java.util.Set;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.statement.Candidate.Closing;
import id.peristiwa.extraction.statement.Quotations.Quotation;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** What tells whether a candidate is a statement and has the right borders. One object a document; not thread-safe. */
final class ContentFeatures {

    private static final int LOOK = 60;
    private static final int BORDER = TokenTraits.BORDER;

    private final Context context;
    private final AnalyzedText text;
    private final SpeakerFinder rules;

    ContentFeatures(Context context) {
        this.context = context;
        this.text = context.text;
        this.rules = new SpeakerFinder(context);
    }

    void of(Candidate c, Features out) {
        out.clear();
        int pattern = c.pattern().ordinal() + 1;
        int cue = c.cue() < 0 ? 0 : Hash.of(Cues.bare(text.token(c.cue()).lower()));
        int mask = c.cue() < 0 ? 0 : context.cues[c.cue()];
        clause(c, pattern, cue, mask, out);
        opening(c, pattern, cue, mask, out);
        closing(c, pattern, cue, out);
        content(c, pattern, cue, out);
        if (c.isQuoted()) {
            quotation(c, pattern, out);
        }
    }

    private void clause(Candidate c, int pattern, int cue, int mask, Features out) {
        SpeakerFinder.Speaker speaker = rules.find(c);
        int type = speaker.actor() < 0 ? 0 : context.actors.get(speaker.actor()).type().ordinal() + 1;
        int gap = speaker.mention() == null || c.cue() < 0 ? 9 : Math.min(8, Math.max(0, c.cue() - speaker.mention().endToken()));
        out.add(1, pattern);
        out.add(2, cue, pattern);
        out.add(3, type, pattern);
        out.add(4, type, cue);
        out.add(5, gap, pattern);
        out.add(6, Hash.join(gap, type), pattern);
        if (c.cue() < 0) {
            return;
        }
        Sentence sentence = text.sentenceOf(c.cue());
        int quoted = context.cover[c.cue()] >= 0 ? 1 : 0;
        out.add(7, lower(c.cue() - 1), pattern);
        out.add(8, wordClass(c.cue() - 1), pattern);
        out.add(9, lower(c.cue() + 1), cue);
        out.add(10, lower(c.cue() - 1), cue);
        out.add(11, Cues.hasPronoun(text.token(c.cue()).lower()) ? 1 : 0, pattern);
        out.add(12, Hash.join(quoted, pattern), mask);
        out.add(13, quoted, cue);
        out.add(14, wordClass(c.cue()), pattern);
        out.add(15, wordClass(c.cue() + 1), pattern);
        out.add(16, pattern, text.token(c.cue()).isCapitalized() ? 1 : 0);
        out.add(17, pattern, Math.min(4, c.cue() - sentence.firstToken()));
        out.add(18, pattern, typeBefore(c.cue()));
        out.add(19, cue, typeBefore(c.cue()));
        out.add(20, lower(c.cue() - 1), lower(c.cue() - 2));
        int paragraph = sentence.paragraph();
        boolean opensParagraph = sentence.firstToken() == 0 || context.paragraphOf(sentence.firstToken() - 1) != paragraph;
        out.add(21, pattern, opensParagraph ? 1 : 0);
        int after = context.paragraphEnd(c.cue());
        out.add(22, Hash.join(pattern, quoted), after < text.tokenCount() && context.cover[after] >= 0 ? 1 : 0);
        out.add(23, Hash.join(pattern, mask), typeAt(c.cue() + 1));
    }

    /** What stands before the reporting word: 1 to 4 the type of an actor, 5 a pronoun, 6 a clause's end, 0 something else. */
    private int typeBefore(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - 4); i--) {
            if (context.named[i] >= 0) {
                return context.typeAt(i);
            }
            String lower = text.token(i).lower();
            if (Words.PRONOUNS.contains(lower)) {
                return 5;
            }
            if (lower.equals(",") || lower.equals(".") || lower.equals("\"")) {
                return 6;
            }
        }
        return 0;
    }

    private void opening(Candidate c, int pattern, int cue, int mask, Features out) {
        int opening = c.opening().ordinal() + 1;
        out.add(30, opening, pattern);
        out.add(31, opening, lower(c.first() - 1));
        out.add(32, pattern, lower(c.first()));
        out.add(33, opening, wordClass(c.first()));
        out.add(34, cue, lower(c.first()));
        out.add(35, opening, mask);
        out.add(36, Hash.join(opening, pattern), Math.min(6, Math.abs(c.first() - c.cue()) / 2));
        out.add(37, pattern, lower(c.first() + 1));
        out.add(38, opening, cue);
        out.add(39, pattern, typeAt(c.first()));
        boolean conjunction = false;
        for (int i = c.first() + 1; i < Math.min(c.end(), c.first() + 14); i++) {
            conjunction |= text.token(i).is("bahwa");
        }
        out.add(40, Hash.join(opening, pattern), conjunction ? 1 : 0);
        out.add(41, Hash.join(pattern, mask), wordClass(c.first()));
        out.add(42, Hash.join(lower(c.first()), lower(c.first() + 1)), pattern);
        boolean named = false;
        for (int i = Math.max(0, c.cue()); c.cue() >= 0 && i < Math.min(c.first(), c.cue() + LOOK); i++) {
            named |= context.named[i] >= 0;
        }
        out.add(43, Hash.join(opening, pattern), named ? 1 : 0);
        out.add(44, text.token(c.first()).isCapitalized() ? 1 : 0, opening);
    }

    private void closing(Candidate c, int pattern, int cue, Features out) {
        int closing = c.closing().ordinal() + 1;
        int borders = 0;
        int first = c.first();
        int end = Math.min(c.end(), text.tokenCount());
        Sentence own = text.sentenceOf(end - 1);
        int border = own.endToken() - end <= 2 ? next(own) : end;
        boolean stops = own.endToken() - end <= 2;
        out.add(60, closing, pattern);
        out.add(61, closing, cue);
        out.add(62, closing, lower(end));
        out.add(63, Hash.join(closing, lower(end)), lower(end + 1));
        out.add(64, closing, wordClass(end + 1));
        out.add(65, closing, end + 1 < text.tokenCount() ? context.cues[end + 1] : 0);
        if (stops) {
            sentence(border, 70, closing, pattern, out);
        }
        if (c.closing() == Closing.NEXT_SENTENCE || c.closing() == Closing.SECOND_SENTENCE || c.closing() == Closing.PARAGRAPH) {
            int s = text.sentenceIndexOf(end - 1);
            int base = text.sentenceIndexOf(c.pattern() == Candidate.Pattern.CUE_INSIDE || c.pattern() == Candidate.Pattern.SOURCE_INSIDE
                    ? c.cue()
                    : first);
            for (int k = s; k > Math.max(base, s - 4); k--) {
                sentence(text.sentences().get(k).firstToken(), 80, 0, pattern, out);
            }
            out.add(90, closing, Math.min(5, s - base));
            out.add(91, closing, text.sentences().get(s).endToken() == context.paragraphEnd(end - 1) ? 1 : 0);
        }
        if (!c.isQuoted() && stops) {
            carriedOn(c, closing, end, border, out);
        }
        for (int i = first + 2; i < Math.min(end - 1, first + 150); i++) {
            if (text.token(i).is(",")) {
                borders++;
                if (borders < 6) {
                    out.add(66, pattern, lower(i + 1));
                    out.add(67, Hash.join(pattern, context.cues[i + 1]), typeAt(i + 1));
                }
            }
        }
        out.add(68, closing, Math.min(5, borders));
    }

    /** How the content's last sentence and the one behind it stand to the paragraph and to a quotation in the next one, which often says the same again. */
    private void carriedOn(Candidate c, int closing, int end, int border, Features out) {
        int after = context.paragraphEnd(end - 1);
        boolean quoted = after < text.tokenCount() && context.cover[after] >= 0;
        int state = (border < 0 ? 1 : 0) | (quoted ? 2 : 0);
        int pattern = c.pattern().ordinal() + 1;
        out.add(92, closing, state);
        out.add(93, Hash.join(closing, pattern), state);
        int sentence = border < 0 ? text.sentenceOf(end - 1).firstToken() : border;
        out.add(94, Hash.join(closing, state), lower(sentence));
        boolean more = c.closing() == Closing.NEXT_SENTENCE || c.closing() == Closing.SECOND_SENTENCE || c.closing() == Closing.PARAGRAPH;
        if (quoted) {
            out.add(95, Hash.join(closing, state), more || border >= 0 ? said(sentence, after) : 9);
        }
        Sentence behind = text.sentenceOf(sentence);
        out.add(96, Hash.join(closing, state), Math.min(6, behind.size() / 5));
    }

    /** How many tenths of the longer words of a sentence are said again in the quotation. */
    private int said(int sentence, int quotation) {
        Set<String> words = new HashSet<>();
        for (int i = quotation; i < Math.min(context.paragraphEnd(quotation), quotation + 2 * LOOK); i++) {
            words.add(text.token(i).lower());
        }
        int all = 0;
        int again = 0;
        for (int i = sentence; i < Math.min(text.sentenceOf(sentence).endToken(), sentence + LOOK); i++) {
            if (text.token(i).lower().length() > 4) {
                all++;
                again += words.contains(text.token(i).lower()) ? 1 : 0;
            }
        }
        return all == 0 ? 8 : Math.min(5, again * 10 / all);
    }

    private int next(Sentence own) {
        return own.endToken() < text.tokenCount() && context.paragraphOf(own.endToken()) == own.paragraph() ? own.endToken() : -1;
    }

    /** How the sentence that begins at the token is tied to the one before. */
    private void sentence(int at, int template, int closing, int pattern, Features out) {
        if (at < 0) {
            out.add(template, closing, pattern);
            return;
        }
        int end = Math.min(text.sentenceOf(at).endToken(), at + LOOK);
        int cues = 0;
        boolean person = false;
        boolean quote = false;
        boolean pronoun = false;
        boolean modal = false;
        for (int i = at; i < end; i++) {
            cues |= context.cues[i] & (Cues.PRE | Cues.SOURCE | Cues.POST);
            person |= context.isPersonAt(i);
            quote |= context.cover[i] >= 0;
            String lower = text.token(i).lower();
            pronoun |= i - at < 3 && Words.PRONOUNS.contains(lower);
            modal |= lower.equals("akan") || lower.equals("harus") || lower.equals("bisa") || lower.equals("dapat") || lower.equals("perlu");
        }
        out.add(template + 1, closing, lower(at));
        out.add(template + 2, closing, wordClass(at));
        out.add(template + 3, closing, cues);
        out.add(template + 4, closing, person ? 1 : 0);
        out.add(template + 5, closing, quote ? 1 : 0);
        out.add(template + 6, closing, pronoun ? 1 : 0);
        out.add(template + 7, closing, modal ? 1 : 0);
        out.add(template + 8, closing, Hash.join(cues, Hash.join(person ? 1 : 0, quote ? 1 : 0)));
        out.add(template + 9, closing, Hash.join(lower(at), lower(at + 1)));
    }

    private void content(Candidate c, int pattern, int cue, Features out) {
        int length = Math.min(10, (c.end() - c.first()) / 3);
        boolean clause = false;
        int quoted = 0;
        int cues = 0;
        for (int i = c.first(); i < Math.min(c.end(), c.first() + 200); i++) {
            quoted |= context.cover[i] >= 0 ? 1 : 2;
            cues |= i - c.first() > 1 ? context.cues[i] & (Cues.PRE | Cues.SOURCE | Cues.POST) : 0;
            String lower = text.token(i).lower();
            clause |= switch (lower) {
                case "akan", "tidak", "telah", "sudah", "adalah", "bisa", "dapat", "harus", "ada", "masih", "belum", "sedang", "merupakan", "bukan" ->
                    true;
                default -> false;
            };
        }
        out.add(100, pattern, length);
        out.add(101, cue, length);
        out.add(102, pattern, clause ? 1 : 0);
        out.add(103, Hash.join(pattern, quoted), Math.min(4, length));
        out.add(104, pattern, cues);
        out.add(105, cue, clause ? 1 : 0);
    }

    private void quotation(Candidate c, int pattern, Features out) {
        int length = Math.min(8, (c.end() - c.first()) / 3);
        int end = c.end();
        out.add(110, Hash.join(pattern, length), text.token(c.first()).isCapitalized() ? 1 : 0);
        out.add(111, pattern, end < text.tokenCount() ? Hash.of(text.token(end).form()) : 0);
        out.add(112, pattern, text.token(end - 1).isCapitalized() ? 1 : 0);
        boolean opens = c.first() < 2 || text.token(c.first() - 2).is(".") || text.sentenceIndexOf(c.first() - 2) != text.sentenceIndexOf(c.first());
        out.add(113, Hash.join(pattern, length), opens ? 1 : 0);
        out.add(114, pattern, lower(c.first() - 2));
        int parts = 0;
        int gap = 0;
        int cues = 0;
        boolean stop = false;
        for (int i = c.first(); i < Math.min(end, c.first() + 300); i++) {
            if (context.cover[i] < 0) {
                gap++;
                parts += context.cover[i - 1] >= 0 ? 1 : 0;
                cues |= parts > 1 ? context.cues[i] << 8 : context.cues[i];
                stop |= text.token(i).is(".");
            }
        }
        out.add(115, Math.min(4, parts), Math.min(8, gap / 2));
        out.add(116, Math.min(4, parts), cues);
        out.add(117, Math.min(4, parts), stop ? 1 : 0);
        out.add(118, Hash.join(Math.min(4, parts), pattern), Hash.join(Math.min(8, gap / 2), cues));
        parts(c, pattern, end, out);
        boolean more = end + 1 < context.paragraphEnd(end - 1);
        int after = Math.min(end + 2, text.tokenCount() - 1);
        boolean follows = false;
        for (int i = after; i < Math.min(context.paragraphEnd(end - 1), after + 40); i++) {
            follows |= context.cover[i] >= 0 && context.cover[i] != context.cover[c.first()];
        }
        out.add(119, Hash.join(pattern, Math.min(4, parts)), Hash.join(more ? 1 : 0, follows ? 1 : 0));
    }

    /** Whether the paragraph's next quotation could be said in the same breath. */
    private void parts(Candidate c, int pattern, int end, Features out) {
        int q = context.cover[end - 1] + 1;
        boolean next = q > 0 && q < context.quotations.size()
                && context.paragraphOf(end - 1) == context.paragraphOf(context.quotations.get(q).open());
        int closing = c.closing().ordinal();
        if (!next) {
            out.add(120, closing, 0);
            return;
        }
        Quotation later = context.quotations.get(q);
        int from = Math.max(end + 1, c.clauseEnd() > end && c.clauseEnd() <= later.open() ? c.clauseEnd() : end + 1);
        int gap = Math.min(4, Math.max(0, later.open() - from));
        int behind = later.close() + 1;
        boolean own = false;
        for (int i = behind; i < Math.min(text.tokenCount(), behind + 3); i++) {
            own |= (context.cues[i] & (Cues.POST | Cues.PRE)) != 0;
        }
        int words = Math.min(3, later.words() / 3);
        out.add(120, closing, 1 + gap);
        out.add(121, Hash.join(closing, pattern), Hash.join(gap, own ? 1 : 0));
        out.add(122, Hash.join(closing, pattern), Hash.join(gap, words));
    }

    private int lower(int i) {
        return i < 0 || i >= text.tokenCount() ? BORDER : context.traits.lower(i);
    }

    private int wordClass(int i) {
        return i < 0 || i >= text.tokenCount() ? BORDER : context.traits.wordClass(i);
    }

    private int typeAt(int i) {
        return i < 0 || i >= text.tokenCount() ? 9 : context.typeAt(i);
    }
}
