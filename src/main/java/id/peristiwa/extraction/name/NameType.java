package id.peristiwa.extraction.name;

/** The coarse type of a name. */
public enum NameType {
    PERSON, ORGANIZATION, PLACE
}
