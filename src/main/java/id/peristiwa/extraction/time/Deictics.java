package id.peristiwa.extraction.time;

import java.time.LocalDate;
import java.util.Locale;

import id.peristiwa.extraction.text.Token;

/** What is reckoned from the day of writing: "hari ini", "kemarin sore", "tadi malam", "pekan lalu", "akhir tahun ini". Immutable and thread-safe. */
final class Deictics {

    private final TimeWords words;
    private final CalendarDates dates;

    Deictics(TimeWords words, CalendarDates dates) {
        this.words = words;
        this.dates = dates;
    }

    Match match(Scan s, int i) {
        Token token = s.at(i);
        Match match = switch (token.lower()) {
            case "hari" -> s.is(i + 1, "ini") ? day(s, i + 2, 0, null, "PRESENT_REF") : same(s, i);
            case "tanggal" -> same(s, i);
            case "kemarin" -> s.is(i + 1, "lusa") ? day(s, i + 2, -2, null, "PAST_REF") : day(s, i + 1, -1, null, "PAST_REF");
            case "besok", "esok" -> day(s, s.is(i + 1, "hari") ? i + 2 : i + 1, 1, null, "FUTURE_REF");
            case "lusa" -> day(s, i + 1, 2, null, "FUTURE_REF");
            case "semalam" -> day(s, i + 1, -1, "TNI", "PAST_REF");
            case "keesokan" -> s.is(i + 1, "harinya") || s.is(i + 1, "hari") ? next(s, i + 2) : null;
            case "esoknya" -> next(s, i + 1);
            case "tadi", "nanti" -> dates.dayPart(s, i + 1) == null
                    ? null
                    : day(s, dates.dayPartEnd(s, i + 1), s.is(i, "tadi") && dates.dayPart(s, i + 1).equals("TNI") ? -1 : 0, dates.dayPart(s, i + 1),
                            s.is(i, "tadi") ? "PAST_REF" : "FUTURE_REF");
            default -> null;
        };
        return match != null ? match : dates.dayPart(s, i) != null ? part(s, i) : unit(s, i);
    }

    /** A day so far from the document's, with a part of the day or a printed date behind it. */
    private Match day(Scan s, int end, int days, String part, String vague) {
        String when = part;
        int to = end;
        if (when == null && dates.dayPart(s, to) != null) {
            when = dates.dayPart(s, to);
            to = dates.dayPartEnd(s, to);
        }
        LocalDate printed = null;
        if (dates.printedEnd(s, to) > 0) {
            printed = dates.printedDay(s, to, 0);
            to = dates.printedEnd(s, to);
        } else if (s.is(to, "(") || s.is(to, ",")) {
            Match named = dates.weekday(s, to + 1);
            boolean specified = named != null && named.day() != null && named.end() > to + 2;
            if (specified && s.is(to, "(") && s.is(named.end(), ")")) {
                printed = named.day();
                to = named.end() + 1;
            } else if (specified && s.is(to, ",")) {
                printed = named.day();
                to = named.end();
            }
        }
        if (printed == null && s.dct == null) {
            return Match.date(to, vague, null);
        }
        LocalDate day = printed != null ? printed : s.dct.plusDays(days);
        return when == null ? Match.date(to, day) : new Match(to, TimexType.TIME, day + when, day, null);
    }

    private static Match next(Scan s, int end) {
        return s.day() == null ? null : Match.date(end, s.day().plusDays(1));
    }

    private static Match same(Scan s, int i) {
        boolean same = s.is(i + 1, "yang") && s.is(i + 2, "sama");
        return same && s.day() != null ? Match.date(i + 3, s.day()) : null;
    }

    /** "pagi ini", "malam tadi", "malam nanti", "dini hari", "malam itu". */
    private Match part(Scan s, int i) {
        String part = dates.dayPart(s, i);
        int end = dates.dayPartEnd(s, i);
        boolean two = end == i + 2;
        if (s.is(end, "ini") || s.is(end, "nanti")) {
            return day(s, end + 1, 0, part, part);
        }
        if (s.is(end, "tadi")) {
            return day(s, end + 1, part.equals("TNI") ? -1 : 0, part, part);
        }
        if (s.is(end, "itu") || s.is(end, "harinya") || two) {
            int to = two && !s.is(end, "itu") ? end : end + 1;
            return s.day() == null ? new Match(to, TimexType.TIME, part, null, null) : new Match(to, TimexType.TIME, s.day() + part, s.day(), null);
        }
        return null;
    }

