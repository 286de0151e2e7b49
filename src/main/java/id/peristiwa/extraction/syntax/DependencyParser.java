package id.peristiwa.extraction.syntax;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/**
 * Finds on which word of its sentence each word hangs, in one pass from left to right (arc-eager, unlabelled, greedy). Learned from treebanks of Universal
 * Dependencies. Immutable and thread-safe; linear in the number of tokens.
 */
public final class DependencyParser {

    /** What may be done next, in the order of the model's labels. */
    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int REDUCE = 3;

    private final LinearClassifier model;

    public DependencyParser(LinearClassifier model) {
        this.model = model;
    }

    /** Loads the model of the class path. */
    public static DependencyParser load() {
        return new DependencyParser(LinearClassifier.load("/extraction/syntax/parser.model"));
    }

    /**
     * Reads one sentence.
     *
     * @param heads where to write for every token of the sentence the index of its head, -1 for one that hangs on none
     */
    public void parse(AnalyzedText text, TokenTraits traits, Clauses clauses, Sentence sentence, int[] heads) {
        ParserState state = new ParserState(text, traits, clauses, sentence);
        Features features = new Features();
        while (!state.isDone()) {
            int only = state.onlyChoice();
            if (only >= 0) {
                state.apply(only);
                continue;
            }
            state.features(features);
            float[] scores = model.scores(features);
            int best = SHIFT;
            for (int a = LEFT; a <= REDUCE; a++) {
                best = state.allows(a) && scores[a] > scores[best] ? a : best;
            }
            state.apply(best);
        }
        state.copyHeads(heads);
    }
}
