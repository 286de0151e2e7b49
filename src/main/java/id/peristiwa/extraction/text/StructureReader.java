package id.peristiwa.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a text and what each is. */
public final class StructureReader {

    /** The non-empty lines of the text in order. */
    public List<Paragraph> read(String text) {
        List<Paragraph> out = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            if (!text.substring(at, end).isBlank()) {
                out.add(new Paragraph(out.size(), new Span(at, end), SectionKind.BODY));
            }
            at = end + 1;
        }
        return out;
    }
}
