package id.peristiwa.extraction.text;

/** What a paragraph is. {@link #BODY} paragraphs are not listed as sections of an extraction. */
public enum SectionKind {
    BODY, TITLE, BYLINE, CAPTION, HEADING, RELATED, KEYWORDS, BOILERPLATE, DATELINE;

    /** Whether nothing at all is taken from such a paragraph. */
    public boolean isSilent() {
        return this == RELATED || this == KEYWORDS || this == BOILERPLATE;
    }

    /** Whether statements and events are looked for in such a paragraph. */
    public boolean tellsEvents() {
        return this == BODY || this == DATELINE;
    }
}
