package id.peristiwa.training;

import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.time.TimeJudge;
import id.peristiwa.extraction.time.TimeTagger;

/** Learns what becomes of the expressions that the rules find. */
final class TimeTrainer {

    private final ClassifierTrainer trainer = new ClassifierTrainer(TimeJudge.LABELS, 2, 12, 0.1, 1e-3);
    private Gold gold;
    private final TimeTagger tagger = TimeTagger.with(this::learn);

    private int learn(Span span, String[] values, Features features) {
        int label = label(gold, span, values);
        trainer.add(features.toArray(), label);
        return label;
    }

    private static int label(Gold gold, Span span, String[] values) {
        List<Gold.Timex> times = gold.dates().stream().filter(d -> d.span().overlaps(span)).toList();
        for (int k = 0; k < values.length; k++) {
            String value = values[k];
            if (value != null && times.stream().anyMatch(d -> d.value().equals(value))) {
                return k;
            }
        }
        return TimeJudge.LABELS.indexOf(times.isEmpty() ? "DROP" : "KEEP");
    }

    /** Learns from an article. */
    void add(Gold article, AnalyzedText text) {
        gold = article;
        tagger.tag(text, article.date());
    }

    LinearClassifier train() {
        return trainer.train();
    }
}
