package id.peristiwa.problem;

/** Values of a request as problems may show them: short, in quotation marks and without control characters. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {
    }

    /** @param value may be null */
    public static String of(String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("'");
        int end = value.offsetByCodePoints(0, Math.min(LONGEST, value.codePointCount(0, value.length())));
        value.substring(0, end).codePoints().map(Shown::printable).forEach(out::appendCodePoint);
        return out.append(end < value.length() ? "…'" : "'").toString();
    }

    private static int printable(int cp) {
        int type = Character.getType(cp);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR ? '\uFFFD' : cp;
    }
}
