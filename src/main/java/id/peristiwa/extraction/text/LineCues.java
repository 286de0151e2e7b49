package id.peristiwa.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;

/** How lines begin that are no plain body. Immutable and thread-safe. */
final class LineCues {

    private static final int LONGEST = 48;

    private record Cue(String start, SectionKind kind, int most) {
    }

    private final Map<Character, List<Cue>> cues = new HashMap<>();

    private LineCues() {
    }

    static LineCues load() {
        LineCues all = new LineCues();
        for (String[] row : LexiconFile.read("text/line-cues.tsv", 3)) {
            Cue cue = new Cue(row[0], SectionKind.valueOf(row[1]), Integer.parseInt(row[2]));
            all.cues.computeIfAbsent(row[0].charAt(0), k -> new ArrayList<>()).add(cue);
        }
        return all;
    }

    /** What the start of the line tells, or null. */
    SectionKind kind(String text, Span line) {
        String head = text.substring(line.begin(), Math.min(line.end(), line.begin() + LONGEST)).toLowerCase(Locale.ROOT);
        SectionKind kind = null;
        int longest = 0;
        for (Cue cue : head.isEmpty() ? List.<Cue>of() : cues.getOrDefault(head.charAt(0), List.of())) {
            int end = cue.start().length();
            boolean whole = end >= head.length() || !Character.isLetterOrDigit(head.charAt(end)) || !Character.isLetterOrDigit(head.charAt(end - 1))
                    || head.startsWith("\"", end);
            if (end > longest && head.startsWith(cue.start()) && whole && (cue.most() == 0 || line.length() <= cue.most())) {
                kind = cue.kind();
                longest = end;
            }
        }
        return kind;
    }
}
