package id.peristiwa.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.confidence.Calibration;
import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.EventModels;
import id.peristiwa.extraction.event.EventReader;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.statement.StatementExamples;
import id.peristiwa.extraction.statement.StatementModels;
import id.peristiwa.extraction.statement.StatementReader;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;
import id.peristiwa.extraction.time.TimeExpression;
import id.peristiwa.extraction.time.TimeJudge;
import id.peristiwa.extraction.time.TimeTagger;

/** Trains the stages behind the names on what the stages before find in articles that they have not learned from. */
public final class Learning {

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

    /** Prepares the texts of the corpus, with the names that {@code NameTrainer jackknife} wrote. */
    public Learning(Extractor.Resources resources, Path names, Corpus corpus) {
        this.resources = resources;
        this.names = names;
        this.corpus = corpus;
        TextAnalyzer analyzer = new TextAnalyzer();
        for (Gold gold : corpus.all()) {
            AnalyzedText text = analyzer.analyze(gold.text());
            texts.put(gold.id(), text);
            participants.put(gold.id(), extractor(gold, new Models(null, null, null)).participants(text));
        }
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            TimeTagger tagger = TimeTagger.with(TimeJudge.learned(timeTrainer(fold).train()));
            StatementReader reader = StatementReader.with(statementModels(fold));
            for (Gold gold : corpus.all()) {
                if (Corpus.fold(gold.id()) == fold) {
                    times.put(gold.id(), tagger.tag(texts.get(gold.id()), gold.date()));
                    Participants all = participants.get(gold.id());
                    AnalyzedText text = texts.get(gold.id());
                    statements.put(gold.id(),
                            reader.read(text, TokenTraits.of(text, wordClasses), all.actors(), all.locations(), times.get(gold.id())));
                }
            }
        }
        findTriggers();
    }

    private TimeTrainer timeTrainer(int held) {
        TimeTrainer trainer = new TimeTrainer();
        for (Gold gold : corpus.all()) {
            if (Corpus.fold(gold.id()) != held) {
                trainer.add(gold, texts.get(gold.id()));
            }
        }
        return trainer;
    }

    AnalyzedText text(Gold gold) {
        return texts.get(gold.id());
    }

    Participants participants(Gold gold) {
        return participants.get(gold.id());
    }

    /** What models find that have not seen the article. */
    List<Statement> statements(Gold gold) {
        return statements.get(gold.id());
    }

    /** The models behind the names. */
    public record Models(LinearClassifier judge, StatementModels statements, EventModels events) {
    }

    StatementModels statementModels(int held) {
        return StatementTrainer.train(corpus.all().stream().filter(gold -> Corpus.fold(gold.id()) != held).map(this::article).toList());
    }

    StatementTrainer.Article article(Gold gold) {
        AnalyzedText text = texts.get(gold.id());
        List<Actor> actors = participants.get(gold.id()).actors();
        return new StatementTrainer.Article(gold, actors, new StatementExamples(text, TokenTraits.of(text, wordClasses), actors));
    }

    /** @param held the fold to leave out, -1 for none */
    public Models train(int held) {
        StatementModels said = statementModels(held);
        EventTrainer events = new EventTrainer();
        for (Gold gold : corpus.all()) {
            if (Corpus.fold(gold.id()) != held) {
                events.add(happenings.get(gold.id()), participants.get(gold.id()));
            }
        }
        EventModels told = held < 0 ? HappeningTrainer.words(happenings()) : words[held];
        return new Models(timeTrainer(held).train(), said, events.train(told));
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

    /** What the stage of events sees of an article. */
    EventExamples examples(Gold gold) {
        AnalyzedText text = texts.get(gold.id());
        return new EventExamples(text, TokenTraits.of(text, wordClasses), participants.get(gold.id()).actors(), times.get(gold.id()),
                statements.get(gold.id()));
    }

    /** The engine with these models and the names found in this article. */
    public Extractor extractor(Gold gold, Models models) {
        return Extractor.with(resources, (text, traits) -> {
            try {
                return FoundNames.read(names, gold.id(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, models.judge() == null ? null : TimeTagger.with(TimeJudge.learned(models.judge())), StatementReader.with(models.statements()),
                EventReader.with(models.events()), Calibration.identity());
    }
}
