package id.peristiwa.training;

import java.util.List;

import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.statement.StatementReader;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Learns which candidates are statements. */
final class StatementTrainer {

    private static final StatementReader EVERYTHING = StatementReader.with(null);

    private final ClassifierTrainer trainer = new ClassifierTrainer(List.of("no", "yes"), Integer.getInteger("statement.min", 2),
            Integer.getInteger("statement.epochs", 12), Double.parseDouble(System.getProperty("statement.rate", "0.1")), 1e-3);

    /** Every candidate of the article, right where an annotated statement shares 0.7 of its characters (Dice), as the scorer has it. */
    void add(Gold gold, AnalyzedText text, Participants participants) {
        EVERYTHING.read(text, participants.actors(), participants.locations(), List.of(), (content, features) -> {
            boolean right = gold.statements().stream().anyMatch(s -> dice(s.span(), content) >= 0.7);
            trainer.add(features.toArray(), right ? 1 : 0);
            return right ? 1 : 0;
        });
    }

    static double dice(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return shared <= 0 ? 0 : 2.0 * shared / (a.length() + b.length());
    }

    LinearClassifier train() {
        return trainer.train();
    }
}
