package id.peristiwa.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.testing.OpenApiContract;

/** The packaged service as a process; its answers are held against the OpenAPI document. */
final class Service implements AutoCloseable {

    static final Path PROGRAM = Path.of("target/quarkus-app").toAbsolutePath();

    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final OpenApiContract CONTRACT = new OpenApiContract();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Path log;

    private Service(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** The command of the README. */
    static List<String> command() {
        return List.of(java(), "-jar", PROGRAM.resolve("quarkus-run.jar").toString());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts the service with this environment and waits until it is ready. */
    static Service start(Path folder, Map<String, String> environment) {
        return start(command(), folder, environment);
    }

    static Service start(List<String> command, Path folder, Map<String, String> environment) {
        try {
            int port = freePort();
            Path log = Files.createTempFile(folder, "service", ".log");
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PERISTIWA_"));
            builder.environment().putAll(environment);
            builder.environment().put("PERISTIWA_PORT", String.valueOf(port));
            Service service = new Service(builder.start(), port, log);
            service.awaitReady();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (send("GET", "/q/health/ready", null).statusCode() == 200) {
                    return;
                }
                Thread.sleep(50);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        process.destroyForcibly();
        throw new AssertionError("the service does not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An address of the service. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    /** The answer to a GET. */
    JsonNode get(String path) {
        return answer("GET", path, null);
    }

    /** The answer to a text posted. */
    JsonNode post(String path, String text) {
        return answer("POST", path, text);
    }

    private JsonNode answer(String method, String path, String text) {
        try {
            HttpResponse<String> response = send(method, path, text);
            CONTRACT.check(method, at(path).getPath(), response.statusCode(), response.headers().firstValue("Content-Type").orElse(null),
                    response.body());
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer as it is; {@code text} is posted where it is not null. */
    HttpResponse<String> send(String method, String path, String text) throws IOException {
        HttpRequest.BodyPublisher body = text == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(text);
        try {
            return client.send(HttpRequest.newBuilder(at(path)).method(method, body).header("Content-Type", "text/plain;charset=UTF-8").build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What the service has logged. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM. The exit status. */
    int stop() {
        process.destroy();
        return await();
    }

    private int await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the service does not end: " + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
