package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.text.SectionKind;
import id.peristiwa.extraction.text.StructureReader;

/** Writes the sections of annotated articles, for the scorer. */
final class SectionEvaluation {

    private SectionEvaluation() {
    }

    /** {@code SHARED ANNOTATIONS OUTPUT}. */
    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.load(Path.of(args[0]), Path.of(args[1]));
        StructureReader reader = StructureReader.load();
        Path folder = Path.of(args[2]);
        Files.createDirectories(folder);
        for (Gold gold : corpus.all()) {
            DocumentFacts facts = new DocumentFacts(null, null, null, List.of(),
                    reader.read(gold.text()).stream().filter(p -> p.kind() != SectionKind.BODY).toList());
            Extraction extraction = new Extraction(gold.text(), "id", facts, List.of(), List.of(), List.of(), List.of(), List.of());
            Files.writeString(folder.resolve(gold.id() + ".json"), ContractJson.of(extraction));
        }
    }
}
