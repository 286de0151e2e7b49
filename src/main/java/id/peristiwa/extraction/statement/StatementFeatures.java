package id.peristiwa.extraction.statement;

import java.util.List;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/** What tells whether a candidate is a statement. */
final class StatementFeatures {

    private final AnalyzedText text;
    private final List<Actor> actors;
    private final int[] cover;

    StatementFeatures(AnalyzedText text, List<Actor> actors, int[] cover) {
        this.text = text;
        this.actors = actors;
        this.cover = cover;
    }

    /** @param previous the candidate taken before this one, or null */
    void of(Candidate c, SpeakerFinder.Speaker speaker, Candidate previous, Features out) {
        out.clear();
        int pattern = c.pattern().ordinal() + 1;
        int length = Math.min(8, (c.end() - c.first()) / 3);
        int cue = c.cue() < 0 ? 0 : Hash.of(Cues.bare(text.token(c.cue()).lower()));
        int type = speaker.actor() < 0 ? 0 : actors.get(speaker.actor()).type().ordinal() + 1;
        int gap = speaker.mention() == null || c.cue() < 0 ? 9 : Math.min(8, Math.max(0, c.cue() - speaker.mention().endToken()));
        out.add(1, pattern);
        out.add(2, pattern, length);
        out.add(3, cue, pattern);
        out.add(4, type, pattern);
        out.add(5, type, cue);
        out.add(6, gap, pattern);
        out.add(7, lower(c.first()), pattern);
        out.add(8, lower(c.first() - 1), pattern);
        out.add(9, lower(c.end()), pattern);
        out.add(10, cue, lower(c.first()));
        out.add(11, pattern, previous == null ? 0 : previous.pattern().ordinal() + 1);
        boolean same = previous != null && text.sentenceOf(previous.first()).paragraph() == text.sentenceOf(c.first()).paragraph();
        out.add(12, pattern, same ? 1 : 0);
        boolean overlaps = previous != null && previous.end() > c.first();
        out.add(13, pattern, overlaps ? 1 : 0);
        if (c.cue() >= 0) {
            out.add(14, lower(c.cue() - 1), pattern);
            out.add(15, lower(c.cue() + 1), cue);
            out.add(16, lower(c.cue() - 1), cue);
            out.add(17, Cues.hasPronoun(text.token(c.cue()).lower()) ? 1 : 0, pattern);
        }
        boolean quoteInside = false;
        boolean clauseInside = false;
        for (int i = c.first(); i < c.end(); i++) {
            quoteInside |= cover[i] >= 0;
            clauseInside |= text.token(i).is("bahwa") || text.token(i).is("akan") || text.token(i).is("tidak") || text.token(i).is("telah");
        }
        out.add(18, pattern, quoteInside ? 1 : 0);
        out.add(19, pattern, clauseInside ? 1 : 0);
        if (c.isQuoted()) {
            Token last = text.token(c.end() - 1);
            Token after = c.end() < text.tokenCount() ? text.token(c.end()) : null;
            out.add(20, pattern, after == null ? 0 : Hash.of(after.form()));
            out.add(21, length, text.token(c.first()).isCapitalized() ? 1 : 0);
            out.add(22, pattern, last.isCapitalized() ? 1 : 0);
            boolean opensSentence = c.first() >= 2
                    && (text.token(c.first() - 2).is(".") || text.sentenceIndexOf(c.first() - 2) != text.sentenceIndexOf(c.first()));
            out.add(23, Hash.join(pattern, length), opensSentence ? 1 : 0);
        } else {
            out.add(24, pattern, lower(c.first() + 1));
        }
    }

    private int lower(int i) {
        return i < 0 || i >= text.tokenCount() ? 0 : Hash.of(text.token(i).lower());
    }
}
