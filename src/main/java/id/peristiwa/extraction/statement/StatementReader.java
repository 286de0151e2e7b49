package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.statement.Candidate.Pattern;
import id.peristiwa.extraction.statement.Quotations.Quotation;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.time.TimeExpression;

/**
 * Finds who said what: candidates by quotation marks and reporting words, a learned judgement which of them are statements, the speaker from the reporting
 * clause or from the statements before. Immutable and thread-safe; time grows with the length of the text.
 */
public final class StatementReader {

    private static final String STATEMENTS = "/extraction/statement/statements.model";
    private static final String SPEAKERS = "/extraction/statement/speakers.model";
    private static final float THRESHOLD = 0.45f;
    /** Below this probability nobody is named as the speaker. */
    private static final float LEAST = 0.15f;

    private final Cues cues;
    private final CandidateFinder finder;
    private final Media media;
    private final LinearClassifier model;
    private final LinearClassifier speakerModel;

    private StatementReader(LinearClassifier model, LinearClassifier speakerModel) {
        this.speakerModel = speakerModel;
        this.cues = Cues.load();
        this.finder = new CandidateFinder(cues);
        this.media = Media.load();
        this.model = model;
    }

    /** Loads lexica and model of the class path. */
    public static StatementReader load() {
        return new StatementReader(LinearClassifier.load(STATEMENTS), LinearClassifier.load(SPEAKERS));
    }

    /** The same with other models: whether a candidate is a statement, whether somebody is its speaker. Null only where an observer decides. */
    public static StatementReader with(LinearClassifier statements, LinearClassifier speakers) {
        return new StatementReader(statements, speakers);
    }

    /** Told of every candidate while it is judged. */
    public interface Observer {
        /**
         * @param content the candidate's content
         * @param features its features, to be copied
         * @return the probability to go on with
         */
        float candidate(Span content, Features features);

        /**
         * @param content the content of a candidate that was taken
         * @param actors indexes of those who may be its speaker
         * @param features what speaks for each
         * @return index of the actor to go on with, or -1
         */
        int speaker(Span content, List<Integer> actors, List<int[]> features);
    }

    /**
     * @param text the text
     * @param actors everything that could speak
     * @param locations its places
     * @param times its time expressions
     * @return statements in the order of their content
     */
    public List<Statement> read(AnalyzedText text, List<Actor> actors, List<Location> locations, List<TimeExpression> times) {
        return read(text, actors, locations, times, null);
    }

