package id.peristiwa.training;

import java.util.List;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.statement.StatementReader;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Learns which candidates are statements and who speaks. */
final class StatementTrainer {

    private static final StatementReader EVERYTHING = StatementReader.with(null, null);
    private static final List<String> NO_YES = List.of("no", "yes");

    private final ClassifierTrainer statements = new ClassifierTrainer(NO_YES, 2, 12, 0.1, 1e-3);
    private final ClassifierTrainer speakers = new ClassifierTrainer(NO_YES, 2, 12, 0.1, 1e-3);

    /** Every candidate of the article, right where an annotated statement shares 0.7 of its characters (Dice), as the scorer has it. */
    void add(Gold gold, AnalyzedText text, Participants participants) {
        EVERYTHING.read(text, participants.actors(), participants.locations(), List.of(), new StatementReader.Observer() {

            @Override
            public float candidate(Span content, Features features) {
                boolean right = matching(gold, content) != null;
                statements.add(features.toArray(), right ? 1 : 0);
                return right ? 1 : 0;
            }

            @Override
            public int speaker(Span content, List<Integer> actors, List<int[]> features) {
                Gold.Said said = matching(gold, content);
                Gold.Entity speaker = gold.entity(said.by());
                int chosen = -1;
                for (int i = 0; i < actors.size(); i++) {
                    boolean right = speaker != null && isSame(participants.actors().get(actors.get(i)), speaker);
                    speakers.add(features.get(i), right ? 1 : 0);
                    chosen = right && chosen < 0 ? actors.get(i) : chosen;
                }
                return chosen >= 0 || speaker == null ? chosen : find(participants.actors(), speaker);
            }
        });
    }

    private static Gold.Said matching(Gold gold, Span content) {
        Gold.Said best = null;
        double most = 0.6999;
        for (Gold.Said s : gold.statements()) {
            double dice = dice(s.span(), content);
            if (dice > most) {
                most = dice;
                best = s;
            }
        }
        return best;
    }

    /** Whether a mention of the actor overlaps one of the entity. */
    static boolean isSame(Actor actor, Gold.Entity entity) {
        return actor.mentions().stream().anyMatch(m -> entity.mentions().stream().anyMatch(m.span()::overlaps));
    }

    private static int find(List<Actor> actors, Gold.Entity entity) {
        for (int a = 0; a < actors.size(); a++) {
            if (isSame(actors.get(a), entity)) {
                return a;
            }
        }
        return -1;
    }

    static double dice(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return shared <= 0 ? 0 : 2.0 * shared / (a.length() + b.length());
    }

    LinearClassifier statements() {
        return statements.train();
    }

    LinearClassifier speakers() {
        return speakers.train();
    }
}
