package id.peristiwa.document;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): they sort by the time at which they were made. */
final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {
    }

    static UUID at(Instant now) {
        long high = now.toEpochMilli() << 16 | 0x7000L | now.getNano() / 1000 % 1000 * 4 & 0x0FFFL;
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
