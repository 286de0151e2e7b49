package id.peristiwa.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;

/** Reads what the service itself has written. */
public final class StoredBody {

    private StoredBody() {
    }

    /** @throws IllegalStateException if the row was not written by this service */
    public static <T> T read(ObjectReader reader, String body) {
        try {
            return reader.readValue(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored body can't be read", e);
        }
    }
}
