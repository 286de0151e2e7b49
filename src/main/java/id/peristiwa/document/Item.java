package id.peristiwa.document;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Something read from a stored document: an actor, location, statement or event. */
@MappedSuperclass
public abstract class Item {

    @Id
    @Column(nullable = false, updatable = false)
    public String id;

    @Column(name = "document_id", nullable = false, updatable = false)
    public UUID documentId;

    /** Its place among the items of its kind in the document, from 1. */
    @Column(nullable = false, updatable = false)
    public int ordinal;

    /** The item as it goes out. */
    @Column(nullable = false)
    public String body;

    protected Item() {
    }

    protected Item(String id, UUID documentId, int ordinal, String body) {
        this.id = id;
        this.documentId = documentId;
        this.ordinal = ordinal;
        this.body = body;
    }
}
