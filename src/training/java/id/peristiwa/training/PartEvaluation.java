package id.peristiwa.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.PartModels;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** Cross-validates roles, status and dates of happenings whose triggers and types are those of the annotation: an upper bound of the whole engine's. */
final class PartEvaluation {

    private final Map<String, int[]> tallies = new TreeMap<>();
    private final PrintWriter errors;

    private PartEvaluation(PrintWriter errors) {
        this.errors = errors;
    }

    /** {@code SHARED ANNOTATIONS NAMES ERRORS}: names as {@code NameTrainer jackknife} wrote them; writes misses and false alarms to ERRORS. */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[1]);
        Corpus corpus = Corpus.load(Path.of(args[0]), Files.isDirectory(own) ? own : null);
        Learning learning = new Learning(new Extractor.Resources(), Path.of(args[2]), corpus);
        try (PrintWriter errors = new PrintWriter(Files.newBufferedWriter(Path.of(args[3])))) {
            PartEvaluation evaluation = new PartEvaluation(errors);
            for (int fold = 0; fold < Corpus.FOLDS; fold++) {
                PartTrainer trainer = new PartTrainer();
                for (Gold gold : corpus.all()) {
                    if (Corpus.fold(gold.id()) != fold) {
                        trainer.add(gold, learning.text(gold), learning.participants(gold), learning.examples(gold));
                    }
                }
                PartModels models = trainer.train();
                for (Gold gold : corpus.all()) {
                    if (Corpus.fold(gold.id()) == fold) {
                        String set = corpus.dev().contains(gold) ? "dev" : corpus.train().contains(gold) ? "train" : "own";
                        evaluation.article(set, gold, learning, models);
                    }
                }
            }
            evaluation.tallies.forEach((key, n) -> System.out.printf(Locale.ROOT,
                    "%-18s F1 %.3f  precision %.3f  recall %.3f  (%d of %d, %d wanted)%n",
                    key, 2.0 * n[0] / Math.max(1, n[1] + n[2]), (double) n[0] / Math.max(1, n[1]), (double) n[0] / Math.max(1, n[2]), n[0], n[1],
                    n[2]));
        }
    }

    private void add(String key, int hit, int found, int wanted) {
        int[] n = tallies.computeIfAbsent(key, k -> new int[3]);
        n[0] += hit;
        n[1] += found;
        n[2] += wanted;
    }

    private void article(String set, Gold gold, Learning learning, PartModels models) {
        AnalyzedText text = learning.text(gold);
        List<Actor> actors = learning.participants(gold).actors();
        EventExamples examples = learning.examples(gold);
        for (PartTrainer.Told t : PartTrainer.told(gold, text)) {
            Gold.Happening h = t.happening();
            EventExamples.Parts parts = examples.read(t.triggers(), t.type(), models);
            Sentence s = text.sentenceOf(t.triggers().get(0));
            String where = gold.id() + "\t" + h.type() + "\t" + text.token(t.triggers().get(0)).form();
            String sentence = text.span(s.firstToken(), s.endToken()).in(gold.text()).replace('\n', ' ');
            roles(set, "src", gold, actors, h.sources(), parts.sources(), where, sentence);
            roles(set, "tgt", gold, actors, h.targets(), parts.targets(), where, sentence);
            roles(set, "loc", gold, actors, h.locations(), parts.places(), where, sentence);
            boolean right = parts.status().name().equalsIgnoreCase(h.status());
            add(set + " status", right ? 1 : 0, 1, 1);
            if (!right) {
                errors.println("status\t" + parts.status() + " for " + h.status() + "\t" + where + "\t" + sentence);
            }
            String date = parts.date() == null ? "" : parts.date();
            if (!h.date().isEmpty()) {
                add(set + " when", h.date().equals(date) ? 1 : 0, 1, 1);
            } else {
                add(set + " when (none)", date.isEmpty() ? 1 : 0, 1, 1);
            }
            if (!h.date().equals(date)) {
                errors.println("when\t" + date + " for " + h.date() + "\t" + where + "\t" + sentence);
            }
        }
    }

    private void roles(String set, String role, Gold gold, List<Actor> actors, List<String> wanted, List<Integer> found, String where,
            String sentence) {
        Set<String> got = new HashSet<>();
        for (int a : found) {
            Gold.Entity entity = entity(gold, actors.get(a));
            got.add(entity == null ? "?" + actors.get(a).name() : entity.id());
        }
        Set<String> want = new HashSet<>(wanted);
        Set<String> hits = new HashSet<>(want);
        hits.retainAll(got);
        add(set + " roles", hits.size(), got.size(), want.size());
        add(set + " roles " + role, hits.size(), got.size(), want.size());
        for (String id : want) {
            Gold.Entity e = gold.entity(id);
            boolean known = e != null && actors.stream().anyMatch(a -> StatementTrainer.isSame(a, e));
            add(set + " reach " + (e == null ? "" : e.type()), known ? 1 : 0, known ? 1 : 0, 1);
            if (!got.contains(id)) {
                errors.println(role + " missed\t" + (known ? "" : "ABSENT ") + (e == null ? id : e.type() + " " + e.name()) + "\t" + where + "\t"
                        + sentence);
            }
        }
        for (String id : got) {
            if (!want.contains(id)) {
                Gold.Entity e = gold.entity(id);
                errors.println(role + " wrong\t" + (e == null ? id : e.type() + " " + e.name()) + "\t" + where + "\t" + sentence);
            }
        }
    }

    /** The entity that most of the actor's mentions overlap, as the scorer has it; an unnamed one only where the mentions that stay are overlapped. */
    private static Gold.Entity entity(Gold gold, Actor actor) {
        Gold.Entity best = null;
        long most = 0;
        for (Gold.Entity e : gold.entities()) {
            long n = actor.mentions().stream()
                    .filter(m -> actor.type() == ActorType.GROUP || m.kind() == MentionKind.NAME)
                    .filter(m -> e.mentions().stream().anyMatch(m.span()::overlaps)).count();
            if (n > most) {
                most = n;
                best = e;
            }
        }
        return best;
    }
}
