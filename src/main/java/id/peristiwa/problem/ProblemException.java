package id.peristiwa.problem;

import java.util.List;

/** Thrown where a request can't be answered as asked; leaves the service as problem details. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Violation> violations;

    private ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations;
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    public static ProblemException of(ProblemType type, Violation violation) {
        return new ProblemException(type, violation.detail(), List.of(violation));
    }

    /** A request with several things wrong; the first is the detail. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(ProblemType.INVALID_REQUEST, violations.get(0).detail(), List.copyOf(violations));
    }

    public static ProblemException invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    public static ProblemException notFound(String what, String id) {
        return of(ProblemType.NOT_FOUND, Violation.ofParameter("id", "there is no " + what + " with the id " + Shown.of(id)));
    }

    public ProblemType type() {
        return type;
    }

    /** The problem as it goes out. */
    public Problem problem() {
        return Problem.of(type, getMessage(), violations);
    }
}
