package id.peristiwa.document;

import java.util.List;

import id.peristiwa.paging.Position;
import id.peristiwa.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Items of one kind over all documents. */
public interface ItemRepository<T extends Item> extends PanacheRepositoryBase<T, String> {

    /** Items behind the position, newest document first, at most {@code limit}. */
    default List<T> newest(Position after, int limit) {
        return find("documentId < ?1 or documentId = ?1 and ordinal > ?2 order by documentId desc, ordinal", after.document(), after.ordinal())
                .page(0, limit).list();
    }

    /** The item of this id; a problem if there is none. */
    default T require(String id, String what) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound(what, id));
    }
}
