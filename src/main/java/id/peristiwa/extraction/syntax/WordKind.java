package id.peristiwa.extraction.syntax;

/** What a word does in its clause. */
public enum WordKind {
    /** A noun, name, number or anything else. */
    NOUN,
    /** A verb with meN-. */
    ACTIVE,
    /** A verb with di-. */
    PASSIVE,
    /** Any other verb. */
    VERB,
    /** A preposition. */
    PREP,
    /** A word that joins its likes. */
    CONJ,
    /** A word that begins a clause below another. */
    SUB,
    /** The word "yang". */
    YANG,
    /** A comma. */
    COMMA,
    /** Any other mark. */
    MARK,
    /** An auxiliary, negation or adverb. */
    ADV;

    public boolean isVerb() {
        return this == ACTIVE || this == PASSIVE || this == VERB;
    }
}
