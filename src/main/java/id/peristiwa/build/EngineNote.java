package id.peristiwa.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Notes at build time what the engine is made of, so that no start has to read all of its resources for it. */
public final class EngineNote {

    private EngineNote() {
    }

    /**
     * Writes {@code peristiwa/engine.properties} beside the compiled classes.
     *
     * @param args the directory of the compiled classes and the version
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path note = classes.resolve("peristiwa/engine.properties");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "version=" + args[1].replace("-SNAPSHOT", "") + "\nresources=sha256:" + digest(classes.resolve("extraction")) + "\n");
    }

    /** SHA-256 over name, length and content of every file, in the order of their names. */
    static String digest(Path directory) throws IOException {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (Path file : files(directory)) {
            byte[] content = Files.readAllBytes(file);
            String name = directory.relativize(file).toString().replace('\\', '/');
            sha256.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
            sha256.update(content);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
