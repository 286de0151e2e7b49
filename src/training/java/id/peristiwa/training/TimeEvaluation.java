package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.time.DocumentDating;
import id.peristiwa.extraction.time.TimeJudge;
import id.peristiwa.extraction.time.TimeTagger;

/** Writes the time expressions of annotated articles, for the scorer. */
final class TimeEvaluation {

    private TimeEvaluation() {
    }

    /** {@code SHARED ANNOTATIONS OUTPUT}: in each article with what the other folds taught. */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[1]);
        Corpus corpus = Corpus.load(Path.of(args[0]), Files.isDirectory(own) ? own : null);
        Path folder = Path.of(args[2]);
        Files.createDirectories(folder);
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            TimeTrainer trainer = new TimeTrainer();
            for (Gold gold : corpus.all()) {
                if (Corpus.fold(gold.id()) != fold) {
                    trainer.add(gold, GoldText.analyze(gold));
                }
            }
            TimeTagger tagger = TimeTagger.with(TimeJudge.learned(trainer.train()));
            DocumentDating dating = new DocumentDating(tagger);
            for (Gold gold : corpus.all()) {
                if (Corpus.fold(gold.id()) == fold) {
                    write(gold, tagger, dating, folder);
                }
            }
        }
    }

    private static void write(Gold gold, TimeTagger tagger, DocumentDating dating, Path folder) throws IOException {
        AnalyzedText text = GoldText.analyze(gold);
        Extraction extraction = new Extraction(gold.text(), "id", new DocumentFacts(null, null, null, List.of(), List.of()), List.of(), List.of(),
                tagger.tag(text, gold.date() == null ? day(dating, text) : gold.date()), List.of(), List.of());
        Files.writeString(folder.resolve(gold.id() + ".json"), ContractJson.of(extraction));
    }

    private static LocalDate day(DocumentDating dating, AnalyzedText text) {
        DocumentDating.Dated dated = dating.find(text);
        return dated == null ? null : dated.day();
    }
}
