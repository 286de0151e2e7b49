package id.peristiwa.contract;

/** What {@code begin} and {@code end} count. */
public enum OffsetUnit {
    /** Unicode code points, as the W3C Web Annotation text position selector does. */
    CODE_POINT,
    /** UTF-16 code units, as strings of Java and JavaScript do. */
    UTF16
}
