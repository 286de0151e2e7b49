package id.peristiwa.extraction.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The places of the gazetteer, one column an array. Grows while it is built; reading is thread-safe afterwards. */
final class PlaceTable {

    /** No parent, no coordinates. */
    static final int NONE = Integer.MIN_VALUE;
    /** Coordinates are kept as multiples of 1/100,000 degree. */
    static final double UNIT = 1e-5;

    private byte[] features = new byte[1024];
    private int[] countries = new int[1024];
    private int[] parents = new int[1024];
    private int[] latitudes = new int[1024];
    private int[] longitudes = new int[1024];
    private int[] populations = new int[1024];
    private int[] geonamesIds = new int[1024];
    private int[] codes = new int[1024];
    private int[] nameEnds = new int[1024];
    private byte[] names = new byte[1 << 14];
    private int size;

    int size() {
        return size;
    }

    /**
     * @param country two letters, or empty
     * @param parent the containing place, or {@link #NONE}
     * @return the number of the place
     */
    int add(Feature feature, String name, String country, int parent) {
        if (size == features.length) {
            int n = size + (size >> 3) + 1024;
            features = Arrays.copyOf(features, n);
            countries = Arrays.copyOf(countries, n);
            parents = Arrays.copyOf(parents, n);
            latitudes = Arrays.copyOf(latitudes, n);
            longitudes = Arrays.copyOf(longitudes, n);
            populations = Arrays.copyOf(populations, n);
            geonamesIds = Arrays.copyOf(geonamesIds, n);
            codes = Arrays.copyOf(codes, n);
            nameEnds = Arrays.copyOf(nameEnds, n);
        }
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        int begin = size == 0 ? 0 : nameEnds[size - 1];
        if (begin + utf8.length > names.length) {
            names = Arrays.copyOf(names, names.length + (names.length >> 3) + utf8.length + 1024);
        }
        System.arraycopy(utf8, 0, names, begin, utf8.length);
        nameEnds[size] = begin + utf8.length;
        features[size] = (byte) feature.ordinal();
        countries[size] = letters(country);
        parents[size] = parent;
        latitudes[size] = NONE;
        longitudes[size] = NONE;
        return size++;
    }

    /** @param latitude in {@link #UNIT}s, or {@link #NONE} */
    void place(int p, int latitude, int longitude, int population, int geonamesId) {
        latitudes[p] = latitude;
        longitudes[p] = longitude;
        populations[p] = population;
        geonamesIds[p] = geonamesId;
    }

    /** @param code the place's own part of its official code: a number in Indonesia, up to four letters ({@link #letters}) elsewhere */
    void code(int p, int code) {
        codes[p] = code;
    }

    /** Up to four ASCII characters as a number. */
    static int letters(String text) {
        int packed = 0;
        for (int i = 0; i < text.length(); i++) {
            packed = packed << 8 | text.charAt(i);
        }
        return packed;
    }

    static String letters(int packed) {
        StringBuilder out = new StringBuilder(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            if ((packed >>> shift & 0xFF) != 0) {
                out.append((char) (packed >>> shift & 0xFF));
            }
        }
        return out.toString();
    }

    Feature feature(int p) {
        return Feature.of(features[p]);
    }

    String name(int p) {
        int begin = p == 0 ? 0 : nameEnds[p - 1];
        return new String(names, begin, nameEnds[p] - begin, StandardCharsets.UTF_8);
    }

    int country(int p) {
        return countries[p];
    }

    int parent(int p) {
        return parents[p];
    }

    int latitude(int p) {
        return latitudes[p];
    }

    int longitude(int p) {
        return longitudes[p];
    }

    int population(int p) {
        return populations[p];
    }

    int geonamesId(int p) {
        return geonamesIds[p];
    }

    int code(int p) {
        return codes[p];
    }

    void write(Columns out) {
        out.bytes(Arrays.copyOf(features, size));
        for (int[] column : new int[][]{countries, parents, latitudes, longitudes, populations, geonamesIds, codes, nameEnds}) {
            out.ints(Arrays.copyOf(column, size));
        }
        out.bytes(Arrays.copyOf(names, nameEnds[size - 1]));
    }

    static PlaceTable read(Columns in) {
        PlaceTable table = new PlaceTable();
        table.features = in.bytes();
        table.size = table.features.length;
        table.countries = in.ints();
        table.parents = in.ints();
        table.latitudes = in.ints();
        table.longitudes = in.ints();
        table.populations = in.ints();
        table.geonamesIds = in.ints();
        table.codes = in.ints();
        table.nameEnds = in.ints();
        table.names = in.bytes();
        return table;
    }
}
