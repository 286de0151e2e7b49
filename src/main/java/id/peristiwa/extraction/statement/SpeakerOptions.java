package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** Everyone who may have said something, with what speaks for each. One object a document; not thread-safe. */
final class SpeakerOptions {

    private static final int MOST = 12;
    private static final int WINDOW = 40;
    private static final Set<ActorType> HUMANS = Set.of(ActorType.PERSON, ActorType.GROUP);

    private final Context context;
    private final AnalyzedText text;
    private final List<Actor> actors;
    private final SpeakerMemory memory;

    SpeakerOptions(Context context) {
        this.context = context;
        this.text = context.text;
        this.actors = context.actors;
        this.memory = new SpeakerMemory(context);
    }

    /**
     * Somebody who may be the speaker.
     *
     * @param actor index of the actor, -1 for nobody
     * @param mention where he is named in the reporting clause, or null
     * @param features what speaks for him
     */
    record Option(int actor, ActorMention mention, int[] features) {
    }

    /** Where an actor is named near a statement: entries of the regions around the reporting word, null where he is not. */
    static final class Sighting {
        Place right;
        Place left;
        Place earlier;
        Place later;
        boolean pronoun;
    }

    /**
     * @param fromNear how many other mentions of the region stand nearer
     * @param fromFar how many stand farther
     * @param personsNearer how many of the nearer ones are people
     */
    record Place(ActorMention mention, int fromNear, int fromFar, int personsNearer, int distance) {

        /** The same place under the name before the one in brackets. */
        Place named(ActorMention other) {
            return new Place(other, fromNear, fromFar, personsNearer, 0);
        }
    }

    /** Tells that the actor of this index, or -1, said something. */
    void note(Candidate c, int actor) {
        memory.note(c, actor);
    }

    /**
     * @param guess whom the rules of {@link SpeakerFinder} name
     * @param next the next quotation that has a reporting clause, or null
     * @param nextGuess whom the rules name for that one
     */
    List<Option> of(Candidate c, SpeakerFinder.Speaker guess, Candidate next, SpeakerFinder.Speaker nextGuess) {
        Map<Integer, Sighting> seen = new TreeMap<>();
        int[] right = right(c);
        int[] left = left(c);
        look(right[0], right[1], true, (actor, place) -> {
            Sighting s = seen.computeIfAbsent(actor, k -> new Sighting());
            s.right = s.right == null ? place : s.right;
        }, seen);
        look(left[0], left[1], false, (actor, place) -> {
            Sighting s = seen.computeIfAbsent(actor, k -> new Sighting());
            s.left = s.left == null ? place : isBracketed(s.left.mention()) ? s.left.named(place.mention()) : s.left;
        }, seen);
        earlier(c, left, seen);
        later(c, seen);
        memory.candidates().forEach(actor -> seen.computeIfAbsent(actor, k -> new Sighting()));
        if (guess.actor() >= 0) {
            seen.computeIfAbsent(guess.actor(), k -> new Sighting());
        }
        int nextActor = next == null || nextGuess == null ? -1 : nextGuess.actor();
        if (nextActor >= 0) {
            seen.computeIfAbsent(nextActor, k -> new Sighting());
        }
        SpeakerFeatures features = new SpeakerFeatures(context, memory, c, guess, next, nextActor, right, left, seen);
        Features f = new Features();
        List<Option> options = new ArrayList<>();
        features.nobody(f);
        options.add(new Option(-1, null, f.toArray()));
        seen.forEach((actor, s) -> {
            features.of(actor, s, f);
            Place at = s.right != null && (s.left == null || !c.speakerIsLeft()) ? s.right : s.left;
            options.add(new Option(actor, at == null ? null : at.mention(), f.toArray()));
        });
        return options;
    }

    /** The tokens behind the reporting word that may name the speaker. */
    private int[] right(Candidate c) {
        if (c.clauseBegin() < 0 || c.cue() < 0) {
            return new int[]{0, 0};
        }
        int begin = c.cue() + 1;
        int end = Math.min(text.sentenceOf(c.cue()).endToken(), begin + WINDOW);
        if (!c.speakerIsLeft()) {
            end = Math.min(end, Math.max(c.clauseEnd(), begin));
        }
        if (c.first() >= begin) {
            end = Math.min(end, c.first());
        }
        return new int[]{begin, Math.max(begin, end)};
    }

