package id.peristiwa.extraction.place;

import java.util.Locale;

/**
 * A place name taken apart.
 *
 * @param full the whole name in lower case, white space made single
 * @param bare the name without the word in front that tells what it is; the whole name if there is none
 * @param kind what that word tells, or null
 */
record PlaceName(String full, String bare, PlaceKind kind) {

    static PlaceName of(String surface, GenericWords generic) {
        String full = plain(surface);
        PlaceKind kind = null;
        String bare = full;
        for (int i = 0; i < 2; i++) {
            int space = bare.indexOf(' ');
            PlaceKind told = space < 0 ? null : generic.kind(bare.substring(0, space));
            if (told == null) {
                break;
            }
            kind = kind == null ? told : kind;
            bare = bare.substring(space + 1);
        }
        return new PlaceName(full, bare, kind);
    }

    private static String plain(String surface) {
        StringBuilder out = new StringBuilder(surface.length());
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank && c != '.') {
                out.append(c == '’' || c == '‘' ? '\'' : c);
            } else if (blank && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
