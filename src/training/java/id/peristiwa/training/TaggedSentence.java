package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.name.NameLabels;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameRecognizer;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Paragraph;
import id.peristiwa.extraction.text.SectionKind;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/**
 * A sentence of a public set of names: a token a line with its BIO tag in the last column, sentences parted by blank lines.
 *
 * @param text the sentence
 * @param labels its labels as {@link NameLabels} has them
 */
record TaggedSentence(AnalyzedText text, int[] labels) {

    static List<TaggedSentence> read(Path file) throws IOException {
        List<TaggedSentence> out = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.strip().split("[\\t ]+");
            if (line.isBlank()) {
                if (!rows.isEmpty()) {
                    out.add(of(rows));
                    rows.clear();
                }
            } else if (columns.length > 1) {
                rows.add(columns);
            }
        }
        if (!rows.isEmpty()) {
            out.add(of(rows));
        }
        return out;
    }

    private static TaggedSentence of(List<String[]> rows) {
        StringBuilder source = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String[] row : rows) {
            String form = row[0];
            int begin = source.length();
            source.append(form);
            tokens.add(new Token(begin, source.length(), form, form.toLowerCase(Locale.ROOT), kind(form), true));
            source.append(' ');
        }
        Paragraph paragraph = new Paragraph(0, new Span(0, source.length()), SectionKind.BODY);
        AnalyzedText text = new AnalyzedText(source.toString(), List.of(paragraph), List.of(new Sentence(0, 0, tokens.size())), tokens);
        int[] labels = new int[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            NameType type = type(tag(rows, i));
            if (type == null) {
                continue;
            }
            int end = i + 1;
            while (end < labels.length && tag(rows, end).startsWith("I-") && type(tag(rows, end)) == type) {
                end++;
            }
            for (int k = i; k < end; k++) {
                labels[k] = NameLabels.label(type, k - i, end - i);
            }
            i = end - 1;
        }
        return new TaggedSentence(text, labels);
    }

    private static String tag(List<String[]> rows, int i) {
        String[] row = rows.get(i);
        return row[row.length - 1];
    }

    private static TokenKind kind(String form) {
        int c = form.codePointAt(0);
        if (Character.isDigit(c)) {
            return form.chars().anyMatch(Character::isLetter) ? TokenKind.WORD : TokenKind.NUMBER;
        }
        return Character.isLetter(c) ? TokenKind.WORD : "\"'`“”‘’".indexOf(c) >= 0 ? TokenKind.QUOTE : TokenKind.MARK;
    }

    private static NameType type(String tag) {
        return switch (tag.substring(tag.indexOf('-') + 1)) {
            case "PER", "PERSON", "PPL" -> NameType.PERSON;
            case "ORG", "ORGANISATION", "IND" -> NameType.ORGANIZATION;
            case "LOC", "PLACE", "PLC" -> NameType.PLACE;
            default -> null;
        };
    }

    /** Right, found and wanted names of a set, exact span and type. */
    static int[] score(Path file, NameRecognizer recognizer, WordClasses classes) throws IOException {
        int[] counts = new int[3];
        for (TaggedSentence s : read(file)) {
            Set<String> wanted = new HashSet<>();
            for (int i = 0; i < s.labels.length; i++) {
                if (s.labels[i] == 0) {
                    continue;
                }
                int end = i;
                while ((s.labels[end] - 1) % 4 < 2) {
                    end++;
                }
                wanted.add(NameType.values()[(s.labels[i] - 1) / 4] + " " + i + " " + (end + 1));
                i = end;
            }
            Set<String> found = new HashSet<>();
            for (NameMention m : recognizer.recognize(s.text, TokenTraits.of(s.text, classes))) {
                found.add(m.type() + " " + m.firstToken() + " " + m.endToken());
            }
            counts[1] += found.size();
            counts[2] += wanted.size();
            found.retainAll(wanted);
            counts[0] += found.size();
        }
        return counts;
    }
}
