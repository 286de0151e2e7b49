package id.peristiwa.html;

/** White space of lines. */
final class Lines {

    private Lines() {
    }

    /** The text as one line: every run of white space is one blank, none at its ends. Characters that no database holds become U+FFFD. */
    static String normal(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u0085') {
                gap = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(isBroken(text, i) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    private static boolean isBroken(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return c == '\0' || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
