package id.peristiwa.extraction.statement;

/**
 * A stretch of text that may be what somebody said.
 *
 * @param pattern how it was found; also the id of the rule
 * @param first index of its first token
 * @param end index after its last token
 * @param cue index of the reporting word, -1 if there is none
 * @param clauseBegin index of the first token of the reporting clause, -1 if there is none
 * @param clauseEnd index after its last token
 */
record Candidate(Pattern pattern, int first, int end, int cue, int clauseBegin, int clauseEnd) {

    /** The ways of reporting. */
    enum Pattern {
        /** "…," kata X. */
        QUOTE_CUE,
        /** X mengatakan, "…" */
        CUE_QUOTE,
        /** A quotation without a reporting word. */
        QUOTE,
        /** X mengatakan … */
        CUE_CONTENT,
        /** …, kata X. */
        CONTENT_CUE,
        /** Menurut X, … */
        SOURCE_CONTENT,
        /** … menurut X. */
        CONTENT_SOURCE
    }

    Candidate until(int otherEnd) {
        return new Candidate(pattern, first, otherEnd, cue, clauseBegin, clauseEnd);
    }

    boolean isQuoted() {
        return pattern == Pattern.QUOTE || pattern == Pattern.QUOTE_CUE || pattern == Pattern.CUE_QUOTE;
    }
}
