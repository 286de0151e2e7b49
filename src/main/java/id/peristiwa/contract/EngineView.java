package id.peristiwa.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What made an extraction: the same engine gives the same answer to the same request. */
@Schema(name = "Engine", description = "What made an extraction: the same engine gives the same answer to the same request.")
@JsonPropertyOrder({"version", "resources"})
public record EngineView(
        @Schema(description = "Version of the engine's code.", required = true, examples = "1.0.0") String version,
        @Schema(description = "SHA-256 over all lexica, rules and models that it reads.", required = true) String resources) {

    private static final String FILE = "/peristiwa/engine.properties";

    /**
     * The engine of this class path, as the build noted it.
     *
     * @throws IllegalStateException if the classes were not built by the project's build
     */
    public static EngineView load() {
        try (InputStream in = EngineView.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path: build the project with Maven");
            }
            Properties properties = new Properties();
            properties.load(in);
            return new EngineView(properties.getProperty("version"), properties.getProperty("resources"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
