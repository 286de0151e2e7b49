package id.peristiwa.extraction.place;

/** What a place is; also how precise its coordinates are. */
public enum PlaceKind {
    CONTINENT, REGION, COUNTRY, PROVINCE, REGENCY, CITY, DISTRICT, VILLAGE, NATURAL, WATER, STREET, FACILITY, OTHER
}
