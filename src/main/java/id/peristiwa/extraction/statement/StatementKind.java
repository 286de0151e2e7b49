package id.peristiwa.extraction.statement;

/** Whether all, none or some of the content stands in quotation marks. */
public enum StatementKind {
    DIRECT, INDIRECT, MIXED
}
