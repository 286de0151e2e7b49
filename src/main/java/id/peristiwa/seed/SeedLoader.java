package id.peristiwa.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import id.peristiwa.document.DocumentStore;
import id.peristiwa.parsing.IncomingDocument;
import id.peristiwa.parsing.SubmittedDocument;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** Stores every text of the seed directory once: its name is its external id. */
@ApplicationScoped
public class SeedLoader {

    private static final Logger LOG = Logger.getLogger(SeedLoader.class);

    private final DocumentStore store;
    private final SeedRepository seeds;
    private final Optional<String> directory;

    SeedLoader(DocumentStore store, SeedRepository seeds, @ConfigProperty(name = "peristiwa.seeds") Optional<String> directory) {
        this.store = store;
        this.seeds = seeds;
        this.directory = directory;
    }

    void load(@Observes StartupEvent start) throws IOException {
        if (directory.isEmpty() || !Files.isDirectory(Path.of(directory.get()))) {
            return;
        }
        for (Path file : texts(Path.of(directory.get()))) {
            String name = file.getFileName().toString().replace(".txt", "");
            if (QuarkusTransaction.requiringNew().call(() -> seeds.findById(name)) == null) {
                SubmittedDocument seed = new SubmittedDocument(Files.readString(file), null, null, "id", null, null, "seed:" + name, null);
                store.store(new IncomingDocument(seed, null));
                QuarkusTransaction.requiringNew().run(() -> seeds.persist(new SeedEntity(name, Instant.now())));
                LOG.infof("Stored the seed %s", name);
            }
        }
    }

    private static List<Path> texts(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
