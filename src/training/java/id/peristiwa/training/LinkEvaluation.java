package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.actor.ActorLinker;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.place.PlaceResolver;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Writes what the linking of actors makes of annotated names, for the scorer. */
final class LinkEvaluation {

    private LinkEvaluation() {
    }

    /** {@code SHARED OUTPUT}. */
    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.load(Path.of(args[0]), null);
        ActorLinker linker = ActorLinker.load();
        PlaceResolver resolver = PlaceResolver.load(Gazetteer.load());
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder);
        for (Gold gold : corpus.all()) {
            AnalyzedText text = GoldText.analyze(gold);
            List<NameMention> names = names(text, gold);
            Participants participants = linker.link(text, names, resolver.resolve(text, names));
            Extraction extraction = new Extraction(gold.text(), "id", new DocumentFacts(null, null, null, List.of(), List.of()),
                    participants.actors(),
                    participants.locations(), List.of(), List.of(), List.of());
            Files.writeString(folder.resolve(gold.id() + ".json"), ContractJson.of(extraction));
        }
    }

    /** The annotated names. */
    static List<NameMention> names(AnalyzedText text, Gold gold) {
        List<NameMention> out = new ArrayList<>();
        for (Gold.Entity e : gold.entities()) {
            NameType type = GoldText.nameType(e);
            for (Span span : type == null ? List.<Span>of() : e.mentions()) {
                int first = text.firstTokenEndingAfter(span.begin());
                int end = first;
                while (end < text.tokenCount() && text.token(end).begin() < span.end()) {
                    end++;
                }
                if (end > first) {
                    out.add(new NameMention(first, end, span, span.in(gold.text()), type, 1));
                }
            }
        }
        out.sort(Comparator.comparing(NameMention::span));
        return out;
    }
}
