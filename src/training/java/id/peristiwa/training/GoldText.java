package id.peristiwa.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Paragraph;
import id.peristiwa.extraction.text.SectionKind;
import id.peristiwa.extraction.text.StructureReader;
import id.peristiwa.extraction.text.TextAnalyzer;

/** An annotated article as the engine sees it, with the sections of the annotation. */
final class GoldText {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final StructureReader STRUCTURE = StructureReader.load();

    private GoldText() {
    }

    static AnalyzedText analyze(Gold gold) {
        Map<Integer, String> kinds = new HashMap<>();
        gold.sections().forEach(s -> kinds.put(s.span().begin(), s.kind()));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph p : STRUCTURE.read(gold.text())) {
            String kind = kinds.get(p.span().begin());
            paragraphs.add(new Paragraph(p.index(), p.span(), kind == null ? SectionKind.BODY : SectionKind.valueOf(kind)));
        }
        return ANALYZER.analyze(gold.text(), paragraphs);
    }

    /** The type under which a name of this entity is found, null for unnamed ones. */
    static NameType nameType(Gold.Entity entity) {
        return switch (entity.type()) {
            case "PER" -> NameType.PERSON;
            case "ORG" -> NameType.ORGANIZATION;
            case "GPE", "LOC" -> NameType.PLACE;
            default -> null;
        };
    }
}
