package id.peristiwa.extraction.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon of the class path: tab-separated rows in UTF-8 under a header of lines that start with {@code # } and tell what it is, its source and
 * licence, and its columns. Empty lines are skipped.
 */
public final class LexiconFile {

    private static final String ROOT = "/extraction/";

    private LexiconFile() {
    }

    /**
     * @param name the file below {@code extraction/}, as in {@code actor/acronyms.tsv}
     * @param columns how many columns every row has
     * @return the rows, in the order of the file
     * @throws IllegalStateException if the file is absent or a row has another number of columns, naming file and line
     */
    public static List<String[]> read(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = LexiconFile.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + ROOT + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("# ")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new IllegalStateException(name + ":" + number + ": " + row.length + " columns, not " + columns);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return rows;
    }
}
