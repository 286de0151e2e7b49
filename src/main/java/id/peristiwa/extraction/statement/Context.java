package id.peristiwa.extraction.statement;

import java.util.List;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.statement.Quotations.Quotation;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.TokenKind;

/** A document with everything that the steps of this stage ask of it again and again. Not to be changed once made. */
final class Context {

    /** Paragraphs over which a quotation may go on. */
    private static final int LONGEST_RUN = 12;

    final AnalyzedText text;
    final TokenTraits traits;
    final List<Actor> actors;
    final Mentions mentions;
    final List<Quotation> quotations;
    final int[] cover;
    /** For every token the places in which it may report. */
    final byte[] cues;
    /** For every token the actor that it names or means by a noun, -1 for none. Persons go before others. */
    final int[] named;
    private final int[] endOfParagraph;

    Context(AnalyzedText text, TokenTraits traits, List<Actor> actors, Cues cues) {
        this.text = text;
        this.traits = traits;
        this.actors = actors;
        this.mentions = new Mentions(actors);
        this.quotations = Quotations.find(text);
        this.cover = Quotations.cover(text, quotations);
        this.cues = cues.mark(text);
        this.named = mentions.named(text.tokenCount(), actors);
        this.endOfParagraph = new int[text.paragraphs().size()];
        for (Sentence s : text.sentences()) {
            endOfParagraph[s.paragraph()] = s.endToken();
        }
    }

    int paragraphOf(int token) {
        return text.sentenceOf(token).paragraph();
    }

    /** Index after the last token of the paragraph in which the token stands. */
    int paragraphEnd(int token) {
        return endOfParagraph[paragraphOf(token)];
    }

    boolean sameParagraph(int a, int b) {
        return paragraphOf(a) == paragraphOf(b);
    }

    /** Type of the actor that is named at the token, 0 for none. */
    int typeAt(int token) {
        return named[token] < 0 ? 0 : actors.get(named[token]).type().ordinal() + 1;
    }

    boolean isPersonAt(int token) {
        return named[token] >= 0 && actors.get(named[token]).type() == ActorType.PERSON;
    }

    /** Whether both are parts of one quotation that goes on over paragraphs: none is closed between them. Either may be null. */
    boolean goesOn(Candidate a, Candidate b) {
        if (a == null || b == null || !a.isQuoted() || !b.isQuoted()) {
            return false;
        }
        int from = cover[a.end() - 1];
        int to = cover[b.first()];
        if (from < 0 || to <= from || to - from > LONGEST_RUN) {
            return false;
        }
        for (int q = from + 1; q <= to; q++) {
            int open = quotations.get(q).open();
            boolean opened = open >= 0 && text.token(open).form().equals("\"") && open + 1 < text.tokenCount() && sameParagraph(open, open + 1);
            if (opened && !isLeftOpen(q - 1, open)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no mark closes the quotation before the paragraph that opens with the mark of the next one. */
    private boolean isLeftOpen(int quotation, int next) {
        int close = quotations.get(quotation).close();
        return close == next && close > 0 && !sameParagraph(close - 1, close);
    }

    /** The end without the marks there. */
    int trimmed(int first, int end) {
        int last = end;
        while (last > first && !text.token(last - 1).isWord() && text.token(last - 1).kind() != TokenKind.NUMBER
                && !text.token(last - 1).is(")") && !text.token(last - 1).is("%")) {
            last--;
        }
        return last;
    }
}
