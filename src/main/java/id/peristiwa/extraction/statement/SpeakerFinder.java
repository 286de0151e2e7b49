package id.peristiwa.extraction.statement;

import java.util.List;
import java.util.Set;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.statement.Candidate.Pattern;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;

/** Says who speaks: somebody named in the reporting clause, or whoever spoke last. One object a document; not thread-safe. */
final class SpeakerFinder {

    private static final int REACH = 3;
    private static final Set<String> PRONOUNS = Set.of("ia", "dia", "beliau", "mereka", "yang");
    private static final Set<String> STOPS = Set.of("saat", "ketika", "usai", "kepada", "dikutip", "seperti", "melalui", "lewat", "dalam", "seusai",
            "di",
            "pada", "setelah", "sambil", "sebagaimana", "menanggapi", "soal", "terkait", "tentang", "mengenai", "merujuk", "dilansir");

    private final AnalyzedText text;
    private final List<Actor> actors;
    private final Mentions mentions;
    private int lastSpeaker = -1;
    private int lastParagraph = -100;

    SpeakerFinder(Context context) {
        this.text = context.text;
        this.actors = context.actors;
        this.mentions = context.mentions;
    }

    /**
     * Who speaks.
     *
     * @param actor index of the actor, -1 if it can't be told
     * @param mention where he is named, or null
     */
    record Speaker(int actor, ActorMention mention) {
    }

    private static final Speaker NOBODY = new Speaker(-1, null);

    /** The speaker of the next statement in the order of the text. */
    Speaker find(Candidate c) {
        Speaker speaker = c.clauseBegin() < 0 ? last(c) : inClause(c);
        return speaker.actor() < 0 && c.isQuoted() ? last(c) : speaker;
    }

    /** Tells that the statement was taken as one. */
    void note(Candidate c, Speaker speaker) {
        if (speaker.actor() >= 0) {
            lastSpeaker = speaker.actor();
            lastParagraph = text.sentenceOf(c.first()).paragraph();
        }
    }

    private Speaker last(Candidate c) {
        int distance = text.sentenceOf(c.first()).paragraph() - lastParagraph;
        return lastSpeaker >= 0 && distance <= REACH ? new Speaker(lastSpeaker, null) : NOBODY;
    }

    private Speaker inClause(Candidate c) {
        boolean pronoun = c.cue() >= 0 && Cues.hasPronoun(text.token(c.cue()).lower());
        boolean before = c.speakerIsLeft();
        if (pronoun && !before) {
            return pronoun(c, c.cue());
        }
        if (before) {
            Speaker left = left(c);
            return left.actor() < 0 && pronoun ? pronoun(c, c.cue()) : left;
        }
        Speaker right = right(c);
        if (right.actor() >= 0 || c.pattern() != Pattern.QUOTE_CUE || c.clauseBegin() > c.cue()) {
            return right;
        }
        return left(c);
    }

    /** Who the pronoun at the token means: who spoke last, else whom the linking of actors says. */
    private Speaker pronoun(Candidate c, int token) {
        ActorMention at = null;
        int resolved = -1;
        for (Mentions.Entry e : mentions.between(token, token + 1)) {
            if (e.mention().kind() == MentionKind.PRONOUN) {
                at = e.mention();
                resolved = e.actor();
            }
        }
        Speaker last = last(c);
        return last.actor() >= 0 && actors.get(last.actor()).type() == ActorType.PERSON
                ? new Speaker(last.actor(), at)
                : resolved >= 0 ? new Speaker(resolved, at) : last;
    }

    /** The one named behind the reporting word: a person before anything else, up to a word that opens a circumstance. */
    private Speaker right(Candidate c) {
        int begin = c.clauseBegin();
        int end = c.clauseEnd();
        if (begin < end && PRONOUNS.contains(text.token(begin).lower())) {
            return pronoun(c, begin);
        }
        int stop = begin;
        while (stop < end && !(stop > begin && STOPS.contains(text.token(stop).lower()))) {
            stop++;
        }
        return best(mentions.between(begin, stop), begin);
    }

    /** The one named before the reporting word in its clause. */
    private Speaker left(Candidate c) {
        int cue = c.cue() < 0 ? c.clauseEnd() : c.cue();
        Sentence sentence = text.sentenceOf(Math.min(c.clauseBegin(), text.tokenCount() - 1));
        int begin = Math.max(c.clauseBegin(), sentence.firstToken());
        int word = cue - 1;
        while (word >= begin && isAdverb(text.token(word))) {
            word--;
        }
        if (word >= begin && PRONOUNS.contains(text.token(word).lower()) && !text.token(word).is("yang")) {
            return pronoun(c, word);
        }
        List<Mentions.Entry> all = mentions.between(begin, cue);
        Mentions.Entry person = null;
        Mentions.Entry other = null;
        for (Mentions.Entry e : all) {
            if (e.mention().kind() == MentionKind.PRONOUN || cue - e.mention().endToken() > 25) {
                continue;
            }
            ActorType type = actors.get(e.actor()).type();
            boolean oblique = e.mention().firstToken() > begin && isOblique(text.token(e.mention().firstToken() - 1));
            if (type == ActorType.PERSON && !(oblique && person != null)) {
                person = e;
            } else if (other == null || !oblique && e.mention().firstToken() >= other.mention().endToken()
                    && cue - e.mention().endToken() < 4
                    || type == ActorType.GROUP && e.mention().endToken() >= other.mention().endToken() && !oblique) {
                other = e;
            }
        }
        boolean near = other != null && cue - other.mention().endToken() <= 2 && (person == null || cue - person.mention().endToken() > 8);
        Mentions.Entry chosen = person != null && !near ? person : other;
        return chosen == null ? NOBODY : new Speaker(chosen.actor(), chosen.mention());
    }

    private static boolean isAdverb(Token token) {
        return switch (token.lower()) {
            case "juga", "pun", "lantas", "kemudian", "sempat", "telah", "sudah", "kembali", "pernah", "akan", "lalu", "sendiri", "," -> true;
            default -> false;
        };
    }

    private static boolean isOblique(Token token) {
        return switch (token.lower()) {
            case "di", "ke", "dari", "kepada", "untuk", "pada", "dengan", "oleh", "terhadap", "tentang", "soal", "bersama", "dan" -> true;
            default -> false;
        };
    }

    private Speaker best(List<Mentions.Entry> found, int begin) {
        Mentions.Entry first = null;
        for (Mentions.Entry e : found) {
            if (e.mention().kind() == MentionKind.PRONOUN) {
                continue;
            }
            if (actors.get(e.actor()).type() == ActorType.PERSON) {
                return new Speaker(e.actor(), e.mention());
            }
            if (first == null && e.mention().firstToken() - begin < 6) {
                first = e;
            }
        }
        return first == null ? NOBODY : new Speaker(first.actor(), first.mention());
    }
}
