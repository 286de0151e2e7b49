package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Names that were found by a model which had not seen the article, kept in a file so that later stages can learn from what they will meet. */
final class FoundNames {

    private FoundNames() {
    }

    static void write(Path folder, String article, List<NameMention> names) throws IOException {
        List<String> lines = names.stream().map(n -> n.span().begin() + "\t" + n.span().end() + "\t" + n.type() + "\t" + n.confidence()).toList();
        Files.write(folder.resolve(article + ".tsv"), lines);
    }

    static List<NameMention> read(Path folder, String article, AnalyzedText text) throws IOException {
        List<NameMention> out = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(article + ".tsv"))) {
            String[] row = line.split("\t");
            Span span = new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
            int first = text.firstTokenEndingAfter(span.begin());
            int end = first;
            while (end < text.tokenCount() && text.token(end).begin() < span.end()) {
                end++;
            }
            if (end > first) {
                out.add(new NameMention(first, end, span, span.in(text.source()), NameType.valueOf(row[2]), Double.parseDouble(row[3])));
            }
        }
        return out;
    }
}
