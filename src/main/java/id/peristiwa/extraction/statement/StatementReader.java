package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.statement.Candidate.Pattern;
import id.peristiwa.extraction.statement.Selection.Chosen;
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

    /** Below this probability nobody is named as the speaker. */
    private static final float LEAST = 0.15f;

    private final Cues cues;
    private final Media media;
    private final StatementModels models;

    private StatementReader(StatementModels models) {
        this.cues = Cues.load();
        this.media = Media.load();
        this.models = models;
    }

    /** Loads lexica and models of the class path. */
    public static StatementReader load() {
        return new StatementReader(StatementModels.load());
    }

    /** The same with other models. */
    public static StatementReader with(StatementModels models) {
        return new StatementReader(models);
    }

    /**
     * @param text the text
     * @param traits its tokens' traits
     * @param actors everything that could speak
     * @param locations its places
     * @param times its time expressions
     * @return statements in the order of their content
     */
    public List<Statement> read(AnalyzedText text, TokenTraits traits, List<Actor> actors, List<Location> locations, List<TimeExpression> times) {
        Context context = new Context(text, traits, actors, cues);
        Selection selection = new Selection(context);
        List<Chosen> likely = selection.best(new CandidateFinder(context).find(), models.contents(),
                (candidate, features) -> models.acceptance().probability(features));
        List<Chosen> chosen = selection.select(likely, (taken, other, features) -> models.overlaps().probability(features) > 0.5f);
        SpeakerFinder.Speaker[] speakers = new Speakers(context, chosen).decide((c, options) -> speaker(options));
        List<Statement> out = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            out.add(statement(text, actors, locations, times, chosen.get(i).candidate(), speakers[i], context.cover, chosen.get(i).probability()));
        }
        return numbered(out);
    }

    private SpeakerFinder.Speaker speaker(List<SpeakerOptions.Option> options) {
        float[] p = models.speakers().probabilities(options.stream().map(SpeakerOptions.Option::features).toList());
        int best = -1;
        for (int i = 0; i < p.length; i++) {
            if (options.get(i).actor() >= 0 && p[i] >= LEAST && (best < 0 || p[i] > p[best])) {
                best = i;
            }
        }
        boolean nobody = best < 0 || p[0] > p[best];
        return nobody ? new SpeakerFinder.Speaker(-1, null) : new SpeakerFinder.Speaker(options.get(best).actor(), options.get(best).mention());
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
        int begin = c.clauseBegin() < 0 ? c.first() : Math.min(c.clauseBegin(), text.tokenCount() - 1);
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
                speaker.mention(), cue == null ? null : cue.span(), cue == null ? SpeechAct.SAY : cues.act(text, c.cue()),
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
