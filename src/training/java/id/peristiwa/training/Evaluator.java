package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;

/** Cross-validates the whole engine: every article is read by models that have learned from the other folds only. */
final class Evaluator {

    private Evaluator() {
    }

    /** {@code SHARED ANNOTATIONS NAMES OUTPUT}: names as {@code NameTrainer jackknife} wrote them; writes an extraction an article. */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[1]);
        Corpus corpus = Corpus.load(Path.of(args[0]), Files.isDirectory(own) ? own : null);
        Path names = Path.of(args[2]);
        Path out = Path.of(args[3]);
        Files.createDirectories(out);
        Extractor.Resources resources = new Extractor.Resources();
        Learning learning = new Learning(resources, names, corpus);
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            Learning.Models models = learning.train(fold);
            for (Gold gold : corpus.all()) {
                if (Corpus.fold(gold.id()) == fold) {
                    Extractor extractor = learning.extractor(gold, models);
                    Files.writeString(out.resolve(gold.id() + ".json"),
                            ContractJson.of(extractor.extract(SourceDocument.of(gold.text(), gold.date()))));
                }
            }
        }
    }
}
