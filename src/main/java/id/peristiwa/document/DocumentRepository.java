package id.peristiwa.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.paging.Position;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Stored documents. */
@ApplicationScoped
public class DocumentRepository implements PanacheRepositoryBase<DocumentEntity, UUID> {

    /** Lets no other transaction store a document with this id or content until this one ends, so that none fails on what another has stored. */
    void lock(String externalId, byte[] contentHash) {
        long content = ByteBuffer.wrap(contentHash).getLong();
        long owner = externalId == null ? content : ByteBuffer.wrap(sha256(externalId)).getLong();
        // Always in the same order: two transactions never wait for each other.
        getEntityManager().createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text), cast(pg_advisory_xact_lock(?2) as text)")
                .setParameter(1, Math.min(content, owner)).setParameter(2, Math.max(content, owner)).getSingleResult();
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document with this owner's id or this content. */
    Optional<DocumentEntity> findSame(String externalId, byte[] contentHash) {
        if (externalId != null) {
            Optional<DocumentEntity> same = find("externalId", externalId).firstResultOptional();
            if (same.isPresent()) {
                return same;
            }
        }
        return find("contentHash", contentHash).firstResultOptional();
    }

    List<DocumentEntity> newest(Position after, String externalId, int limit) {
        if (externalId != null) {
            return find("id < ?1 and externalId = ?2 order by id desc", after.document(), externalId).page(0, limit).list();
        }
        return find("id < ?1 order by id desc", after.document()).page(0, limit).list();
    }
}
