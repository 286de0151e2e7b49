package id.peristiwa.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import id.peristiwa.extraction.morphology.Roots;

/** Checks roots and voice against the gold morphology of a treebank in CoNLL-U (UD_Indonesian-CSUI: MorphInd lemmas, Voice). */
final class Morphology {

    private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ");

    private Morphology() {
    }

    /** Words of open classes whose root is that of their gold lemma; verbs with a voice whose prefix tells it. */
    static Tally check(Path treebank) throws IOException {
        Tally tally = new Tally();
        for (String line : Files.readAllLines(treebank)) {
            String[] row = line.split("\t");
            if (row.length != 10 || row[0].contains("-") || !OPEN.contains(row[3]) || Character.isUpperCase(row[2].charAt(0))) {
                continue;
            }
            String form = row[1].toLowerCase(Locale.ROOT);
            boolean same = Roots.of(form).equals(Roots.of(row[2].toLowerCase(Locale.ROOT)));
            tally.add("root", same ? 1 : 0, 1, 1);
            if (row[5].contains("Voice=Act") || row[5].contains("Voice=Pass")) {
                int prefix = Roots.form(form);
                boolean passive = prefix == Roots.PASSIVE || prefix == Roots.ACCIDENTAL;
                tally.add("voice", passive == row[5].contains("Voice=Pass") ? 1 : 0, 1, 1);
            }
        }
        return tally;
    }
}
