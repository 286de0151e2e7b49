package id.peristiwa.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.statement.StatementReader;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;

/** Trains the stages behind the names on names as a model finds them that has not seen the article. */
final class Learning {

    private final Extractor.Resources resources;
    private final Path names;
    private final Corpus corpus;
    private final Map<String, AnalyzedText> texts = new HashMap<>();
    private final Map<String, Participants> participants = new HashMap<>();

    Learning(Extractor.Resources resources, Path names, Corpus corpus) {
        this.resources = resources;
        this.names = names;
        this.corpus = corpus;
        TextAnalyzer analyzer = new TextAnalyzer();
        for (Gold gold : corpus.all()) {
            AnalyzedText text = analyzer.analyze(gold.text());
            texts.put(gold.id(), text);
            participants.put(gold.id(), extractor(gold, new Models(null, null)).participants(text));
        }
    }

    /** The models behind the names. */
    record Models(LinearClassifier statements, LinearClassifier speakers) {
    }

    /** @param held the fold to leave out, -1 for none */
    Models train(int held) {
        StatementTrainer statements = new StatementTrainer();
        for (Gold gold : corpus.all()) {
            if (Corpus.fold(gold.id()) != held) {
                statements.add(gold, texts.get(gold.id()), participants.get(gold.id()));
            }
        }
        return new Models(statements.statements(), statements.speakers());
    }

    /** The engine with these models and the names found in this article. */
    Extractor extractor(Gold gold, Models models) {
        return Extractor.with(resources, (text, traits) -> {
            try {
                return FoundNames.read(names, gold.id(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, StatementReader.with(models.statements(), models.speakers()));
    }
}
