package id.peristiwa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The seed article. */
public final class Seed {

    private Seed() {
    }

    public static String text() {
        try {
            return Files.readString(Path.of("seeds/borrell-seoul.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article of its own: the seed with a line that no other call has. */
    public static String variant(String line) {
        return text() + "\n" + line + "\n";
    }
}
