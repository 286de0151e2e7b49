package id.peristiwa.extraction;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.document.DateSource;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Paragraph;
import id.peristiwa.extraction.text.SectionKind;
import id.peristiwa.extraction.time.DocumentDating;

/** Title, day, keywords and sections of a document: what its sender tells goes before what the text tells. */
final class DocumentFactsReader {

    private DocumentFactsReader() {
    }

    static DocumentFacts read(SourceDocument document, AnalyzedText text, DocumentDating dating) {
        List<Paragraph> sections = new ArrayList<>();
        for (Paragraph p : text.paragraphs()) {
            if (p.kind() != SectionKind.BODY) {
                sections.add(p);
            } else if (text.dateline() != null && text.dateline().begin() == p.span().begin()) {
                sections.add(new Paragraph(p.index(), text.dateline(), SectionKind.DATELINE));
            }
        }
        String title = document.title();
        List<String> keywords = new ArrayList<>();
        for (Paragraph section : sections) {
            String line = section.span().in(text.source()).strip();
            if (title == null && section.kind() == SectionKind.TITLE) {
                title = line;
            } else if (section.kind() == SectionKind.KEYWORDS) {
                keywords.addAll(keywords(line));
            }
        }
        if (document.published() != null) {
            return new DocumentFacts(title, document.published(), DateSource.REQUEST, keywords, sections);
        }
        DocumentDating.Dated dated = dating.find(text);
        return new DocumentFacts(title, dated == null ? null : dated.day(), dated == null ? null : dated.from(), keywords, sections);
    }

    /** The words behind the colon, parted by commas where there are some. */
    private static List<String> keywords(String line) {
        String rest = line.substring(line.indexOf(':') + 1).strip();
        List<String> out = new ArrayList<>();
        for (String word : rest.split(rest.indexOf(',') >= 0 ? "," : rest.indexOf('#') >= 0 ? "#" : "\\s+")) {
            if (!word.isBlank()) {
                out.add(word.strip());
            }
        }
        return out;
    }
}
