package id.peristiwa.embedded;

import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells the configuration where the database is: where {@code PERISTIWA_DATABASE_URL} says, else where the embedded one runs. Only when the
 * service asks for it is the embedded one waited for; until then both start side by side.
 */
public final class DatabaseAddress implements ConfigSource {

    /** The configuration's name of the JDBC URL; another than that of the environment variable, which would go before it as it stands. */
    public static final String PROPERTY = "peristiwa.database-address";

    private static final String DEFAULT = "jdbc:postgresql://localhost:5432/peristiwa";

    /** The JDBC URL that the environment gives, or null. A URL of libpq's form without user gets the prefix that JDBC wants. */
    static String given() {
        String url = System.getenv("PERISTIWA_DATABASE_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        return url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(PROPERTY);
    }

    @Override
    public String getValue(String property) {
        if (!property.equals(PROPERTY)) {
            return null;
        }
        String given = given();
        String embedded = given == null ? EmbeddedDatabase.url() : null;
        return given != null ? given : embedded != null ? embedded : DEFAULT;
    }

    @Override
    public String getName() {
        return "database address";
    }
}
