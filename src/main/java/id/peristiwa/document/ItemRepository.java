package id.peristiwa.document;

import java.util.List;
import java.util.regex.Pattern;

import id.peristiwa.paging.Position;
import id.peristiwa.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Items of one kind over all documents. */
public interface ItemRepository<T extends Item> extends PanacheRepositoryBase<T, String> {

    /** What ids of items look like; anything else never was one. */
    Pattern ID = Pattern.compile("[0-9a-f-]{36}-[a-z][0-9]{1,9}");

    /** Items behind the position, newest document first, at most {@code limit}. */
    default List<T> newest(Position after, int limit) {
        return find("documentId < ?1 or documentId = ?1 and ordinal > ?2 order by documentId desc, ordinal", after.document(), after.ordinal())
                .page(0, limit).list();
    }

    /** The item of this id; a problem if there is none. */
    default T require(String id, String what) {
        if (!ID.matcher(id).matches()) {
            throw ProblemException.notFound(what, id);
        }
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound(what, id));
    }
}
