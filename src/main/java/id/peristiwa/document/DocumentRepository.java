package id.peristiwa.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.paging.Position;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Stored documents. */
@ApplicationScoped
public class DocumentRepository implements PanacheRepositoryBase<DocumentEntity, UUID> {

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
