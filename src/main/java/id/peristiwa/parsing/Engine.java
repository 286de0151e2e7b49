package id.peristiwa.parsing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.contract.EngineView;
import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.DateSource;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.problem.ProblemException;
import id.peristiwa.problem.ProblemType;
import io.quarkus.runtime.Startup;

/** The engine, loaded once. It works on as many documents at a time as there are processors; others wait, and not for ever. */
@Startup
@ApplicationScoped
public class Engine {

    private static final long LONGEST_WAIT_SECONDS = 20;

    private static final AtomicReference<CompletableFuture<Extractor>> AHEAD = new AtomicReference<>();

    private final Extractor extractor = loaded();
    private final EngineView note = EngineView.load();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Begins to load the engine before the service asks for it. */
    public static void loadAhead() {
        AHEAD.set(CompletableFuture.supplyAsync(Extractor::load, task -> new Thread(task, "load-engine").start()));
    }

    private static Extractor loaded() {
        CompletableFuture<Extractor> ahead = AHEAD.getAndSet(null);
        return ahead == null ? Extractor.load() : ahead.join();
    }

    /**
     * What the engine makes of the document. Called on worker threads only.
     *
     * @throws ProblemException if there is no processor for it in time
     */
    public Extraction extract(IncomingDocument document) {
        boolean turn = false;
        try {
            turn = turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!turn) {
            throw ProblemException.of(ProblemType.UNAVAILABLE, "The service is too busy just now.");
        }
        try {
            Extraction extraction = extractor.extract(document.toSource());
            return document.isDatedByPage() ? datedByPage(extraction) : extraction;
        } finally {
            turns.release();
        }
    }

    /** The engine takes the day as the sender's; here it comes from the page. */
    private static Extraction datedByPage(Extraction e) {
        DocumentFacts facts = e.document();
        DocumentFacts dated = new DocumentFacts(facts.title(), facts.date(), DateSource.METADATA, facts.keywords(), facts.sections());
        return new Extraction(e.text(), e.language(), dated, e.actors(), e.locations(), e.dates(), e.statements(), e.events());
    }

    /** Which engine it is. */
    public EngineView note() {
        return note;
    }
}
