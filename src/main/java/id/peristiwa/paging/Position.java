package id.peristiwa.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import id.peristiwa.problem.ProblemException;
import id.peristiwa.problem.Violation;

/**
 * Where a page ended: lists go from the newest document to the oldest, and inside a document in the order of the text.
 *
 * @param document the last item's document
 * @param ordinal the last item's place among the items of its document, from 1
 */
public record Position(UUID document, int ordinal) {

    /** Before the newest document. */
    public static final Position START = new Position(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"), 0);

    /** @return the cursor's position, {@link #START} if it is null */
    public static Position of(String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(":", 2);
            return new Position(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ProblemException
                    .invalid(Violation.ofParameter("cursor", "cursor is none that this service gave: take the next of the page before"));
        }
    }

    public String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((document + ":" + ordinal).getBytes(StandardCharsets.UTF_8));
    }
}
