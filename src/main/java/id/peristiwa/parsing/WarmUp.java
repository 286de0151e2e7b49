package id.peristiwa.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.contract.ExtractionView;
import id.peristiwa.contract.OffsetUnit;
import id.peristiwa.extraction.Extraction;
import io.quarkus.runtime.StartupEvent;

/**
 * Reads an article some times over while the service already answers, so that the first request sent by a load balancer finds compiled code.
 * Until that is done the service is not ready; migrations are done before it listens at all.
 */
@Readiness
@ApplicationScoped
public class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final String ARTICLE = "/seeds/borrell-seoul.txt";
    private static final int ROUNDS = 20;

    private final Engine engine;
    private final ObjectMapper json = new ObjectMapper();
    private volatile boolean done;

    WarmUp(Engine engine) {
        this.engine = engine;
    }

    void start(@Observes StartupEvent start) {
        Thread thread = new Thread(this::read, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try (InputStream in = WarmUp.class.getResourceAsStream(ARTICLE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            IncomingDocument article = IncomingDocument.of(text);
            for (int i = 0; i < ROUNDS; i++) {
                Extraction extraction = engine.extract(article);
                json.writeValueAsBytes(ExtractionView.of(extraction, OffsetUnit.CODE_POINT, engine.note()));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The service starts cold", e);
        } finally {
            done = true;
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Engine has warmed up").status(done).build();
    }
}
