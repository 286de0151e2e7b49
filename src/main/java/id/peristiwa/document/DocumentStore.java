package id.peristiwa.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import id.peristiwa.actor.ActorEntity;
import id.peristiwa.contract.ActorView;
import id.peristiwa.contract.EventView;
import id.peristiwa.contract.ExtractionView;
import id.peristiwa.contract.LocationView;
import id.peristiwa.contract.OffsetUnit;
import id.peristiwa.contract.StatementView;
import id.peristiwa.event.EventEntity;
import id.peristiwa.extraction.Extraction;
import id.peristiwa.location.LocationEntity;
import id.peristiwa.parsing.Engine;
import id.peristiwa.parsing.IncomingDocument;
import id.peristiwa.statement.StatementEntity;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Stores a document with all that was read from it, in one transaction, once. */
@ApplicationScoped
public class DocumentStore {

    private final DocumentRepository documents;
    private final EntityManager entities;
    private final Engine engine;
    private final ObjectWriter json = new ObjectMapper().writer();

    DocumentStore(DocumentRepository documents, EntityManager entities, Engine engine) {
        this.documents = documents;
        this.entities = entities;
        this.engine = engine;
    }

    /**
     * A document that is stored now.
     *
     * @param document the document
     * @param isNew whether it was not there before
     */
    public record Stored(DocumentEntity document, boolean isNew) {
    }

    /** Stores the document unless one with its external id or its text is there. */
    public Stored store(IncomingDocument incoming) {
        byte[] hash = DocumentRepository.sha256(incoming.text());
        Optional<DocumentEntity> known = QuarkusTransaction.requiringNew().call(() -> documents.findSame(incoming.submitted().externalId(), hash));
        if (known.isPresent()) {
            return new Stored(known.get(), false);
        }
        Extraction extraction = engine.extract(incoming);
        return QuarkusTransaction.requiringNew().call(() -> {
            documents.lock(incoming.submitted().externalId(), hash);
            return documents.findSame(incoming.submitted().externalId(), hash).map(same -> new Stored(same, false))
                    .orElseGet(() -> new Stored(insert(incoming, hash, extraction), true));
        });
    }

    private DocumentEntity insert(IncomingDocument incoming, byte[] hash, Extraction extraction) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID id = TimeOrderedId.at(now);
        ExtractionView view = ExtractionView.of(new StoredIds(id).of(extraction), OffsetUnit.CODE_POINT, engine.note());
        DocumentEntity document = new DocumentEntity();
        document.id = id;
        document.externalId = incoming.submitted().externalId();
        document.contentHash = hash;
        document.receivedAt = now;
        document.publishedAt = incoming.publishedAt();
        document.title = view.document().title();
        document.source = incoming.submitted().source();
        document.url = incoming.submitted().url();
        document.language = view.language();
        document.day = extraction.document().date();
        document.text = incoming.text();
        document.extraction = write(view);
        entities.persist(document);
        int n = 0;
        for (ActorView a : view.actors()) {
            entities.persist(new ActorEntity(id, ++n, a, write(a.in(id.toString()))));
        }
        n = 0;
        for (LocationView l : view.locations()) {
            entities.persist(new LocationEntity(id, ++n, l, write(l.in(id.toString()))));
        }
        n = 0;
        for (StatementView s : view.statements()) {
            entities.persist(new StatementEntity(id, ++n, s, write(s.in(id.toString()))));
        }
        n = 0;
        for (EventView e : view.events()) {
            entities.persist(new EventEntity(id, ++n, e, write(e.in(id.toString()))));
        }
        return document;
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
