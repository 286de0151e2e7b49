package id.peristiwa.extraction.name;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.SequenceModel;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;

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

    /** The names of the text in its order; they do not overlap. */
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
        for (Sentence s : text.sentences()) {
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                if (labels[t] != 0) {
                    NameMention name = name(text, t, labels, marginals);
                    out.add(name);
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

    private static NameMention name(AnalyzedText text, int from, int[] labels, float[] marginals) {
        int size = NameLabels.ALL.size();
        int end = from;
        float confidence = marginals[from * size + labels[from]];
        while (NameLabels.mayContinue(labels[end])) {
            end++;
            confidence = Math.min(confidence, marginals[end * size + labels[end]]);
        }
        NameType type = NameType.values()[(labels[from] - 1) / 4];
        Span span = text.span(from, end + 1);
        return new NameMention(from, end + 1, span, span.in(text.source()), type, confidence);
    }

    /** First look only, for the training of the second: labels and probabilities in {@code labels} and {@code marginals}. */
    public void firstLook(AnalyzedText text, float[] scores, int[] labels, float[] marginals) {
        label(first, text, scores, labels, marginals);
    }
}
