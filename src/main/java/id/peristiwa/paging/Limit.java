package id.peristiwa.paging;

import id.peristiwa.problem.ProblemException;
import id.peristiwa.problem.Shown;
import id.peristiwa.problem.Violation;

/** How many items a page has. */
public final class Limit {

    public static final int LARGEST = 1000;

    private Limit() {
    }

    /** The parameter {@code limit} as a number from 1 to {@value #LARGEST}. */
    public static int of(String value) {
        int limit;
        try {
            limit = Integer.parseInt(value);
        } catch (NumberFormatException e) {
            limit = 0;
        }
        if (limit < 1 || limit > LARGEST) {
            throw ProblemException.invalid(Violation.ofParameter("limit", "limit " + Shown.of(value) + " is no whole number from 1 to " + LARGEST));
        }
        return limit;
    }
}
