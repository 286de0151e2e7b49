package id.peristiwa.extraction.gazetteer;

/** What a place of the gazetteer is. The order is part of the file format. */
public enum Feature {
    CONTINENT(PlaceClass.REGION),
    REGION(PlaceClass.REGION),
    COUNTRY(PlaceClass.COUNTRY),
    /** A first-level division of another country than Indonesia. */
    DIVISION(PlaceClass.DIVISION),
    PROVINCE(PlaceClass.PROVINCE),
    REGENCY(PlaceClass.REGENCY),
    /** An autonomous city of Indonesia ({@code kota}), of the rank of a regency. */
    MUNICIPALITY(PlaceClass.REGENCY),
    DISTRICT(PlaceClass.DISTRICT),
    VILLAGE(PlaceClass.VILLAGE),
    CAPITAL(PlaceClass.CAPITAL),
    CITY(PlaceClass.SMALL_CITY),
    ISLAND(PlaceClass.NATURAL),
    MOUNTAIN(PlaceClass.NATURAL),
    WATER(PlaceClass.NATURAL),
    STREET(PlaceClass.FACILITY),
    FACILITY(PlaceClass.FACILITY);

    private static final Feature[] ALL = values();

    private final int flag;

    Feature(int flag) {
        this.flag = flag;
    }

    /** The flag of {@link PlaceClass} that goes with it; a big city has another one. */
    public int flag() {
        return flag;
    }

    static Feature of(int ordinal) {
        return ALL[ordinal];
    }
}
