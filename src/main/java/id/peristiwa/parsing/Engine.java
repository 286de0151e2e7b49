package id.peristiwa.parsing;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.contract.EngineView;
import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.Extractor;
import io.quarkus.runtime.Startup;

/** The engine, loaded once. */
@Startup
@ApplicationScoped
public class Engine {

    private final Extractor extractor = Extractor.load();
    private final EngineView note = EngineView.load();

    /** What the engine makes of the document. */
    public Extraction extract(SubmittedDocument document) {
        return extractor.extract(document.toSource());
    }

    /** Which engine it is. */
    public EngineView note() {
        return note;
    }
}
