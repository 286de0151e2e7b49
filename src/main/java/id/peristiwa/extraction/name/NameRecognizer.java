package id.peristiwa.extraction.name;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.SequenceModel;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;

/** Finds names by a learned sequence model. Immutable and thread-safe. */
public final class NameRecognizer {

    private static final String MODEL = "/extraction/name/names.model";

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

    /** The names of the text in its order; they do not overlap. */
    public List<NameMention> recognize(AnalyzedText text, TokenTraits traits) {
        List<NameMention> out = new ArrayList<>();
        NameFeatures features = new NameFeatures(text, traits, lexica);
        Features list = new Features();
        int size = model.labels().size();
        for (Sentence s : text.sentences()) {
            int n = s.size();
            float[] scores = new float[n * size];
            for (int i = 0; i < n; i++) {
                features.of(s.firstToken() + i, s, list);
                model.score(list, scores, i);
            }
            int[] labels = model.decode(scores, n);
            float[] marginals = null;
            for (int i = 0; i < n; i++) {
                if (labels[i] == 0) {
                    continue;
                }
                if (marginals == null) {
                    marginals = model.marginals(scores, n);
                }
                int end = i;
                float confidence = marginals[i * size + labels[i]];
                while (end + 1 < n && NameLabels.mayFollow(labels[end], labels[end + 1]) && (labels[end] - 1) % 4 < 2) {
                    end++;
                    confidence = Math.min(confidence, marginals[end * size + labels[end]]);
                }
                NameType type = NameType.values()[(labels[i] - 1) / 4];
                Span span = text.span(s.firstToken() + i, s.firstToken() + end + 1);
                out.add(new NameMention(s.firstToken() + i, s.firstToken() + end + 1, span, span.in(text.source()), type, confidence));
                i = end;
            }
        }
        return out;
    }
}
