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
import id.peristiwa.extraction.time.TimeTagger;

/** Writes the time expressions of annotated articles, for the scorer. */
final class TimeEvaluation {

    private TimeEvaluation() {
    }

    /** {@code SHARED OUTPUT}. */
    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.load(Path.of(args[0]), null);
        TimeTagger tagger = TimeTagger.load();
        DocumentDating dating = new DocumentDating(tagger);
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder);
        for (Gold gold : corpus.all()) {
            AnalyzedText text = GoldText.analyze(gold);
            Extraction extraction = new Extraction(gold.text(), "id", new DocumentFacts(null, null, null, List.of(), List.of()), List.of(), List.of(),
                    tagger.tag(text, gold.date() == null ? day(dating, text) : gold.date()), List.of(), List.of());
            Files.writeString(folder.resolve(gold.id() + ".json"), ContractJson.of(extraction));
        }
    }

    private static LocalDate day(DocumentDating dating, AnalyzedText text) {
        DocumentDating.Dated dated = dating.find(text);
        return dated == null ? null : dated.day();
    }
}
