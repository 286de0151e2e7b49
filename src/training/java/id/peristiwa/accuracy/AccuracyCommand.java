package id.peristiwa.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.training.Corpus;
import id.peristiwa.training.Gold;
import id.peristiwa.training.Learning;

/**
 * Measures the engine and writes the figures: on the project's own corpus with the committed models, and, where the annotated articles lie beside the
 * project, on them by cross-validation. Learns the calibration of confidence on the way.
 */
public final class AccuracyCommand {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path ANNOTATIONS = Path.of("src/training/annotations");
    private static final Path CALIBRATION = Path.of("src/main/resources/extraction/confidence/calibration.tsv");
    private static final String MARK = "<!-- All below is made by AccuracyCommand. -->";
    private static final int FAULTS = 10;

    private AccuracyCommand() {
    }

    /** {@code REPORT [SHARED NAMES]}: the file whose figures are replaced; the annotated articles, and their names as {@code NameTrainer jackknife} wrote them. */
    public static void main(String[] args) throws IOException {
        Report report = new Report();
        if (args.length > 2) {
            crossValidate(Path.of(args[1]), Path.of(args[2]), report);
        }
        report.add("");
        report.add("## The project's own corpus, with the committed models");
        report.add("");
        report.figures(Map.of("corpus", corpus()));
        write(Path.of(args[0]), report);
    }

    /** Replaces what stands behind the mark. */
    private static void write(Path file, Report report) throws IOException {
        String text = Files.readString(file);
        int mark = text.indexOf(MARK);
        Files.writeString(file, text.substring(0, mark + MARK.length()) + "\n\n" + report.text());
    }

    /** Scores the committed engine on the project's own corpus. */
    static Scorer corpus() throws IOException {
        Extractor extractor = Extractor.load();
        Scorer scorer = new Scorer();
        for (Gold gold : Corpus.folder(CORPUS)) {
            scorer.add(gold, extractor.extract(SourceDocument.of(gold.text(), gold.date())));
        }
        return scorer;
    }

    private static void crossValidate(Path shared, Path names, Report report) throws IOException {
        Corpus corpus = Corpus.load(shared, ANNOTATIONS);
        Map<Gold, Extraction> read = read(corpus, names);
        Map<String, Scorer> sets = new LinkedHashMap<>();
        sets.put("dev", score(corpus.dev(), read));
        sets.put("train", score(corpus.train(), read));
        sets.put("own", score(corpus.own(), read));
        report.add("## Cross-validation over " + corpus.all().size() + " annotated articles");
        report.add("");
        report.figures(sets);
        Scorer all = score(corpus.all(), read);
        report.add("");
        report.add("### Names by type, all articles");
        report.add("");
        report.breakdown(all.tally(), "name ");
        report.add("");
        report.add("### Statements by kind, all articles");
        report.add("");
        report.breakdown(all.tally(), "statement ");
        report.add("");
        report.add("### Events by type, all articles");
        report.add("");
        report.breakdown(all.tally(), "event ");
        report.add("");
        report.add("### Roles, all articles");
        report.add("");
        report.breakdown(all.tally(), "role ");
        report.add("");
        report.add("### Reliability of confidence");
        report.add("");
        report.add("Each article is calibrated by what the other folds taught.");
        report.add("");
        report.reliability(calibrated(corpus, read));
        report.add("");
        report.add("### The commonest faults, dev");
        report.add("");
        report.faults(sets.get("dev").faults(), FAULTS);
        report.add("");
        report.add("### Morphology against UD_Indonesian-CSUI (test)");
        report.add("");
        report.breakdown(Morphology.check(shared.resolve("data/ud/id_csui-ud-test.conllu")), "");
        CalibrationTrainer.write(all.reliability(), CALIBRATION);
    }

    private static Map<Gold, Extraction> read(Corpus corpus, Path names) {
        Learning learning = new Learning(new Extractor.Resources(), names, corpus);
        Map<Gold, Extraction> out = new LinkedHashMap<>();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            Learning.Models models = learning.train(fold);
            for (Gold gold : corpus.all()) {
                if (Corpus.fold(gold.id()) == fold) {
                    out.put(gold, learning.extractor(gold, models).extract(SourceDocument.of(gold.text(), gold.date())));
                }
            }
        }
        return out;
    }

    private static Scorer score(List<Gold> articles, Map<Gold, Extraction> read) {
        Scorer scorer = new Scorer();
        articles.forEach(gold -> scorer.add(gold, read.get(gold)));
        return scorer;
    }

    /** The items of every fold with the confidence that calibration on the other folds gives them. */
    private static Reliability calibrated(Corpus corpus, Map<Gold, Extraction> read) {
        Reliability out = new Reliability();
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            List<Gold> held = new ArrayList<>();
            List<Gold> rest = new ArrayList<>();
            for (Gold gold : corpus.all()) {
                (Corpus.fold(gold.id()) == fold ? held : rest).add(gold);
            }
            Map<String, TreeMap<Double, Double>> lines = CalibrationTrainer.lines(score(rest, read).reliability());
            score(held, read).reliability().items().forEach((kind, items) -> items
                    .forEach(i -> out.add(kind, CalibrationTrainer.at(lines.get(kind), i.confidence()), i.right())));
        }
        return out;
    }
}
