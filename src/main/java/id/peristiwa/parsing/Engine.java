package id.peristiwa.parsing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.contract.EngineView;
import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.problem.ProblemException;
import id.peristiwa.problem.ProblemType;
import io.quarkus.runtime.Startup;

/** The engine, loaded once. It works on as many documents at a time as there are processors; others wait, and not for ever. */
@Startup
@ApplicationScoped
public class Engine {

    private static final long LONGEST_WAIT_SECONDS = 20;

    private final Extractor extractor = Extractor.load();
    private final EngineView note = EngineView.load();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /**
     * What the engine makes of the document. Called on worker threads only.
     *
     * @throws ProblemException if there is no processor for it in time
     */
    public Extraction extract(SubmittedDocument document) {
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
            return extractor.extract(document.toSource());
        } finally {
            turns.release();
        }
    }

    /** Which engine it is. */
    public EngineView note() {
        return note;
    }
}
