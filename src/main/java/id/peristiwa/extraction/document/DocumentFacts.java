package id.peristiwa.extraction.document;

import java.time.LocalDate;
import java.util.List;

import id.peristiwa.extraction.text.Paragraph;

/**
 * What is known of the document itself.
 *
 * @param title the title, or null
 * @param date the day it was written, or null if neither sender nor text tell
 * @param dateFrom how the day is known, null exactly if {@code date} is
 * @param keywords the words of its keyword lines
 * @param sections the paragraphs that are no plain body
 */
public record DocumentFacts(String title, LocalDate date, DateSource dateFrom, List<String> keywords, List<Paragraph> sections) {

    public DocumentFacts {
        keywords = List.copyOf(keywords);
        sections = List.copyOf(sections);
    }
}
