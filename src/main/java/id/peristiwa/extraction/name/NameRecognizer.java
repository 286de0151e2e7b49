package id.peristiwa.extraction.name;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.SequenceModel;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Finds names by a learned sequence model. Immutable and thread-safe. */
public final class NameRecognizer {

    private static final String MODEL = "/extraction/name/names.model";

    /** Score of the label of no name where nothing hints at one. */
    private static final float NO_NAME = 12;

    /** Taken from the score of the label of no name, so that as many names are missed as are invented. */
    private static final float RECALL = 0.4f;

    private final SequenceModel model;
    private final NameLexica lexica;

    public NameRecognizer(SequenceModel model, NameLexica lexica) {
        this.model = model;
        this.lexica = lexica;
    }

    /** Loads the model of the class path. */
    public static NameRecognizer load(NameLexica lexica) {
        return new NameRecognizer(SequenceModel.load(MODEL), lexica);
    }

    /** The names of the text in its order; they do not overlap, though two that a hyphen joins share its token. */
    public List<NameMention> recognize(AnalyzedText text, TokenTraits traits) {
        float[] scores = scores(text, traits);
        float[] marginals = new float[scores.length];
        int[] labels = new int[text.tokenCount()];
        List<NameMention> out = new ArrayList<>();
        HyphenParts parts = new HyphenParts(text, lexica);
        for (Sentence s : text.sentences()) {
            model.decode(scores, s.firstToken(), s.endToken(), labels);
            boolean known = false;
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (labels[t] == 0) {
                    continue;
                }
                if (!known) {
                    model.marginals(scores, s.firstToken(), s.endToken(), marginals);
                    known = true;
                }
                NameMention name = name(text, t, s.endToken(), labels, marginals);
                parts.add(name, out);
                t = name.endToken() - 1;
            }
        }
        return out;
    }

    /** Scores of each label at each token, at {@code token * labels}. */
    private float[] scores(AnalyzedText text, TokenTraits traits) {
        NameFeatures features = new NameFeatures(text, traits, lexica);
        Features list = new Features();
        float[] scores = new float[text.tokenCount() * NameLabels.ALL.size()];
        for (Sentence s : text.sentences()) {
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (features.isQuiet(t, s)) {
                    scores[t * NameLabels.ALL.size()] = NO_NAME;
                } else {
                    features.of(t, s, list);
                    model.score(list, scores, t);
                    scores[t * NameLabels.ALL.size()] -= RECALL;
                }
            }
        }
        return scores;
    }

    private static NameMention name(AnalyzedText text, int from, int limit, int[] labels, float[] marginals) {
        int size = NameLabels.ALL.size();
        int end = from;
        float confidence = marginals[from * size + labels[from]];
        while (end + 1 < limit && NameLabels.mayContinue(labels[end])) {
            end++;
            confidence = Math.min(confidence, marginals[end * size + labels[end]]);
        }
        while (end > from && isLoose(text, end)) {
            end--;
        }
        NameType type = NameType.values()[(labels[from] - 1) / 4];
        Span span = text.span(from, end + 1);
        return new NameMention(from, end + 1, span, span.in(text.source()), type, confidence);
    }

    /** Whether a name can't end with this token: a mark, but for the full stop of an abbreviation and a closing bracket, or a conjunction. */
    private static boolean isLoose(AnalyzedText text, int t) {
        Token token = text.token(t);
        if (token.kind() == TokenKind.WORD) {
            return token.is("dan") || token.is("atau");
        }
        if (token.is(".")) {
            String before = text.token(t - 1).form();
            return before.length() > 1 && before.indexOf('.') < 0;
        }
        return token.kind() == TokenKind.MARK && !token.is(")") && !token.is("+") && !token.is("!");
    }
}
