package id.peristiwa.extraction.gazetteer;

/** What an entry of the gazetteer is. {@code PROVINCE} is any first-level division, {@code REGENCY} and finer ones are Indonesian. */
public enum AreaKind {
    COUNTRY, PROVINCE, REGENCY, CITY, DISTRICT, VILLAGE
}
