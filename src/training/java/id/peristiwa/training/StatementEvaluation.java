package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.statement.StatementExamples;
import id.peristiwa.extraction.statement.StatementModels;
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
        if (System.getProperty("losses") != null) {
            losses(learning, corpus);
        }
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

    /** Where annotated statements are lost, on the first fold. */
    private static void losses(Learning learning, Corpus corpus) {
        StatementModels models = learning.statementModels(0);
        int[] n = new int[6];
        for (Gold gold : corpus.all()) {
            if (Corpus.fold(gold.id()) != 0) {
                continue;
            }
            StatementExamples examples = learning.article(gold).examples();
            Set<Gold.Said> any = new HashSet<>();
            Set<Gold.Said> ranked = new HashSet<>();
            Set<Gold.Said> accepted = new HashSet<>();
            Set<Gold.Said> taken = new HashSet<>();
            for (StatementExamples.Group g : examples.groups()) {
                g.contents().forEach(c -> any.add(StatementTrainer.matching(gold, c, null)));
            }
            examples.decide(models.contents(), (content, cue, features) -> {
                float p = models.acceptance().probability(features);
                ranked.add(StatementTrainer.matching(gold, content, null));
                if (p > 0.45) {
                    accepted.add(StatementTrainer.matching(gold, content, null));
                }
                return p;
            }, (one, other, features) -> models.overlaps().probability(features) > 0.5f, (content, actors, features) -> {
                taken.add(StatementTrainer.matching(gold, content, null));
                return -1;
            });
            for (Gold.Said s : gold.statements()) {
                int lost = !any.contains(s) ? 0 : !ranked.contains(s) ? 1 : !accepted.contains(s) ? 2 : !taken.contains(s) ? 3 : 4;
                n[lost]++;
                if (lost < 4 && System.getProperty("show") != null) {
                    System.out.println(List.of("NONE", "RANK", "ACCEPT", "OVERLAP").get(lost) + " " + s.cue() + " "
                            + gold.text().substring(Math.max(0, s.span().begin() - 60), s.span().begin()).replace('\n', '~') + "[["
                            + s.span().in(gold.text()) + "]]"
                            + gold.text().substring(s.span().end(), Math.min(gold.text().length(), s.span().end() + 60)).replace('\n', '~'));
                }
            }
        }
        System.out.printf("lost: no candidate %d, other borders %d, not accepted %d, overlapped %d; found %d%n", n[0], n[1], n[2], n[3], n[4]);
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
