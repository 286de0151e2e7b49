package id.peristiwa.extraction.actor;

/** How a mention refers: by name, by a noun phrase, by a pronoun or pronoun clitic. */
public enum MentionKind {
    NAME, NOMINAL, PRONOUN
}
