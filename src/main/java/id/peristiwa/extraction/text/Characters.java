package id.peristiwa.extraction.text;

/** Classes of characters that tokens are made of. */
final class Characters {

    private Characters() {
    }

    /** White space of every kind, control characters, zero-width spaces and marks of direction. */
    static boolean isBlank(int cp) {
        return cp <= ' ' || cp == 0xA0 || cp == 0x85 || cp == 0x7F || cp == 0xFEFF || Character.isWhitespace(cp) || Character.isSpaceChar(cp)
                || isInvisible(cp);
    }

    /** Characters without width that may stand inside a word. */
    static boolean isInvisible(int cp) {
        return cp == 0xAD || cp >= 0x200B && cp <= 0x200F || cp >= 0x202A && cp <= 0x202E || cp >= 0x2060 && cp <= 0x2064 || cp == 0xFEFF;
    }

    static boolean isWordPart(int cp) {
        return cp < 128
                ? cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z' || cp >= '0' && cp <= '9' || cp == '_'
                : Character.isLetterOrDigit(cp) || isCombining(cp);
    }

    private static boolean isCombining(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean joinsWord(int cp) {
        return cp == '-' || cp == '\'' || cp == '.' || cp == 0x2019 || cp == 0x2010 || cp == 0x2011 || isInvisible(cp);
    }

    static boolean isQuote(int cp) {
        return switch (cp) {
            case '"', '\'', '`', 0xAB, 0xBB, 0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E, 0x201F, 0x2039, 0x203A, 0x300C, 0x300D, 0xFF02 ->
                true;
            default -> false;
        };
    }

    /** The form of a token: invisible characters dropped, marks made plain. */
    static String plain(String text, int begin, int end) {
        boolean ascii = true;
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) > 127) {
                ascii = false;
                break;
            }
        }
        if (ascii) {
            return text.substring(begin, end);
        }
        StringBuilder out = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (end - begin > 1 && isInvisible(c)) {
                continue;
            }
            out.append(switch (c) {
                case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x300C, 0x300D, 0xFF02 -> '"';
                case 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A, '`' -> '\'';
                case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
                default -> c;
            });
        }
        return out.toString();
    }
}
