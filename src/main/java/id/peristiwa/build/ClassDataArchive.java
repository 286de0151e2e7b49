package id.peristiwa.build;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the packaged service once and keeps the classes that it loaded in a class-data archive, with which it starts in half the time. The
 * archive fits this very program at this very place and this JVM; elsewhere the JVM ignores it.
 */
public final class ClassDataArchive {

    private static final String ARTICLE = "JAKARTA - Polisi menangkap dua pelaku di Jakarta pada hari Senin, kata Kapolda.";
    private static final long LONGEST_SECONDS = 120;
    private static final long TRY_MILLIS = 100;

    private final Path program;
    private final Path archive;

    private ClassDataArchive(Path program) {
        this.program = program;
        this.archive = program.resolve("peristiwa.jsa");
    }

    /**
     * @param args the directory of the packaged program, and, if it is wanted, the file for the arguments with which {@code java} starts it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        ClassDataArchive work = new ClassDataArchive(Path.of(args[0]).toAbsolutePath().normalize());
        if (args.length > 1) {
            work.writeArguments(Path.of(args[1]));
        }
        work.make();
    }

    /** Options of the JVM: without the archive, or with one that does not fit, it starts all the same and says nothing of it. */
    private List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr");
    }

    private void writeArguments(Path file) throws IOException {
        StringBuilder arguments = new StringBuilder();
        options().forEach(option -> arguments.append('"').append(option.replace("\\", "\\\\")).append("\"\n"));
        arguments.append("-jar \"").append(jar().toString().replace("\\", "\\\\")).append("\"\n");
        Files.writeString(file, arguments);
    }

    private Path jar() {
        return program.resolve("quarkus-run.jar");
    }

    private void make() throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        Path data = Files.createTempDirectory("peristiwa");
        try {
            int port = freePort();
            ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-Xlog:all=error:stderr", "-jar", jar().toString());
            command.environment().putAll(Map.of("PERISTIWA_DATA", data.toString(), "PERISTIWA_PORT", String.valueOf(port), "PERISTIWA_SEEDS",
                    data.resolve("none").toString()));
            command.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
            Process service = command.start();
            boolean used = use(service, "http://127.0.0.1:" + port);
            service.destroy();
            boolean ended = service.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!used || !ended) {
                service.destroyForcibly();
                System.err.println("No class-data archive; the service will start without one. Its log:\n" + Files.readString(data.resolve("log")));
            }
        } finally {
            delete(data);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether the service came up and answered. */
    private static boolean use(Process service, String address) throws IOException, InterruptedException {
        for (long i = 0; i < LONGEST_SECONDS * 1000 / TRY_MILLIS && service.isAlive(); i++) {
            try {
                if (status("GET", address + "/q/health/ready") == HttpURLConnection.HTTP_OK) {
                    status("POST", address + "/v1/extractions");
                    status("POST", address + "/v1/documents");
                    for (String path : List.of("/v1/documents", "/v1/events", "/openapi", "/v1/actors/1", "/swagger-ui/")) {
                        status("GET", address + path);
                    }
                    return true;
                }
            } catch (IOException e) {
                // It does not listen yet.
                Thread.sleep(TRY_MILLIS);
                continue;
            }
            Thread.sleep(TRY_MILLIS);
        }
        return false;
    }

    private static int status(String method, String address) throws IOException {
        URL url = URI.create(address).toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod(method);
        if (method.equals("POST")) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "text/plain;charset=UTF-8");
            connection.getOutputStream().write(ARTICLE.getBytes(StandardCharsets.UTF_8));
        }
        return connection.getResponseCode();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
