package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.statement.Candidate.Pattern;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** Everyone who may have said something, with what speaks for each. One object a document; not thread-safe. */
final class SpeakerOptions {

    private static final int MOST = 12;
    private static final Set<String> CIRCUMSTANCES = Set.of("saat", "ketika", "usai", "kepada", "dikutip", "seperti", "melalui", "lewat", "dalam",
            "di", "pada",
            "setelah", "sambil", "menanggapi", "soal", "terkait", "tentang", "mengenai", "dilansir");

    private final AnalyzedText text;
    private final List<Actor> actors;
    private final Mentions mentions;
    private final int[] spoken;
    private int last = -1;
    private int before = -1;
    private int lastParagraph = -100;

    SpeakerOptions(AnalyzedText text, List<Actor> actors, Mentions mentions) {
        this.text = text;
        this.actors = actors;
        this.mentions = mentions;
        this.spoken = new int[actors.size()];
    }

    /**
     * Somebody who may be the speaker.
     *
     * @param actor index of the actor
     * @param mention where he is named in the reporting clause, or null
     * @param features what speaks for him
     */
    record Option(int actor, ActorMention mention, int[] features) {
    }

    /** Tells that the actor of this index, or -1, said something. */
    void note(Candidate c, int actor) {
        if (actor < 0) {
            return;
        }
        if (actor != last) {
            before = last;
        }
        last = actor;
        lastParagraph = text.sentenceOf(c.first()).paragraph();
        spoken[actor]++;
    }

    /**
     * @param guess whom the rules of {@link SpeakerFinder} name
     * @param next the next candidate that has a reporting clause, or null
     * @param nextGuess whom the rules name for that one
     */
    List<Option> of(Candidate c, SpeakerFinder.Speaker guess, Candidate next, SpeakerFinder.Speaker nextGuess) {
        List<Option> options = new ArrayList<>();
        int pattern = c.pattern().ordinal() + 1;
        boolean toTheLeft = c.pattern() == Pattern.CUE_CONTENT || c.pattern() == Pattern.CUE_QUOTE;
        int pronoun = pronoun(c, toTheLeft);
        Features f = new Features();
        List<Mentions.Entry> inClause = new ArrayList<>();
        if (c.clauseBegin() >= 0) {
            int to = toTheLeft ? c.cue() < 0 ? c.clauseEnd() : c.cue() : c.clauseEnd();
            inClause = mentions.between(Math.min(c.clauseBegin(), c.cue() < 0 ? c.clauseBegin() : c.cue()), to);
        }
        int from = toTheLeft ? Math.max(0, inClause.size() - MOST) : 0;
        int end = toTheLeft ? inClause.size() : Math.min(MOST, inClause.size());
        for (int k = from; k < end; k++) {
            Mentions.Entry e = inClause.get(k);
            mention(c, pattern, e, k - from, end - 1 - k, toTheLeft, pronoun, f);
            known(pattern, e.actor(), guess, f);
            options.add(new Option(e.actor(), e.mention(), f.toArray()));
        }
        int distance = Math.min(5, text.sentenceOf(c.first()).paragraph() - lastParagraph);
        remembered(options, c, pattern, last, 1, distance, pronoun, end - from, guess, f);
        remembered(options, c, pattern, before, 2, distance, pronoun, end - from, guess, f);
        remembered(options, c, pattern, subjectBefore(c), 3, distance, pronoun, end - from, guess, f);
        if (c.clauseBegin() < 0 && next != null) {
            int ahead = Math.min(5, text.sentenceOf(next.first()).paragraph() - text.sentenceOf(c.first()).paragraph());
            remembered(options, c, pattern, nextGuess.actor(), isOpen(c) ? 5 : 4, ahead, pronoun, end - from, guess, f);
        }
        return options;
    }

    /** Whether no mark closes the quotation in its paragraph. */
    private boolean isOpen(Candidate c) {
        int paragraph = text.sentenceOf(c.first()).paragraph();
        for (int i = c.end(); i < Math.min(text.tokenCount(), c.end() + 3); i++) {
            if (text.sentenceOf(i).paragraph() == paragraph && text.token(i).form().equals("\"")) {
                return false;
            }
        }
        return true;
    }

