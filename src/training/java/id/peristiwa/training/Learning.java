package id.peristiwa.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.EventModels;
import id.peristiwa.extraction.event.EventReader;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.statement.StatementReader;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;
import id.peristiwa.extraction.time.TimeExpression;
import id.peristiwa.extraction.time.TimeTagger;

/** Trains the stages behind the names on what the stages before find in articles that they have not learned from. */
final class Learning {

    private final Extractor.Resources resources;
    private final Path names;
    private final Corpus corpus;
    private final Map<String, AnalyzedText> texts = new HashMap<>();
    private final Map<String, Participants> participants = new HashMap<>();
    private final Map<String, List<TimeExpression>> times = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();
    private final Map<String, HappeningTrainer.Document> happenings = new LinkedHashMap<>();
    private final EventModels[] words = new EventModels[Corpus.FOLDS];
    private final WordClasses wordClasses = WordClasses.load();

    Learning(Extractor.Resources resources, Path names, Corpus corpus) {
        this.resources = resources;
        this.names = names;
        this.corpus = corpus;
        TextAnalyzer analyzer = new TextAnalyzer();
        TimeTagger tagger = TimeTagger.load();
        for (Gold gold : corpus.all()) {
            AnalyzedText text = analyzer.analyze(gold.text());
            texts.put(gold.id(), text);
            participants.put(gold.id(), extractor(gold, new Models(null, null, null)).participants(text));
            times.put(gold.id(), tagger.tag(text, gold.date()));
        }
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            StatementTrainer trainer = statementTrainer(fold);
            StatementReader reader = StatementReader.with(trainer.statements(), trainer.speakers());
            for (Gold gold : corpus.all()) {
                if (Corpus.fold(gold.id()) == fold) {
                    Participants all = participants.get(gold.id());
                    statements.put(gold.id(), reader.read(texts.get(gold.id()), all.actors(), all.locations(), times.get(gold.id())));
                }
            }
        }
        findTriggers();
    }

    /** The models behind the names. */
    record Models(LinearClassifier statements, LinearClassifier speakers, EventModels events) {
    }

    private StatementTrainer statementTrainer(int held) {
        StatementTrainer trainer = new StatementTrainer();
        for (Gold gold : corpus.all()) {
            if (Corpus.fold(gold.id()) != held) {
                trainer.add(gold, texts.get(gold.id()), participants.get(gold.id()));
            }
        }
        return trainer;
    }

    /** @param held the fold to leave out, -1 for none */
    Models train(int held) {
        StatementTrainer said = statementTrainer(held);
        EventTrainer events = new EventTrainer();
        for (Gold gold : corpus.all()) {
            if (Corpus.fold(gold.id()) != held) {
                events.add(happenings.get(gold.id()), participants.get(gold.id()));
            }
        }
        EventModels told = held < 0 ? HappeningTrainer.words(happenings()) : words[held];
        return new Models(said.statements(), said.speakers(), events.train(told));
    }

    /** The articles as the trainer of happenings takes them, with the triggers that models find which have not seen them. */
    List<HappeningTrainer.Document> happenings() {
        return List.copyOf(happenings.values());
    }

    private void findTriggers() {
        corpus.all().forEach(gold -> happenings.put(gold.id(), new HappeningTrainer.Document(gold, texts.get(gold.id()), examples(gold))));
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            int held = fold;
            words[held] = HappeningTrainer.words(happenings.values().stream().filter(d -> Corpus.fold(d.gold().id()) != held).toList());
            happenings.values().stream().filter(d -> Corpus.fold(d.gold().id()) == held).forEach(d -> d.found(words[held]));
        }
    }

    private EventExamples examples(Gold gold) {
        AnalyzedText text = texts.get(gold.id());
        return new EventExamples(text, TokenTraits.of(text, wordClasses), participants.get(gold.id()).actors(), times.get(gold.id()),
                statements.get(gold.id()));
    }

    /** The engine with these models and the names found in this article. */
    Extractor extractor(Gold gold, Models models) {
        return Extractor.with(resources, (text, traits) -> {
            try {
                return FoundNames.read(names, gold.id(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, StatementReader.with(models.statements(), models.speakers()), EventReader.with(models.events()));
    }
}
