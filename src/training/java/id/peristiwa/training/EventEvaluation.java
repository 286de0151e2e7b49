package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.event.EventModels;
import id.peristiwa.extraction.ontology.EventType;

/** Cross-validates triggers, types and happenings alone, over all thresholds. */
final class EventEvaluation {

    private record Found(String part, float confidence, boolean matched, boolean right) {
    }

    private EventEvaluation() {
    }

    /** {@code SHARED ANNOTATIONS NAMES}: names as {@code NameTrainer jackknife} wrote them. */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[1]);
        Corpus corpus = Corpus.load(Path.of(args[0]), Files.isDirectory(own) ? own : null);
        Learning learning = new Learning(new Extractor.Resources(), Path.of(args[2]), corpus);
        evaluate(corpus, learning.happenings());
    }

    /** Cross-validates grouping on triggers found already. */
    static void evaluate(Corpus corpus, List<HappeningTrainer.Document> documents) {
        Map<String, Integer> wanted = new TreeMap<>();
        List<Found> found = new ArrayList<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            int held = fold;
            EventModels models = HappeningTrainer.groups(documents.stream().filter(d -> Corpus.fold(d.gold().id()) != held).toList());
            for (HappeningTrainer.Document d : documents) {
                if (Corpus.fold(d.gold().id()) == held) {
                    String part = corpus.dev().contains(d.gold()) ? "dev" : corpus.train().contains(d.gold()) ? "train" : "own";
                    wanted.merge(part, d.gold().events().size(), Integer::sum);
                    measure(part, d, models, found);
                }
            }
        }
        for (String part : wanted.keySet()) {
            report(part, wanted.get(part), found.stream().filter(f -> f.part.equals(part)).toList());
        }
        report("all", wanted.values().stream().mapToInt(Integer::intValue).sum(), found);
    }

    private static void measure(String part, HappeningTrainer.Document d, EventModels models, List<Found> out) {
        List<int[]> tokens = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        List<Float> confidence = new ArrayList<>();
        d.examples().happenings(models, (t, type, sure, f, options) -> {
            tokens.add(t);
            types.add(type);
            confidence.add(sure);
        });
        int[] matched = HappeningTrainer.match(d, tokens, types);
        for (int i = 0; i < matched.length; i++) {
            boolean right = matched[i] >= 0 && EventType.values()[types.get(i)].name().equals(d.gold().events().get(matched[i]).type());
            out.add(new Found(part, confidence.get(i), matched[i] >= 0, right));
        }
    }

    private static void report(String part, int wanted, List<Found> found) {
        StringBuilder line = new StringBuilder(part + " wanted " + wanted + "  triggers/events at");
        for (double threshold = 0.1; threshold < 0.46; threshold += 0.05) {
            double keep = threshold;
            List<Found> kept = found.stream().filter(f -> f.confidence >= keep).toList();
            double matched = kept.stream().filter(f -> f.matched).count();
            double right = kept.stream().filter(f -> f.right).count();
            line.append(String.format(" %.2f: %.3f/%.3f", keep, 2 * matched / (kept.size() + wanted), 2 * right / (kept.size() + wanted)));
        }
        System.out.println(line);
        System.out.printf("  all: %d found, %d match (recall %.3f), %d of the right type%n", found.size(),
                found.stream().filter(f -> f.matched).count(),
                (double) found.stream().filter(f -> f.matched).count() / wanted, found.stream().filter(f -> f.right).count());
    }
}
