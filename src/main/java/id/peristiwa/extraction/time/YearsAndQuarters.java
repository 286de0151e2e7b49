package id.peristiwa.extraction.time;

import java.util.Locale;

import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Years, decades, centuries, quarters and halves: "tahun 2026", "sejak 2019", "2010-an", "abad ke-20", "kuartal III 2025". Immutable and thread-safe. */
final class YearsAndQuarters {

    private final TimeWords words;

    YearsAndQuarters(TimeWords words) {
        this.words = words;
    }

    Match match(Scan s, int begin) {
        int i = words.isEdge(s.at(begin)) ? begin + 1 : begin;
        Match match = quarter(s, i);
        if (match == null) {
            match = century(s, i);
        }
        return match == null ? year(s, begin, i) : match;
    }

    private Match year(Scan s, int begin, int at) {
        int i = at;
        boolean named = s.is(i, "tahun") || s.is(i, "musim");
        if (named) {
            i++;
            if (s.is(i, "anggaran") || s.is(i, "ajaran") || s.is(i, "akademik") || s.is(i, "buku") || s.is(i, "fiskal")) {
                i++;
            }
        }
        Token token = s.at(i);
        if (token == null) {
            return null;
        }
        String form = token.lower();
        if (form.length() == 7 && form.endsWith("-an") && isDigits(form, 4)) {
            return Match.date(i + 1, form.substring(0, 3) + "X", null);
        }
        int year = CalendarDates.year(token);
        if (year == 0 && token.kind() == TokenKind.NUMBER && form.length() == 9 && form.charAt(4) == '/' && isDigits(form, 4)) {
            year = Integer.parseInt(form.substring(0, 4));
        }
        if (year == 0) {
            return null;
        }
        if (isCitation(s, begin) || s.is(i - 1, "/") || isCopyright(s, i)) {
            return null;
        }
        boolean marked = named || at > begin;
        if (!marked && (year < 1900 || year > 2099 || isAmount(s, i))) {
            return null;
        }
        int end = i + 1;
        int more = s.is(end, "yang") ? end + 1 : end;
        if (words.isPast(s.at(more)) && !s.is(more, "kemarin")) {
            end = more + 1;
        } else if (s.is(end, "mendatang") || s.is(end, "nanti") || s.is(end, "ini") && named) {
            end++;
        }
        return Match.date(end, String.format(Locale.ROOT, "%04d", year), null);
    }

    /** Whether the year belongs to the number of a law: "Nomor 17 Tahun 2023". */
    private static boolean isCitation(Scan s, int begin) {
        int i = s.is(begin - 1, "tahun") ? begin - 1 : begin;
        Token before = s.at(i - 1);
        boolean numbered = before != null && before.kind() == TokenKind.NUMBER;
        return numbered && (s.is(i - 2, "nomor") || s.is(i - 2, "no") || s.is(i - 2, ".") && s.is(i - 3, "no"));
    }

    private static boolean isCopyright(Scan s, int i) {
        for (int k = i - 1; k >= i - 4; k--) {
            if (s.is(k, "©") || s.is(k, "copyright")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number counts something or is part of a name. */
    private boolean isAmount(Scan s, int i) {
        Token after = s.at(i + 1);
        Token before = s.at(i - 1);
        if (after != null && (words.isCounted(after) || after.is("%") || after.is("persen"))) {
            return true;
        }
        return before != null && words.isCounter(before);
    }

    private static boolean isDigits(String form, int n) {
        for (int i = 0; i < n; i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Match century(Scan s, int i) {
        if (!s.is(i, "abad") || s.at(i + 1) == null) {
            return null;
        }
        String form = s.at(i + 1).lower();
        int from = form.startsWith("ke-") ? 3 : 0;
        int century = 0;
        for (int k = from; k < form.length(); k++) {
            if (form.charAt(k) < '0' || form.charAt(k) > '9' || century > 30) {
                return null;
            }
            century = century * 10 + form.charAt(k) - '0';
        }
        return century > 0 && century < 30 ? Match.date(i + 2, String.format(Locale.ROOT, "%02d", century - 1), null) : null;
    }

    /** "kuartal III 2025", "triwulan II-2025", "semester pertama 2018". */
    private Match quarter(Scan s, int i) {
        String unit = words.unit(s.at(i));
        if (unit == null || !unit.equals("Q") && !unit.equals("H")) {
            return null;
        }
        Token which = s.at(i + 1);
        if (which == null) {
            return null;
        }
        int end = i + 2;
        int ordinal = words.ordinal(which);
        int year = 0;
        int hyphen = which.lower().lastIndexOf('-');
        if (ordinal == 0 && hyphen > 0 && which.lower().length() - hyphen == 5) {
            ordinal = switch (which.lower().substring(0, hyphen)) {
                case "i", "1" -> 1;
                case "ii", "2" -> 2;
                case "iii", "3" -> 3;
                case "iv", "4" -> 4;
                default -> 0;
            };
            try {
                year = Integer.parseInt(which.lower().substring(hyphen + 1));
            } catch (NumberFormatException e) {
                return null;
            }
        }
        if (ordinal == 0) {
            return null;
        }
        int next = s.is(end, "-") || s.is(end, "/") || s.is(end, "tahun") ? end + 1 : end;
        if (year == 0 && CalendarDates.year(s.at(next)) > 0) {
            year = CalendarDates.year(s.at(next));
            end = next + 1;
        } else if (year == 0 && s.is(end, "tahun") && s.dct != null && (s.is(end + 1, "ini") || s.is(end + 1, "lalu"))) {
            year = s.dct.getYear() - (s.is(end + 1, "lalu") ? 1 : 0);
            end += 2;
        }
        String years = year > 0 ? String.format(Locale.ROOT, "%04d", year) : s.dct == null ? "XXXX" : Integer.toString(s.dct.getYear());
        return Match.date(end, years + "-" + unit + ordinal, null);
    }
}
