package id.peristiwa.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A stored document. */
@Entity
@Table(name = "document")
public class DocumentEntity {

    @Id
    @Column(nullable = false, updatable = false)
    public UUID id;

    @Column(name = "external_id")
    public String externalId;

    /** SHA-256 of the text. */
    @Column(name = "content_hash", nullable = false)
    public byte[] contentHash;

    @Column(name = "received_at", nullable = false)
    public Instant receivedAt;

    @Column(name = "published_at")
    public String publishedAt;

    public String title;

    public String source;

    public String url;

    @Column(nullable = false)
    public String language;

    /** The day it was written. */
    public LocalDate day;

    @Column(nullable = false)
    public String text;

    /** The extraction as it goes out. */
    @Column(nullable = false)
    public String extraction;
}