    /** The tokens before the reporting word that may name the speaker. */
    private int[] left(Candidate c) {
        if (c.clauseBegin() < 0) {
            return new int[]{0, 0};
        }
        int end = c.cue() < 0 ? c.clauseEnd() : c.cue();
        int begin = Math.max(text.sentenceOf(Math.max(0, end - 1)).firstToken(), end - WINDOW);
        if (c.end() <= end) {
            begin = Math.max(begin, c.end());
        } else if (c.first() < end) {
            begin = end;
        }
        return new int[]{begin, end};
    }

    private boolean isBracketed(ActorMention m) {
        return m.firstToken() > 0 && text.token(m.firstToken() - 1).is("(");
    }

    private interface Sink {
        void seen(int actor, Place place);
    }

    /** The mentions of the region, the nearest to the reporting word first. */
    private void look(int begin, int end, boolean forward, Sink sink, Map<Integer, Sighting> seen) {
        if (end <= begin) {
            return;
        }
        List<Mentions.Entry> found = context.mentions.between(begin, end);
        int n = Math.min(MOST, found.size());
        int persons = 0;
        for (int k = 0; k < n; k++) {
            Mentions.Entry e = found.get(forward ? k : found.size() - 1 - k);
            ActorMention m = e.mention();
            if (m.kind() == MentionKind.PRONOUN) {
                seen.computeIfAbsent(e.actor(), x -> new Sighting()).pronoun = true;
                continue;
            }
            int distance = forward ? m.firstToken() - begin : end - m.endToken();
            sink.seen(e.actor(), new Place(m, k, n - 1 - k, persons, Math.max(0, distance)));
            persons += HUMANS.contains(actors.get(e.actor()).type()) ? 1 : 0;
        }
        if (forward && begin > 0) {
            for (Mentions.Entry e : context.mentions.between(begin - 1, begin)) {
                if (e.mention().kind() == MentionKind.PRONOUN) {
                    seen.computeIfAbsent(e.actor(), x -> new Sighting()).pronoun = true;
                }
            }
        }
    }

    /** Those named in the sentences before. */
    private void earlier(Candidate c, int[] left, Map<Integer, Sighting> seen) {
        int at = Math.min(c.first(), left[1] > left[0] ? left[0] : c.first());
        int sentence = text.sentenceIndexOf(at);
        int rank = 0;
        for (int s = sentence; s >= Math.max(0, sentence - 3) && rank < MOST; s--) {
            Sentence own = text.sentences().get(s);
            int end = Math.min(at, own.endToken());
            int persons = 0;
            for (Mentions.Entry e : context.mentions.between(Math.max(own.firstToken(), end - 3 * WINDOW), end)) {
                if (e.mention().kind() == MentionKind.PRONOUN || ++rank > MOST) {
                    continue;
                }
                Sighting one = seen.computeIfAbsent(e.actor(), x -> new Sighting());
                if (one.earlier == null) {
                    one.earlier = new Place(e.mention(), Math.min(3, sentence - s), rank, persons,
                            context.cover[e.mention().firstToken()] >= 0 ? 1 : 0);
                }
                persons += actors.get(e.actor()).type() == ActorType.PERSON ? 1 : 0;
            }
        }
    }

    /** Those named in the sentence behind a statement that has no reporting clause. */
    private void later(Candidate c, Map<Integer, Sighting> seen) {
        if (c.clauseBegin() >= 0 || c.end() >= text.tokenCount()) {
            return;
        }
        int s = text.sentenceIndexOf(c.end() - 1);
        int persons = 0;
        for (int k = s; k <= Math.min(text.sentences().size() - 1, s + 1); k++) {
            Sentence own = text.sentences().get(k);
            int begin = Math.max(own.firstToken(), c.end());
            for (Mentions.Entry e : context.mentions.between(begin, Math.min(own.endToken(), begin + WINDOW))) {
                if (e.mention().kind() == MentionKind.PRONOUN || persons > 3) {
                    continue;
                }
                Sighting one = seen.computeIfAbsent(e.actor(), x -> new Sighting());
                if (one.later == null) {
                    one.later = new Place(e.mention(), k - s, 0, persons, context.sameParagraph(c.end() - 1, own.firstToken()) ? 1 : 0);
                }
                persons += actors.get(e.actor()).type() == ActorType.PERSON ? 1 : 0;
            }
        }
    }
}