    private void mention(Candidate c, int pattern, Mentions.Entry e, int fromLeft, int fromRight, boolean toTheLeft, int pronoun, Features f) {
        f.clear();
        ActorMention m = e.mention();
        int type = actors.get(e.actor()).type().ordinal() + 1;
        int kind = m.kind().ordinal() + 1;
        int cue = c.cue() < 0 ? c.clauseEnd() : c.cue();
        int gap = Math.min(9, Math.max(0, toTheLeft ? cue - m.endToken() : m.firstToken() - cue - 1));
        int near = Math.min(4, toTheLeft ? fromRight : fromLeft);
        int far = Math.min(4, toTheLeft ? fromLeft : fromRight);
        int role = Hash.join(pattern, Hash.join(type, kind));
        f.add(1, role);
        f.add(2, role, near);
        f.add(3, role, far);
        f.add(4, role, gap);
        f.add(5, Hash.join(pattern, type), lower(m.firstToken() - 1));
        f.add(6, Hash.join(pattern, type), lower(m.endToken()));
        f.add(7, role, pronoun);
        boolean yang = false;
        boolean circumstance = false;
        boolean conjunction = false;
        int commas = 0;
        int begin = toTheLeft ? m.endToken() : cue + 1;
        int end = toTheLeft ? cue : m.firstToken();
        for (int i = begin; i < end; i++) {
            String word = text.token(i).lower();
            yang |= word.equals("yang");
            circumstance |= CIRCUMSTANCES.contains(word);
            conjunction |= word.equals("dan") || word.equals("tetapi") || word.equals("namun") || word.equals("sementara") || word.equals("karena");
            commas += word.equals(",") ? 1 : 0;
        }
        f.add(8, role, yang ? 1 : 0);
        f.add(9, role, circumstance ? 1 : 0);
        f.add(10, role, Math.min(3, commas));
        f.add(11, role, conjunction ? 1 : 0);
        f.add(12, role, Hash.join(near, Hash.join(Math.min(3, commas), circumstance ? 1 : 0)));
        boolean oblique = m.firstToken() > 0 && CIRCUMSTANCES.contains(text.token(m.firstToken() - 1).lower());
        f.add(13, role, oblique ? 1 : 0);
        f.add(14, type, c.cue() < 0 ? 0 : Hash.of(Cues.bare(text.token(c.cue()).lower())));
        f.add(15, role, e.actor() == last ? 1 : 0);
    }

    private void known(int pattern, int actor, SpeakerFinder.Speaker guess, Features f) {
        f.add(30, pattern, guess.actor() == actor ? 1 : guess.actor() < 0 ? 2 : 0);
        f.add(31, actors.get(actor).type().ordinal(), Math.min(3, spoken[actor]));
        f.add(32, actors.get(actor).type().ordinal(), Math.min(4, actors.get(actor).mentions().size()));
    }

    private void remembered(List<Option> options, Candidate c, int pattern, int actor, int how, int distance, int pronoun, int others,
            SpeakerFinder.Speaker guess, Features f) {
        if (actor < 0) {
            return;
        }
        f.clear();
        int type = actors.get(actor).type().ordinal() + 1;
        int way = Hash.join(pattern, Hash.join(how, type));
        f.add(50, way);
        f.add(51, way, distance);
        f.add(52, way, pronoun);
        f.add(53, way, Math.min(3, others));
        f.add(54, Hash.join(way, pronoun), Hash.join(distance, Math.min(2, others)));
        f.add(55, way, c.cue() < 0 ? 0 : Hash.of(Cues.bare(text.token(c.cue()).lower())));
        f.add(56, way, c.clauseBegin() < 0 ? 0 : lower(c.clauseBegin()));
        known(pattern, actor, guess, f);
        options.add(new Option(actor, null, f.toArray()));
    }

    /** 1 ia or dia, 2 the clitic, 3 mereka, 4 yang or a demonstrative noun, 0 none. */
    private int pronoun(Candidate c, boolean toTheLeft) {
        if (c.clauseBegin() < 0) {
            return 0;
        }
        if (c.cue() >= 0 && Cues.hasPronoun(text.token(c.cue()).lower()) && !toTheLeft) {
            return 2;
        }
        int begin = toTheLeft ? Math.max(c.clauseBegin(), (c.cue() < 0 ? c.clauseEnd() : c.cue()) - 4) : c.clauseBegin();
        int end = toTheLeft ? c.cue() < 0 ? c.clauseEnd() : c.cue() : Math.min(c.clauseEnd(), begin + 2);
        for (int i = begin; i < end; i++) {
            switch (text.token(i).lower()) {
                case "ia", "dia", "beliau", "pihaknya" :
                    return 1;
                case "mereka" :
                    return 3;
                default :
                    break;
            }
        }
        return 0;
    }

    /** The person named first in the sentence before, -1 if there is none. */
    private int subjectBefore(Candidate c) {
        int at = c.clauseBegin() < 0 ? c.first() : Math.min(c.first(), c.clauseBegin());
        int sentence = text.sentenceIndexOf(at);
        for (int s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
            Sentence before = text.sentences().get(s);
            for (Mentions.Entry e : mentions.between(before.firstToken(), before.endToken())) {
                if (e.mention().kind() != MentionKind.PRONOUN && actors.get(e.actor()).type() == ActorType.PERSON) {
                    return e.actor();
                }
            }
        }
        return -1;
    }

    private int lower(int i) {
        return i < 0 || i >= text.tokenCount() ? 0 : Hash.of(text.token(i).lower());
    }
}
