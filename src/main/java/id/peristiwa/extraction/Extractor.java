package id.peristiwa.extraction;

import java.time.LocalDate;
import java.util.List;

import id.peristiwa.extraction.actor.ActorLinker;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.confidence.Calibration;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.event.EventReader;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.language.LanguageGuesser;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.name.NameLexica;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameRecognizer;
import id.peristiwa.extraction.place.Place;
import id.peristiwa.extraction.place.PlaceResolver;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.statement.StatementReader;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;
import id.peristiwa.extraction.time.DocumentDating;
import id.peristiwa.extraction.time.TimeExpression;
import id.peristiwa.extraction.time.TimeTagger;

/**
 * The engine. Takes a document through its stages, each reading the ones before it: text, names, places, times, actors, statements, events,
 * confidence. Immutable and thread-safe; loading takes the resources of the class path, {@link #extract} does no I/O. The same document gives the same extraction.
 */
public final class Extractor {

    private final TextAnalyzer textAnalyzer = new TextAnalyzer();
    private final LanguageGuesser languages = LanguageGuesser.load();
    private final WordClasses wordClasses;
    private final NameStage names;
    private final PlaceResolver places;
    private final TimeTagger times;
    private final DocumentDating dating;
    private final ActorLinker actors;
    private final StatementReader statements;
    private final EventReader events;
    private final Calibration calibration;

    private Extractor(Resources resources, NameStage names, TimeTagger times, StatementReader statements, EventReader events,
            Calibration calibration) {
        this.calibration = calibration;
        this.events = events;
        this.wordClasses = resources.wordClasses;
        this.places = resources.places;
        this.times = times;
        this.dating = new DocumentDating(times);
        this.actors = resources.actors;
        this.names = names;
        this.statements = statements;
    }

    /** The learned stage that finds names. */
    @FunctionalInterface
    public interface NameStage {
        /** The names of the text in its order; they do not overlap. */
        List<NameMention> recognize(AnalyzedText text, TokenTraits traits);
    }

    /** What is not learned from annotated articles; may be shared by extractors with other models. Immutable. */
    public static final class Resources {

        private final WordClasses wordClasses = WordClasses.load();
        private final Gazetteer gazetteer = Gazetteer.load();
        private final PlaceResolver places = PlaceResolver.load(gazetteer);
        private final ActorLinker actors = ActorLinker.load();

        public Gazetteer gazetteer() {
            return gazetteer;
        }
    }

    /** Loads lexica, gazetteer and models from the class path. */
    public static Extractor load() {
        Resources resources = new Resources();
        return with(resources, NameRecognizer.load(NameLexica.load(resources.gazetteer))::recognize, TimeTagger.load(), StatementReader.load(),
                EventReader.load(), Calibration.load());
    }

    /** An extractor with these learned stages. */
    public static Extractor with(Resources resources, NameStage names, TimeTagger times, StatementReader statements, EventReader events,
            Calibration calibration) {
        return new Extractor(resources, names, times, statements, events, calibration);
    }

    /**
     * What the document turns into. Of a text that is not Indonesian or Malay come the names and dates that still hold, no statements and events.
     *
     * @throws NullPointerException if the document is null
     */
    public Extraction extract(SourceDocument document) {
        AnalyzedText text = textAnalyzer.analyze(document.text());
        DocumentFacts facts = DocumentFactsReader.read(document, text, dating);
        LocalDate day = facts.date();
        String language = document.language() == null ? languages.guess(text) : document.language();
        TokenTraits traits = TokenTraits.of(text, wordClasses);
        List<NameMention> mentions = names.recognize(text, traits);
        List<Place> found = places.resolve(text, mentions);
        List<TimeExpression> dates = Relevance.outsideNames(times.tag(text, day), mentions);
        Participants participants = actors.link(text, mentions, found);
        if (!LanguageGuesser.isRead(language)) {
            return extraction(document, language, facts, participants, dates, List.of(), List.of());
        }
        List<Statement> said = statements.read(text, traits, participants.actors(), participants.locations(), dates);
        List<Event> happened = events.read(text, traits, participants.actors(), dates, said);
        return extraction(document, language, facts, participants, dates, Claims.link(said, happened), happened);
    }

    private Extraction extraction(SourceDocument document, String language, DocumentFacts facts, Participants all, List<TimeExpression> dates,
            List<Statement> said, List<Event> happened) {
        Participants kept = Relevance.of(all, said, happened);
        return new Extraction(document.text(), language, facts, calibration.actors(kept.actors()), calibration.locations(kept.locations()), dates,
                calibration.statements(said), calibration.events(happened));
    }

    /** Participants as the learned stages meet them. */
    public Participants participants(AnalyzedText text) {
        List<NameMention> mentions = names.recognize(text, TokenTraits.of(text, wordClasses));
        return actors.link(text, mentions, places.resolve(text, mentions));
    }
}
