package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Ranker;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.statement.Selection.Chosen;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** The features of one document as the stage itself computes them, for whoever trains its models. Not thread-safe. */
public final class StatementExamples {

    private static final Cues CUES = Cues.load();

    private final Context context;
    private final Selection selection;
    private final List<List<Candidate>> groups;

    public StatementExamples(AnalyzedText text, TokenTraits traits, List<Actor> actors) {
        this.context = new Context(text, traits, actors, CUES);
        this.selection = new Selection(context);
        this.groups = new CandidateFinder(context).find();
    }

    /**
     * Contents that compete.
     *
     * @param contents where they stand
     * @param features what speaks for each
     * @param cue the reporting word in lower case, null where they belong to a quotation
     * @param by how each was found
     */
    public record Group(List<Span> contents, List<int[]> features, String cue, List<String> by) {
    }

    /** All groups of candidates. */
    public List<Group> groups() {
        List<Group> out = new ArrayList<>();
        for (List<Candidate> group : groups) {
            out.add(new Group(group.stream().map(selection::span).toList(), selection.features(group), cue(group.get(0)),
                    group.stream().map(c -> c.pattern() + " " + c.opening() + " " + c.closing()).toList()));
        }
        return out;
    }

    private String cue(Candidate c) {
        return c.isQuoted() ? null : context.text.token(c.cue()).lower();
    }

    /** Told of the best candidate of every group. */
    public interface AcceptanceSink {
        /**
         * @param cue the reporting word in lower case, null where it is a quotation
         * @return the probability to go on with
         */
        float candidate(Span content, String cue, Features features);
    }

    /** Told of a candidate that shares words with one that was taken. */
    public interface OverlapSink {
        /** @return whether both are statements */
        boolean overlap(Span taken, Span other, Features features);
    }

    /** Told of everyone who may have said something. */
    public interface SpeakerSink {
        /**
         * @param content what was said
         * @param actors indexes of the actors, -1 for nobody
         * @param features what speaks for each
         * @return index of the actor to go on with, or -1
         */
        int speaker(Span content, List<Integer> actors, List<int[]> features);
    }

    /** Goes through the document as the stage does, with somebody else to decide. */
    public void decide(Ranker contents, AcceptanceSink acceptance, OverlapSink overlaps, SpeakerSink speakers) {
        List<Chosen> chosen = selection.select(selection.best(groups, contents, (c, f) -> acceptance.candidate(selection.span(c), cue(c), f)),
                (taken, other, f) -> overlaps.overlap(selection.span(taken.candidate()), selection.span(other.candidate()), f));
        new Speakers(context, chosen).decide((c, options) -> new SpeakerFinder.Speaker(speakers.speaker(selection.span(c),
                options.stream().map(SpeakerOptions.Option::actor).toList(), options.stream().map(SpeakerOptions.Option::features).toList()), null));
    }
}