    /** "pekan lalu", "bulan depan", "akhir tahun", "akhir pekan ini", "musim panas lalu". */
    private Match unit(Scan s, int begin) {
        boolean edge = words.isEdge(s.at(begin));
        int i = edge ? begin + 1 : begin;
        Token token = s.at(i);
        String unit = words.unit(token);
        if (unit == null || unit.startsWith("T") || unit.equals("D") || unit.equals("NI") || unit.equals("C") || unit.equals("DE")) {
            return null;
        }
        if (unit.equals("N")) {
            return season(s, i);
        }
        int yang = s.is(i + 1, "yang") ? i + 2 : i + 1;
        int step;
        int end;
        boolean fromText = false;
        if (s.is(yang, "lalu") || s.is(i + 1, "kemarin") || s.is(yang, "silam")) {
            step = -1;
            end = s.is(i + 1, "kemarin") ? i + 2 : yang + 1;
        } else if (s.is(i + 1, "ini")) {
            step = 0;
            end = i + 2;
        } else if (s.is(i + 1, "depan") || s.is(i + 1, "mendatang")) {
            step = 1;
            end = s.is(i + 2, "ini") ? i + 3 : i + 2;
        } else if (s.is(i + 1, "sebelumnya")) {
            step = -1;
            end = i + 2;
            fromText = true;
        } else if (s.is(i + 1, "berikutnya")) {
            step = 1;
            end = i + 2;
            fromText = true;
        } else if (edge && !s.is(i + 1, "pertama") && CalendarDates.year(s.at(i + 1)) == 0) {
            step = 0;
            end = i + 1;
        } else {
            return null;
        }
        boolean weekend = edge && unit.equals("W") && s.is(begin, "akhir");
        LocalDate from = fromText && s.day() != null ? s.day() : s.dct;
        if (from == null) {
            return Match.date(end, step < 0 ? "PAST_REF" : step > 0 ? "FUTURE_REF" : "PRESENT_REF", null);
        }
        return Match.date(end, value(from, unit, step) + (weekend ? "-WE" : ""), null);
    }

    private static String value(LocalDate from, String unit, int step) {
        switch (unit) {
            case "W" :
                return Durations.week(from.plusWeeks(step));
            case "M" :
                LocalDate month = from.plusMonths(step);
                return String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue());
            case "Q" :
                LocalDate quarter = from.plusMonths(3L * step);
                return quarter.getYear() + "-Q" + ((quarter.getMonthValue() - 1) / 3 + 1);
            case "H" :
                LocalDate half = from.plusMonths(6L * step);
                return half.getYear() + "-H" + ((half.getMonthValue() - 1) / 6 + 1);
            default :
                return String.format(Locale.ROOT, "%04d", from.getYear() + step);
        }
    }

    private static Match season(Scan s, int i) {
        Token kind = s.at(i + 1);
        if (kind == null) {
            return null;
        }
        String season = switch (kind.lower()) {
            case "panas" -> "SU";
            case "dingin" -> "WI";
            case "semi" -> "SP";
            case "gugur" -> "FA";
            default -> null;
        };
        if (season == null) {
            boolean now = kind.is("ini");
            return now || kind.is("lalu") || kind.is("depan")
                    ? Match.date(i + 2, now ? "PRESENT_REF" : kind.is("lalu") ? "PAST_REF" : "FUTURE_REF", null)
                    : null;
        }
        int year = CalendarDates.year(s.at(i + 2));
        if (year > 0) {
            return Match.date(i + 3, year + "-" + season, null);
        }
        if (s.dct == null) {
            return Match.date(i + 2, "XXXX-" + season, null);
        }
        int start = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int step = s.is(i + 2, "lalu") ? s.dct.getMonthValue() > start + 2 ? 0 : -1 : s.is(i + 2, "depan") || s.is(i + 2, "mendatang") ? 1 : 0;
        boolean marked = step != 0 || s.is(i + 2, "ini") || s.is(i + 2, "lalu");
        return Match.date(marked ? i + 3 : i + 2, s.dct.getYear() + step + "-" + season, null);
    }
}
