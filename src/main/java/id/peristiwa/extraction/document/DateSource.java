package id.peristiwa.extraction.document;

/** How the day on which a document was written is known. */
public enum DateSource {
    REQUEST, METADATA, BYLINE, DATELINE, CAPTION, TEXT
}
