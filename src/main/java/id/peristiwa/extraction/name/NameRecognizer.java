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

/**
 * Finds names by two learned sequence models: the first looks at each sentence, the second corrects it by what was found elsewhere in the document. Immutable
 * and thread-safe.
 */
public final class NameRecognizer {

    private static final String FIRST = "/extraction/name/names.model";
    private static final String SECOND = "/extraction/name/names-again.model";

    private final SequenceModel first;
    private final SequenceModel second;
    private final NameLexica lexica;

    /** @param second null to look only once */
    public NameRecognizer(SequenceModel first, SequenceModel second, NameLexica lexica) {
        this.first = first;
        this.second = second;
        this.lexica = lexica;
    }

    /** Loads the models of the class path. */
    public static NameRecognizer load(NameLexica lexica) {
        return new NameRecognizer(SequenceModel.load(FIRST), SequenceModel.load(SECOND), lexica);
    }

    /** The names of the text in its order; they do not overlap, though two that a hyphen joins share its token. */
    public List<NameMention> recognize(AnalyzedText text, TokenTraits traits) {
        return recognize(text, traits, scores(text, traits));
    }

    /** The first model's scores of each label at each token, at {@code token * labels}. */
    public float[] scores(AnalyzedText text, TokenTraits traits) {
        NameFeatures features = new NameFeatures(text, traits, lexica);
        Features list = new Features();
        float[] scores = new float[text.tokenCount() * NameLabels.ALL.size()];
        for (Sentence s : text.sentences()) {
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                features.of(t, s, list);
                first.score(list, scores, t);
            }
        }
        return scores;
    }

    /** The names by the first model's scores, which are changed to the second's. */
    public List<NameMention> recognize(AnalyzedText text, TokenTraits traits, float[] scores) {
        float[] marginals = new float[scores.length];
        int[] labels = new int[text.tokenCount()];
        label(first, text, scores, labels, marginals);
        if (second != null) {
            SecondLook look = new SecondLook(text, traits, marginals, labels);
            Features list = new Features();
            for (Sentence s : text.sentences()) {
                for (int t = s.firstToken(); t < s.endToken(); t++) {
                    look.of(t, s, list);
                    second.score(list, scores, t);
                }
            }
            label(second, text, scores, labels, marginals);
        }
        List<NameMention> out = new ArrayList<>();
        HyphenParts parts = new HyphenParts(text, lexica);
        for (Sentence s : text.sentences()) {
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (labels[t] != 0) {
                    NameMention name = name(text, t, s.endToken(), labels, marginals);
                    parts.add(name, out);
                    t = name.endToken() - 1;
                }
            }
        }
        return out;
    }

    /** Labels every token by its scores and tells the probabilities of all labels. */
    static void label(SequenceModel model, AnalyzedText text, float[] scores, int[] labels, float[] marginals) {
        for (Sentence s : text.sentences()) {
            model.decode(scores, s.firstToken(), s.endToken(), labels);
            model.marginals(scores, s.firstToken(), s.endToken(), marginals);
        }
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

    /** First look only, for the training of the second: labels and probabilities in {@code labels} and {@code marginals}. */
    public void firstLook(AnalyzedText text, float[] scores, int[] labels, float[] marginals) {
        label(first, text, scores, labels, marginals);
    }
}
