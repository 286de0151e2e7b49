package id.peristiwa.extraction.gazetteer;

/** Bit flags of what a name may be, as {@link Gazetteer#match} returns them. A name has the flags of all places that bear it. */
public final class PlaceClass {

    public static final int COUNTRY = 1;
    /** A province of Indonesia. */
    public static final int PROVINCE = 1 << 1;
    /** A regency or autonomous city of Indonesia. */
    public static final int REGENCY = 1 << 2;
    public static final int DISTRICT = 1 << 3;
    public static final int VILLAGE = 1 << 4;
    /** A first-level division of another country. */
    public static final int DIVISION = 1 << 5;
    /** The capital of a country. */
    public static final int CAPITAL = 1 << 6;
    /** A city outside Indonesia of 100,000 people or more. */
    public static final int BIG_CITY = 1 << 7;
    /** A smaller place outside Indonesia, or a place in Indonesia that is no administrative area. */
    public static final int SMALL_CITY = 1 << 8;
    /** An island, mountain, river, lake, strait or sea. */
    public static final int NATURAL = 1 << 9;
    /** A continent or part of the world, a region of a country. */
    public static final int REGION = 1 << 10;
    /** A building, street or other facility. */
    public static final int FACILITY = 1 << 11;
    /** Another name than the usual one: an abbreviation, nickname or former name. */
    public static final int ALIAS = 1 << 12;
    /** A seat that may stand for its government. */
    public static final int SEAT = 1 << 13;
    /** How many flags there are. */
    public static final int COUNT = 14;

    private PlaceClass() {
    }
}
