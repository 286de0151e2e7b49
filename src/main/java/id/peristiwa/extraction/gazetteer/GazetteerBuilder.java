package id.peristiwa.extraction.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Puts a gazetteer together, place by place. Not thread-safe. */
public final class GazetteerBuilder {

    /** Stands for an unknown parent or coordinate. */
    public static final int NONE = PlaceTable.NONE;

    private final PlaceTable table;
    private final NameIndex index;

    public GazetteerBuilder() {
        this(new PlaceTable(), new NameIndex(1 << 18));
    }

    GazetteerBuilder(PlaceTable table, NameIndex index) {
        this.table = table;
        this.index = index;
    }

    /**
     * Adds a place without a name to find it by.
     *
     * @param country ISO 3166-1 alpha-2, or empty
     * @param parent the containing place, or {@link #NONE}
     * @return the number of the place
     */
    public int add(Feature feature, String name, String country, int parent) {
        return table.add(feature, name, country, parent);
    }

    /** Gives a place the own part of its official code in Indonesia. */
    public void code(int place, int number) {
        table.code(place, number);
    }

    /** Gives a place the last part of its ISO 3166-2 code, up to four letters. */
    public void code(int place, String letters) {
        table.code(place, PlaceTable.letters(letters));
    }

    /** Gives a place its position in degrees, its population and its GeoNames id, 0 where they are unknown. */
    public void locate(int place, double latitude, double longitude, int population, int geonamesId) {
        table.place(place, (int) Math.round(latitude / PlaceTable.UNIT), (int) Math.round(longitude / PlaceTable.UNIT), population, geonamesId);
    }

    /** Makes a place known under a name, with the flag of its feature and further ones of {@link PlaceClass}. */
    public void name(int place, String name, int flags) {
        String lower = name.toLowerCase(Locale.ROOT);
        long hash = NameHash.EMPTY;
        int from = 0;
        for (int i = 1; i < lower.length(); i++) {
            if (!Character.isLetterOrDigit(lower.charAt(i))) {
                hash = NameHash.add(hash, lower.substring(from, i));
                from = i;
                if (hash != NameHash.EMPTY) {
                    index.addPrefix(hash);
                }
            }
        }
        hash = NameHash.add(hash, lower.substring(from));
        if (hash != NameHash.EMPTY) {
            index.add(hash, place, flag(place) | flags);
        }
    }

    private int flag(int place) {
        Feature feature = table.feature(place);
        return feature == Feature.CITY && table.population(place) >= Gazetteer.BIG && table.country(place) != Gazetteer.INDONESIA
                ? PlaceClass.BIG_CITY
                : feature.flag();
    }

    /** Writes what {@link Gazetteer#load()} reads. */
    public void write(OutputStream to) throws IOException {
        Columns out = Columns.toWrite();
        table.write(out);
        index.write(out);
        out.finish(to);
    }
}