    /** The same, with somebody to learn from it or null. */
    public List<Statement> read(AnalyzedText text, List<Actor> actors, List<Location> locations, List<TimeExpression> times, Observer observer) {
        List<Quotation> quotations = Quotations.find(text);
        int[] cover = Quotations.cover(text, quotations);
        List<Candidate> candidates = finder.find(text, quotations, cover);
        candidates.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(c -> -c.end()));
        Mentions mentions = new Mentions(actors);
        SpeakerFinder rules = new SpeakerFinder(text, actors, mentions);
        SpeakerOptions options = new SpeakerOptions(text, actors, mentions);
        StatementFeatures judge = new StatementFeatures(text, actors, cover);
        Features features = new Features();
        List<Statement> out = new ArrayList<>();
        Candidate previous = null;
        float previousProbability = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            SpeakerFinder.Speaker guess = rules.find(c);
            judge.of(c, guess, previous, features);
            float probability = observer != null ? observer.candidate(text.span(c.first(), c.end()), features) : model.probability(features);
            if (probability < THRESHOLD) {
                continue;
            }
            boolean overlaps = previous != null && overlap(previous, c) * 2 > Math.min(previous.end() - previous.first(), c.end() - c.first());
            if (overlaps && previousProbability >= probability) {
                continue;
            }
            if (overlaps) {
                out.remove(out.size() - 1);
            }
            Candidate next = next(candidates, i);
            List<SpeakerOptions.Option> possible = options.of(c, guess, next, next == null ? null : rules.find(next));
            SpeakerFinder.Speaker speaker = speaker(text, c, possible, observer);
            out.add(statement(text, actors, locations, times, c, speaker, cover, probability));
            rules.note(c, speaker);
            options.note(c, speaker.actor());
            previous = c;
            previousProbability = probability;
        }
        return numbered(out);
    }

    /** The next quotation that has a reporting clause, null if none is near. */
    private static Candidate next(List<Candidate> candidates, int i) {
        for (int k = i + 1; k < Math.min(candidates.size(), i + 8); k++) {
            if (candidates.get(k).isQuoted() && candidates.get(k).clauseBegin() >= 0) {
                return candidates.get(k);
            }
        }
        return null;
    }

    private SpeakerFinder.Speaker speaker(AnalyzedText text, Candidate c, List<SpeakerOptions.Option> options, Observer observer) {
        if (observer != null) {
            int chosen = observer.speaker(text.span(c.first(), c.end()), options.stream().map(SpeakerOptions.Option::actor).toList(),
                    options.stream().map(SpeakerOptions.Option::features).toList());
            return new SpeakerFinder.Speaker(chosen, null);
        }
        SpeakerOptions.Option best = null;
        float most = LEAST;
        for (SpeakerOptions.Option option : options) {
            float probability = speakerModel.probability(Features.of(option.features()));
            if (probability > most) {
                most = probability;
                best = option;
            }
        }
        return best == null ? new SpeakerFinder.Speaker(-1, null) : new SpeakerFinder.Speaker(best.actor(), best.mention());
    }

    private static int overlap(Candidate a, Candidate b) {
        return Math.min(a.end(), b.end()) - Math.max(a.first(), b.first());
    }

    private static List<Statement> numbered(List<Statement> statements) {
        List<Statement> out = new ArrayList<>();
        for (Statement s : statements) {
            out.add(new Statement("s" + (out.size() + 1), s.kind(), s.speaker(), s.speakerReason(), s.speakerMention(), s.cue(), s.act(), s.content(),
                    s.addressees(), s.medium(), s.date(), s.location(), s.events(), s.confidence(), s.by()));
        }
        return out;
    }

    private Statement statement(AnalyzedText text, List<Actor> actors, List<Location> locations, List<TimeExpression> times, Candidate c,
            SpeakerFinder.Speaker speaker, int[] cover, float probability) {
        boolean quoted = false;
        boolean plain = false;
        for (int i = c.first(); i < c.end(); i++) {
            boolean inClause = i >= c.clauseBegin() - 2 && i < c.clauseEnd();
            quoted |= cover[i] >= 0;
            plain |= cover[i] < 0 && text.token(i).isWord() && !inClause;
        }
        StatementKind kind = quoted && plain ? StatementKind.MIXED : quoted ? StatementKind.DIRECT : StatementKind.INDIRECT;
        Token cue = c.cue() < 0 ? null : text.token(c.cue());
        int begin = c.clauseBegin() < 0 ? c.first() : c.clauseBegin();
        Sentence sentence = text.sentenceOf(begin);
        String date = null;
        String location = null;
        if (c.clauseBegin() >= 0) {
            Span clause = text.span(begin, Math.max(begin + 1, Math.min(c.clauseEnd(), text.tokenCount())));
            date = within(times, clause);
            location = placeWithin(text, locations, begin, c.clauseEnd());
        }
        List<String> addressees = c.cue() < 0 ? List.of() : addressees(text, actors, speaker.actor(), c);
        return new Statement("", kind, speaker.actor() < 0 ? null : actors.get(speaker.actor()).id(),
                speaker.actor() >= 0
                        ? null
                        : c.clauseBegin() < 0 ? "no reporting clause and nobody spoke before" : "nobody is named in the reporting clause",
                speaker.mention(), cue == null ? null : cue.span(), cue == null ? SpeechAct.SAY : cues.act(cue.lower()),
                text.span(c.first(), c.end()),
                addressees, media.find(text, begin, Math.min(sentence.endToken(), begin + 40), cover), date, location, List.of(), probability,
                "statement." + c.pattern().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String within(List<TimeExpression> times, Span clause) {
        for (TimeExpression t : times) {
            if (clause.contains(t.span().begin()) && t.value().length() >= 10 && Character.isDigit(t.value().charAt(0))) {
                return t.value();
            }
        }
        return null;
    }

    /** The place after "di" in the reporting clause. */
    private static String placeWithin(AnalyzedText text, List<Location> locations, int begin, int end) {
        for (Location l : locations) {
            boolean there = l.mentions().stream()
                    .anyMatch(m -> m.firstToken() > begin && m.firstToken() < end && text.token(m.firstToken() - 1).is("di"));
            if (there) {
                return l.id();
            }
        }
        return null;
    }

    /** Whoever is named after "kepada" in the reporting clause. */
    private static List<String> addressees(AnalyzedText text, List<Actor> actors, int speaker, Candidate c) {
        int end = c.pattern() == Pattern.CUE_CONTENT ? c.first() : c.clauseEnd();
        for (int i = Math.max(c.clauseBegin(), 0); i < Math.min(end, text.tokenCount()); i++) {
            if (!text.token(i).is("kepada")) {
                continue;
            }
            int at = i + 1;
            for (int a = 0; a < actors.size(); a++) {
                if (a != speaker && actors.get(a).mentions().stream().anyMatch(m -> m.firstToken() == at)) {
                    return List.of(actors.get(a).id());
                }
            }
        }
        return List.of();
    }
}
