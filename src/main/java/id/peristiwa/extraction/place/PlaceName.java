package id.peristiwa.extraction.place;

import java.util.Locale;

/**
 * A place name taken apart.
 *
 * @param full the whole name in lower case, white space made single
 * @param bare the name without the words in front that tell what it is; the whole name if there are none
 * @param kind what the first of these words tells, or null
 */
record PlaceName(String full, String bare, PlaceKind kind) {

    static PlaceName of(String surface, GenericWords generic) {
        String full = usual(plain(surface));
        PlaceKind kind = null;
        String bare = full;
        for (int space = full.indexOf(' '); space > 0 && (kind == null || kind == PlaceKind.COUNTRY); space = bare.indexOf(' ')) {
            PlaceKind told = generic.kind(bare.substring(0, space));
            if (told == null) {
                break;
            }
            kind = told;
            bare = bare.substring(space + 1);
        }
        return new PlaceName(full, bare, kind);
    }

    /**
     * The same name with the usual word in front: {@code jl} is {@code jalan}, {@code rumah sakit} is {@code rs}, {@code X kota} is
     * {@code kota X}.
     */
    private static String usual(String full) {
        if (full.startsWith("jl ") || full.startsWith("jln ")) {
            return "jalan" + full.substring(full.indexOf(' '));
        }
        if (full.startsWith("rumah sakit ")) {
            return "rs" + full.substring("rumah sakit".length());
        }
        if (full.startsWith("ponpes ")) {
            return "pondok pesantren" + full.substring("ponpes".length());
        }
        return full.endsWith(" kota") && full.indexOf(' ') == full.length() - 5 ? "kota " + full.substring(0, full.length() - 5) : full;
    }

    /** Whether it names an area in which people live, as far as the words in front of it tell. */
    boolean maybeArea() {
        return kind == null || kind.compareTo(PlaceKind.VILLAGE) <= 0;
    }

    private static String plain(String surface) {
        StringBuilder out = new StringBuilder(surface.length());
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank && c != '.') {
                out.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ' && (blank || spaceAfter(surface, i))) {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** A full stop that ends an abbreviation before a longer word parts words even without a space ({@code Jl.Sudirman}). */
    private static boolean spaceAfter(String surface, int stop) {
        return stop + 2 < surface.length() && Character.isUpperCase(surface.charAt(stop + 1)) && Character.isLowerCase(surface.charAt(stop + 2));
    }
}
