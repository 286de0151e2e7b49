package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.learning.Ranker;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.statement.StatementExamples;
import id.peristiwa.extraction.statement.StatementReader;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Cross-validates the statements alone, and says how many of the annotated ones the candidates and the actors could reach at best. */
final class StatementEvaluation {

    private static final WordClasses WORD_CLASSES = WordClasses.load();

    private int wanted;
    private int reachable;
    private int speakers;

    private StatementEvaluation() {
    }

    /** {@code SHARED ANNOTATIONS NAMES OUTPUT}: as for {@link Evaluator}; events are left out. */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[1]);
        Corpus corpus = Corpus.load(Path.of(args[0]), Files.isDirectory(own) ? own : null);
        new StatementEvaluation().run(new Learning(new Extractor.Resources(), Path.of(args[2]), corpus), corpus, Path.of(args[3]));
    }

    private void run(Learning learning, Corpus corpus, Path out) throws IOException {
        Files.createDirectories(out);
        for (Gold gold : corpus.all()) {
            Participants all = learning.participants(gold);
            count(gold, learning.text(gold), all);
            List<Statement> statements = learning.statements(gold);
            Participants kept = speaking(all, statements);
            Files.writeString(out.resolve(gold.id() + ".json"), ContractJson.of(new Extraction(gold.text(), "id",
                    new DocumentFacts(null, null, null, List.of(), List.of()), kept.actors(), kept.locations(), List.of(), statements, List.of())));
        }
        ranking(learning, corpus);
        System.out.printf("%d statements wanted, %d of them among the candidates, %d of the speakers among the actors%n", wanted, reachable,
                speakers);
    }

    private void count(Gold gold, AnalyzedText text, Participants all) {
        List<StatementExamples.Group> groups = new StatementExamples(text, TokenTraits.of(text, WORD_CLASSES), all.actors()).groups();
        for (Gold.Said s : gold.statements()) {
            wanted++;
            reachable += groups.stream().anyMatch(g -> g.contents().stream().anyMatch(c -> StatementTrainer.dice(c, s.span()) >= 0.7)) ? 1 : 0;
            Gold.Entity entity = gold.entity(s.by());
            speakers += entity == null || all.actors().stream().anyMatch(a -> StatementTrainer.isSame(a, entity)) ? 1 : 0;
        }
    }

    /** How often the ranker takes a right candidate where there is one, on the first fold. */
    private static void ranking(Learning learning, Corpus corpus) {
        List<StatementTrainer.Article> rest = corpus.all().stream().filter(g -> Corpus.fold(g.id()) != 0).map(learning::article).toList();
        Ranker contents = StatementTrainer.contents(rest, -1);
        int[] n = new int[2];
        for (Gold gold : corpus.all()) {
            if (Corpus.fold(gold.id()) == 0) {
                for (StatementExamples.Group g : learning.article(gold).examples().groups()) {
                    boolean any = g.contents().stream().anyMatch(c -> StatementTrainer.matching(gold, c, g.cue()) != null);
                    if (any && g.contents().size() > 1) {
                        float[] p = contents.probabilities(g.features());
                        int best = 0;
                        for (int i = 1; i < p.length; i++) {
                            best = p[i] > p[best] ? i : best;
                        }
                        n[0]++;
                        if (System.getProperty("show") != null && StatementTrainer.matching(gold, g.contents().get(best), g.cue()) == null) {
                            int right = 0;
                            while (StatementTrainer.matching(gold, g.contents().get(right), g.cue()) == null) {
                                right++;
                            }
                            for (int i : new int[]{right, best}) {
                                System.out.println((i == right ? "+ " : "- ") + p[i] + " " + g.by().get(i) + " | "
                                        + gold.text().substring(Math.max(0, g.contents().get(i).begin() - 60), g.contents().get(i).begin())
                                                .replace('\n', '~')
                                        + "[["
                                        + g.contents().get(i).in(gold.text()) + "]]"
                                        + gold.text()
                                                .substring(g.contents().get(i).end(), Math.min(gold.text().length(), g.contents().get(i).end() + 60))
                                                .replace('\n', '~'));
                            }
                        }
                        n[1] += StatementTrainer.matching(gold, g.contents().get(best), g.cue()) != null ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf("ranker right in %d of %d groups%n", n[1], n[0]);
    }

    /** Those with a name, and those who speak. */
    private static Participants speaking(Participants all, List<Statement> statements) {
        Set<String> active = statements.stream().map(Statement::speaker).collect(Collectors.toSet());
        List<Actor> actors = new ArrayList<>();
        for (Actor a : all.actors()) {
            boolean named = a.type() == ActorType.PERSON || a.type() == ActorType.ORGANIZATION;
            if (named || active.contains(a.id())) {
                actors.add(new Actor(a.id(), a.type(), a.name(), a.role(), a.affiliation(), a.country(), a.sector(), a.location(),
                        a.mentions().stream().filter(m -> !named || m.kind() == MentionKind.NAME).toList(), a.confidence()));
            }
        }
        return new Participants(actors, all.locations());
    }
}
