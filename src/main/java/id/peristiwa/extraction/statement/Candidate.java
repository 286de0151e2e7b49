package id.peristiwa.extraction.statement;

/**
 * A stretch of text that may be what somebody said. Those of one group compete: one of them is right at most.
 *
 * @param group number of the quotation or reporting word that it belongs to
 * @param pattern how it was found; also the id of the rule
 * @param first index of its first token
 * @param end index after its last token
 * @param cue index of the reporting word, -1 if there is none
 * @param clauseBegin index of the first token of the reporting clause, -1 if there is none
 * @param clauseEnd index after its last token
 * @param opening what its first token was chosen by
 * @param closing what its end was chosen by
 */
record Candidate(int group, Pattern pattern, int first, int end, int cue, int clauseBegin, int clauseEnd, Opening opening, Closing closing) {

    /** The ways of reporting. */
    enum Pattern {
        /** "…," kata X. */
        QUOTE_CUE,
        /** X mengatakan, "…" */
        CUE_QUOTE,
        /** A quotation without a reporting word. */
        QUOTE,
        /** A quotation inside of another. */
        INNER_QUOTE,
        /** X mengatakan … */
        CUE_CONTENT,
        /** …, kata X. */
        CONTENT_CUE,
        /** …, kata X, … */
        CUE_INSIDE,
        /** Menurut X, … */
        SOURCE_CONTENT,
        /** … menurut X. */
        CONTENT_SOURCE,
        /** …, menurut X, … */
        SOURCE_INSIDE,
        /** … Hal itu disampaikan X. */
        CONTENT_BEFORE
    }

    /** Where contents begin. */
    enum Opening {
        QUOTE, CUE, CONJUNCTION, COMMA, SECOND_COMMA, THIRD_COMMA, MENTION, SENTENCE, CONNECTIVE, FIRST_COMMA, SENTENCE_BEFORE, PARAGRAPH, QUOTE_END,
        OTHER_CUE
    }

    /** Where contents end. */
    enum Closing {
        QUOTE, LATER_QUOTE, SENTENCE, CLAUSE, NEXT_SENTENCE, SECOND_SENTENCE, PARAGRAPH, QUOTE_BEGIN, COMMA_BEFORE_CUE, COMMA, CUE, SENTENCE_BEFORE
    }

    boolean isQuoted() {
        return pattern.ordinal() <= Pattern.INNER_QUOTE.ordinal();
    }

    /** Whether the speaker stands before the reporting word. */
    boolean speakerIsLeft() {
        return clauseBegin >= 0 && (cue < 0 || clauseEnd <= cue || pattern == Pattern.CUE_QUOTE);
    }
}
