package id.peristiwa.extraction.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/**
 * The places of the world by their names: countries, first-level divisions and cities of 1,000 people (GeoNames), the provinces, regencies,
 * districts, villages and islands of Indonesia, and the lexica of regions, natural places, facilities and other names. A place is a number
 * from 0 to {@link #size()}. Immutable and thread-safe; {@link #match} allocates nothing.
 */
public final class Gazetteer {

    /** A city from this population on is a big one. */
    static final int BIG = 100_000;
    static final int INDONESIA = PlaceTable.letters("ID");

    private static final String FILE = "/extraction/gazetteer/gazetteer.bin";
    private static final int LONGEST = 8;
    private static final int LENGTH_SHIFT = 24;

    private final PlaceTable table;
    private final NameIndex index;
    private final Seats seats;
    private final Map<Integer, String> displayed;

    private Gazetteer(PlaceTable table, NameIndex index, Seats seats, Map<Integer, String> displayed) {
        this.table = table;
        this.index = index;
        this.seats = seats;
        this.displayed = displayed;
    }

    /**
     * Reads the gazetteer and its lexica from the class path.
     *
     * @throws IllegalStateException if a file is absent or not as it must be
     */
    public static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            Columns columns = Columns.read(in);
            PlaceTable table = PlaceTable.read(columns);
            NameIndex index = NameIndex.read(columns);
            Lexica lexica = new Lexica(table, index);
            lexica.read();
            return new Gazetteer(table, index, Seats.load(table, lexica), lexica.displayed());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /**
     * The longest name that begins at a token, whatever its capitals.
     *
     * @param end the token before which it must end
     * @return 0 if there is none, else a number for {@link #length} and {@link #classes}
     */
    public int match(AnalyzedText text, int from, int end) {
        int best = 0;
        long hash = NameHash.EMPTY;
        int limit = Math.min(end, from + LONGEST);
        for (int i = from; i < limit; i++) {
            Token token = text.token(i);
            if (token.kind() == TokenKind.MARK && i > from && token.is(".") && text.token(i - 1).form().length() <= 3) {
                continue;
            }
            if (token.kind() == TokenKind.MARK || token.kind() == TokenKind.QUOTE) {
                break;
            }
            hash = NameHash.add(hash, token.lower());
            int slot = index.find(hash);
            if (slot == NameIndex.NONE) {
                break;
            }
            if (index.head(slot) != NameIndex.NONE) {
                best = i + 1 - from << LENGTH_SHIFT | index.classes(slot);
            }
        }
        return best;
    }

    /** How many tokens a match of {@link #match} has; 0 of no match. */
    public static int length(int match) {
        return match >>> LENGTH_SHIFT;
    }

    /** The flags of {@link PlaceClass} of a match of {@link #match}, or of several joined by {@code |}. */
    public static int classes(int match) {
        return match & (1 << PlaceClass.COUNT) - 1;
    }

    /** The flags of {@link PlaceClass} of exactly these tokens taken as a name, 0 if they are none. */
    public int classesOf(AnalyzedText text, int from, int end) {
        int slot = index.find(key(text, from, end));
        return slot == NameIndex.NONE ? 0 : index.classes(slot);
    }

    /** The places that bear exactly these tokens as a name; empty if there are none. */
    public int[] places(AnalyzedText text, int from, int end) {
        return places(key(text, from, end));
    }

    /** The places of this name, whatever its capitals, hyphens and spaces; empty if there are none. */
    public int[] places(String name) {
        return places(NameHash.add(NameHash.EMPTY, name.toLowerCase(Locale.ROOT)));
    }

    private static long key(AnalyzedText text, int from, int end) {
        long hash = NameHash.EMPTY;
        for (int i = from; i < end; i++) {
            hash = NameHash.add(hash, text.token(i).lower());
        }
        return hash;
    }

    private int[] places(long key) {
        int slot = index.find(key);
        int[] found = new int[4];
        int n = 0;
        for (int node = slot == NameIndex.NONE ? NameIndex.NONE : index.head(slot); node != NameIndex.NONE; node = index.next(node)) {
            if (n == found.length) {
                found = Arrays.copyOf(found, n * 2);
            }
            found[n++] = index.place(node);
        }
        return Arrays.copyOf(found, n);
    }

    /** The country whose government this name may stand for (a capital, {@code Gedung Putih}): ISO 3166-1 alpha-2, or null. */
    public String seatOf(String name) {
        return seats.countryOf(name);
    }

    /** The place that is this country, or -1. */
    public int country(String alpha2) {
        return seats.country(alpha2);
    }

    /** How many places there are. */
    public int size() {
        return table.size();
    }

    public Feature feature(int place) {
        return table.feature(place);
    }

    /** The usual name, in Indonesian where it has one. */
    public String name(int place) {
        String name = displayed.get(place);
        return name == null ? table.name(place) : name;
    }

    /** ISO 3166-1 alpha-2, or null. */
    public String countryOf(int place) {
        int country = table.country(place);
        return country == 0 ? null : PlaceTable.letters(country);
    }

    /** The place that contains it, or -1. */
    public int parent(int place) {
        return table.parent(place) == PlaceTable.NONE ? -1 : table.parent(place);
    }

    public boolean hasCoordinates(int place) {
        return table.latitude(place) != PlaceTable.NONE;
    }

    /** WGS 84 degrees; without meaning unless {@link #hasCoordinates}. */
    public double latitude(int place) {
        return Math.rint(table.latitude(place)) / 1e5;
    }

    /** WGS 84 degrees; without meaning unless {@link #hasCoordinates}. */
    public double longitude(int place) {
        return Math.rint(table.longitude(place)) / 1e5;
    }

    /** 0 if it is unknown. */
    public int population(int place) {
        return table.population(place);
    }

    /** 0 if there is none. */
    public int geonamesId(int place) {
        return table.geonamesId(place);
    }

    /** The dotted official code of an area of Indonesia ({@code 32.73}), the ISO 3166-2 code of another country's division, or null. */
    public String code(int place) {
        return AreaCodes.of(table, place);
    }
}
