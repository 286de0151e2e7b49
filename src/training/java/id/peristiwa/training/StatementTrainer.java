package id.peristiwa.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.learning.Ranker;
import id.peristiwa.extraction.statement.StatementExamples;
import id.peristiwa.extraction.statement.StatementModels;
import id.peristiwa.extraction.text.Span;

/** Learns which candidates are statements, which of them stand beside each other, and who speaks. */
final class StatementTrainer {

    private static final List<String> NO_YES = List.of("no", "yes");
    private static final int INNER_FOLDS = 3;
    /** Share of characters in common (Dice) from which a content is the annotated one, as the scorer has it. */
    private static final double SAME = 0.7;

    /** An article as this stage meets it. */
    record Article(Gold gold, List<Actor> actors, StatementExamples examples) {
    }

    private StatementTrainer() {
    }

    static StatementModels train(List<Article> articles) {
        List<Ranker> contents = new ArrayList<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            contents.add(contents(articles, fold));
        }
        List<LinearClassifier> acceptance = new ArrayList<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            acceptance.add(acceptance(articles, contents, fold));
        }
        ClassifierTrainer overlaps = new ClassifierTrainer(NO_YES, 2, 12, 0.1, 1e-3);
        RankTrainer speakers = new RankTrainer(4, 12, 0.05, 2e-2);
        for (int i = 0; i < articles.size(); i++) {
            decide(articles.get(i), contents.get(i % INNER_FOLDS), acceptance.get(i % INNER_FOLDS), overlaps, speakers);
        }
        return new StatementModels(contents(articles, -1), acceptance(articles, contents, -1), overlaps.train(), speakers.train());
    }

    /**
     * @param contents rankers that have not seen the articles of their fold
     * @param held the fold to leave out, -1 for none
     */
    private static LinearClassifier acceptance(List<Article> articles, List<Ranker> contents, int held) {
        ClassifierTrainer trainer = new ClassifierTrainer(NO_YES, 2, 12, 0.01, 1e-3);
        for (int i = 0; i < articles.size(); i++) {
            if (i % INNER_FOLDS != held) {
                Gold gold = articles.get(i).gold;
                articles.get(i).examples.decide(contents.get(i % INNER_FOLDS), (content, cue, features) -> {
                    trainer.add(features.toArray(), matching(gold, content, cue) == null ? 0 : 1);
                    return 0;
                }, (taken, other, features) -> false, (content, actors, features) -> -1);
            }
        }
        return trainer.train();
    }

    /** @param held the fold to leave out, -1 for none */
    static Ranker contents(List<Article> articles, int held) {
        RankTrainer trainer = new RankTrainer(2, 12, 0.03, 1e-3);
        for (int i = 0; i < articles.size(); i++) {
            if (i % INNER_FOLDS == held) {
                continue;
            }
            Article article = articles.get(i);
            for (StatementExamples.Group group : article.examples.groups()) {
                float[] right = right(article.gold, group);
                if (right != null) {
                    trainer.addClosed(group.features(), right);
                }
            }
        }
        return trainer.train();
    }

    /** The candidates that come nearest to an annotated content, null if none comes near enough. */
    private static float[] right(Gold gold, StatementExamples.Group group) {
        double most = SAME - 1e-4;
        double[] best = new double[group.contents().size()];
        for (int i = 0; i < best.length; i++) {
            for (Gold.Said s : gold.statements()) {
                if (mayReport(s, group.cue())) {
                    best[i] = Math.max(best[i], dice(s.span(), group.contents().get(i)));
                }
            }
            most = Math.max(most, best[i]);
        }
        int n = 0;
        for (double b : best) {
            n += b >= most ? 1 : 0;
        }
        float[] out = new float[best.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = best[i] >= most ? 1f / n : 0;
        }
        return n == 0 ? null : out;
    }

    /** Whether the statement is annotated with this reporting word or may have been found as a quotation. */
    private static boolean mayReport(Gold.Said said, String cue) {
        if (cue == null) {
            return true;
        }
        for (String word : said.cue().toLowerCase(Locale.ROOT).replaceAll("#\\d+", "").split("[ ,]+")) {
            if (word.equals(cue) || word.length() > 3 && (cue.equals(word + "nya") || word.equals(cue + "nya"))) {
                return true;
            }
        }
        return false;
    }

    static Gold.Said matching(Gold gold, Span content, String cue) {
        Gold.Said best = null;
        double most = SAME - 1e-4;
        for (Gold.Said s : gold.statements()) {
            double dice = dice(s.span(), content);
            if (dice > most && mayReport(s, cue)) {
                most = dice;
                best = s;
            }
        }
        return best;
    }

    private static void decide(Article article, Ranker contents, LinearClassifier acceptance, ClassifierTrainer overlaps, RankTrainer speakers) {
        Gold gold = article.gold;
        article.examples.decide(contents, (content, cue, features) -> acceptance.probability(features), (taken, other, features) -> {
            Gold.Said own = matching(gold, other);
            boolean both = own != null && own != matching(gold, taken);
            overlaps.add(features.toArray(), both ? 1 : 0);
            return both;
        }, (content, actors, features) -> {
            Gold.Said said = matching(gold, content);
            return said == null ? -1 : speaker(article, said, actors, features, speakers);
        });
    }

    private static int speaker(Article article, Gold.Said said, List<Integer> actors, List<int[]> features, RankTrainer speakers) {
        Gold.Entity entity = article.gold.entity(said.by());
        List<Integer> right = new ArrayList<>();
        int nobody = 0;
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i) < 0) {
                nobody = i;
            } else if (entity != null && isSame(article.actors.get(actors.get(i)), entity)) {
                right.add(i);
            }
        }
        int chosen = entity == null ? -1 : find(article.actors, entity);
        float[] target = new float[actors.size()];
        int best = right.stream().filter(i -> actors.get(i) == chosen).findFirst().orElse(right.isEmpty() ? -1 : right.get(0));
        target[best < 0 ? nobody : best] = 1;
        speakers.addClosed(features, target);
        return best < 0 ? chosen : actors.get(best);
    }

    static Gold.Said matching(Gold gold, Span content) {
        Gold.Said best = null;
        double most = SAME - 1e-4;
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
        return shared(actor, entity) > 0;
    }

    private static long shared(Actor actor, Gold.Entity entity) {
        return actor.mentions().stream().filter(m -> entity.mentions().stream().anyMatch(m.span()::overlaps)).count();
    }

    /** The actor that shares most mentions with the entity, -1 if none shares one. */
    private static int find(List<Actor> actors, Gold.Entity entity) {
        int best = -1;
        long most = 0;
        for (int a = 0; a < actors.size(); a++) {
            long shared = shared(actors.get(a), entity);
            if (shared > most) {
                most = shared;
                best = a;
            }
        }
        return best;
    }

    static double dice(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return shared <= 0 ? 0 : 2.0 * shared / (a.length() + b.length());
    }
}
