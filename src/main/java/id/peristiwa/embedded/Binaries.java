package id.peristiwa.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;

/** PostgreSQL's binaries: from the directory {@code postgresql} beside the program, which the container image lacks, else from the class path. */
final class Binaries implements PgBinaryResolver {

    /** The directory beside the program. The program is started as a jar, which then is all of the class path. */
    private static Path folder() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath().resolveSibling("postgresql");
    }

    /** Where they are unpacked: beside the program once for all, where this user may write, else in the folder of the data. */
    static Path unpacked(Path data) {
        Path shared = folder().resolve("unpacked");
        return Files.isWritable(Files.isDirectory(shared) ? shared : folder()) ? shared : data.resolve("binaries");
    }

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        }
        String platform = system.toLowerCase(Locale.ROOT) + "-" + machine.replace("x86_64", "amd64").replace("aarch_64", "arm64v8");
        try (Stream<Path> jars = Files.list(folder)) {
            List<Path> fitting = jars.filter(jar -> jar.getFileName().toString().contains("-" + platform + "-")).toList();
            if (fitting.isEmpty()) {
                throw new IOException("there is no embedded PostgreSQL for " + platform + "; name a database with PERISTIWA_DATABASE_URL");
            }
            return archive(fitting.get(0));
        }
    }

    private static InputStream archive(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry archive = file.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst()
                    .orElseThrow(() -> new IOException(jar + " holds no PostgreSQL"));
            try (InputStream in = file.getInputStream(archive)) {
                return new ByteArrayInputStream(in.readAllBytes());
            }
        }
    }
}
