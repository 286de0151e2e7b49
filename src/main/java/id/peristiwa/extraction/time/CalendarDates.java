package id.peristiwa.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Days and months of the calendar: "Senin (4/11/2024)", "Rabu malam", "4 November", "Desember lalu". Immutable and thread-safe. */
final class CalendarDates {

    private final TimeWords words;

    CalendarDates(TimeWords words) {
        this.words = words;
    }

    /** A day that starts with the name of a weekday, with all that specifies it, or null. */
    Match weekday(Scan s, int begin) {
        int i = s.is(begin, "hari") || s.is(begin, "malam") ? begin + 1 : begin;
        int weekday = words.weekday(s.at(i));
        if (weekday == 0 || weekday == 7 && !isSunday(s, i, begin)) {
            return null;
        }
        int end = i + 1;
        String part = begin < i && s.is(begin, "malam") ? "TNI" : null;
        if (part == null && dayPart(s, end) != null) {
            part = dayPart(s, end);
            end = dayPartEnd(s, end);
        }
        LocalDate day = null;
        int printed = printedEnd(s, end);
        if (printed > 0) {
            day = printedDay(s, end, weekday);
            end = printed;
        } else {
            int from = s.is(end, ",") || s.is(end, "tanggal") ? end + 1 : end;
            Match written = s.is(from, "tanggal") ? dayMonth(s, from + 1, weekday) : dayMonth(s, from, weekday);
            if (written != null && written.day() != null) {
                day = written.day();
                end = written.end();
            }
        }
        if (part == null && dayPart(s, end) != null) {
            part = dayPart(s, end);
            end = dayPartEnd(s, end);
        }
        boolean past = false;
        boolean future = false;
        int more = s.is(end, "yang") ? end + 1 : end;
        if (words.isPast(s.at(more))) {
            past = true;
            end = more + 1;
        } else if (words.isFuture(s.at(end)) || s.is(end, "besok")) {
            future = true;
            end++;
        } else if (s.is(end, "pekan") && (s.is(end + 1, "depan") || s.is(end + 1, "lalu") || s.is(end + 1, "ini"))) {
            future = s.is(end + 1, "depan");
            past = s.is(end + 1, "lalu");
            end += 2;
        } else if (s.is(end, "ini") && printed == 0) {
            end++;
        }
        if (words.zone(s.at(end)) != null) {
            end++;
        }
        if (day == null && s.dct == null) {
            return Match.date(end, "XXXX-WXX-" + weekday + (part == null ? "" : part), null);
        }
        if (day == null) {
            DayOfWeek name = DayOfWeek.of(weekday);
            boolean ahead = future || !past && s.isFutureBefore(begin);
            day = ahead ? s.dct.with(TemporalAdjusters.next(name)) : s.dct.with(TemporalAdjusters.previousOrSame(name));
        }
        return part == null ? Match.date(end, day) : new Match(end, TimexType.TIME, day + part, day, null);
    }

    private boolean isSunday(Scan s, int i, int begin) {
        if (begin < i || s.is(i + 1, "(") || s.is(i + 1, ",") || words.part(s.at(i + 1)) != null) {
            return true;
        }
        boolean week = s.is(i + 1, "lalu") || s.is(i + 1, "ini") || s.is(i + 1, "depan") || s.is(i + 1, "pertama") || s.is(i + 1, "ke");
        return !week && i > s.sentenceBegin;
    }

    /** TMO and so on where a part of the day starts, or null. */
    String dayPart(Scan s, int i) {
        return s.is(i, "dini") && s.is(i + 1, "hari") ? "TMO" : words.part(s.at(i));
    }

    int dayPartEnd(Scan s, int i) {
        boolean two = s.is(i, "dini") || s.is(i + 1, "hari") && !s.is(i + 2, "ini");
        return two ? i + 2 : i + 1;
    }

    /** The token after "(4/11/2024)", 0 if there is none. */
    int printedEnd(Scan s, int i) {
        Token date = s.at(i + 1);
        return s.is(i, "(") && date != null && isSlashed(date) && s.is(i + 2, ")") ? i + 3 : 0;
    }

    LocalDate printedDay(Scan s, int i, int weekday) {
        return slashed(s, s.at(i + 1), weekday);
    }

    static boolean isSlashed(Token token) {
        String form = token.form();
        int slash = form.indexOf('/');
        return token.kind() == TokenKind.NUMBER && slash > 0 && slash < 3 && form.indexOf('.') < 0 && form.indexOf(',') < 0 && form.indexOf(':') < 0;
    }

    /** Day/month or day/month/year, null if it is none. */
    LocalDate slashed(Scan s, Token token, int weekday) {
        String[] parts = token.form().split("/");
        try {
            int day = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            if (parts.length == 2) {
                return nearest(s, day, month, weekday, 0);
            }
            int year = Integer.parseInt(parts[2]);
            return parts.length == 3 ? LocalDate.of(year < 100 ? 2000 + year : year, month, day) : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** The day of this month that lies nearest to the document, the past before the future, with this weekday if one has it. */
    private static LocalDate nearest(Scan s, int day, int month, int weekday, int direction) {
        if (s.dct == null) {
            return null;
        }
        LocalDate best = null;
        double least = Double.MAX_VALUE;
        for (int year = s.dct.getYear() - 2; year <= s.dct.getYear() + 1; year++) {
            LocalDate date;
            try {
                date = LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                continue;
            }
            long ahead = ChronoUnit.DAYS.between(s.dct, date);
            double distance = ahead > 0 ? ahead * (direction > 0 ? 1 : direction < 0 ? 9 : 1.6) : -ahead * (direction > 0 ? 9 : 1);
            if (weekday > 0 && date.getDayOfWeek().getValue() != weekday) {
                distance += 300;
            }
            if (distance < least) {
                least = distance;
                best = date;
            }
        }
        return best;
    }

    /** A day and month in words, with the year or what stands for it, or null. */
    Match dayMonth(Scan s, int i, int weekday) {
        Token token = s.at(i);
        int month = words.month(s.at(i + 1));
        if (token == null || month == 0 || token.kind() != TokenKind.NUMBER || token.form().length() > 2) {
            return null;
        }
        int day = Integer.parseInt(token.form());
        int end = s.is(i + 2, ".") && s.at(i + 3) != null && s.at(i + 1).form().length() < 5 ? i + 3 : i + 2;
        int year = year(s.at(end));
        int direction = 0;
        if (year > 0) {
            end++;
        } else if (s.is(end, "tahun") && year(s.at(end + 1)) > 0) {
            year = year(s.at(end + 1));
            end += 2;
        } else if (s.is(end, "tahun") && (s.is(end + 1, "lalu") || s.is(end + 1, "ini") || s.is(end + 1, "depan")) && s.dct != null) {
            year = s.dct.getYear() + (s.is(end + 1, "lalu") ? -1 : s.is(end + 1, "depan") ? 1 : 0);
            end += 2;
        }
        int more = s.is(end, "yang") ? end + 1 : end;
        if (words.isPast(s.at(more))) {
            direction = -1;
            end = more + 1;
        } else if (words.isFuture(s.at(end))) {
            direction = 1;
            end++;
        }
        try {
            LocalDate date = year > 0 ? LocalDate.of(year, month, day) : nearest(s, day, month, weekday, direction);
            return date != null ? Match.date(end, date) : Match.date(end, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A month with or without its year: "November 2025", "bulan Januari lalu", "awal Februari", or null. */
    Match month(Scan s, int begin) {
        int i = words.isEdge(s.at(begin)) ? begin + 1 : begin;
        i = s.is(i, "bulan") ? i + 1 : i;
        int month = words.month(s.at(i));
        if (month == 0 || i == begin && s.at(i).lower().length() < 5 && !isLikelyMonth(s, i)) {
            return null;
        }
        int end = i + 1;
        int year = year(s.at(end));
        if (year > 0) {
            end++;
        } else if ((s.is(end, "tahun") || s.is(end, "di")) && year(s.at(end + 1)) > 0) {
            year = year(s.at(end + 1));
            end += 2;
        } else if (s.is(end, "tahun") && s.dct != null && (s.is(end + 1, "lalu") || s.is(end + 1, "ini") || s.is(end + 1, "depan"))) {
            year = s.dct.getYear() + (s.is(end + 1, "lalu") ? -1 : s.is(end + 1, "depan") ? 1 : 0);
            end += 2;
        }
        int direction = 0;
        int more = s.is(end, "yang") ? end + 1 : end;
        if (words.isPast(s.at(more))) {
            direction = -1;
            end = more + 1;
        } else if (words.isFuture(s.at(end))) {
            direction = 1;
            end++;
        } else if (s.is(end, "ini")) {
            end++;
        }
        if (year == 0 && s.dct == null) {
            return Match.date(end, String.format(Locale.ROOT, "XXXX-%02d", month), null);
        }
        if (year == 0) {
            year = s.dct.getYear();
            int now = s.dct.getMonthValue();
            if (direction < 0 && month >= now || direction == 0 && month - now > 6) {
                year--;
            } else if (direction > 0 && month < now || direction == 0 && now - month > 8) {
                year++;
            }
        }
        return Match.date(end, String.format(Locale.ROOT, "%04d-%02d", year, month), null);
    }

    /** "Mei", "Mar", "Des" may be names: a month is meant after a preposition or before a year. */
    private boolean isLikelyMonth(Scan s, int i) {
        if (year(s.at(i + 1)) > 0) {
            return true;
        }
        Token before = s.at(i - 1);
        boolean listed = words.month(s.at(i - 2)) > 0 || words.month(s.at(i + 2)) > 0 && !s.is(i + 1, ".");
        return listed || before != null && switch (before.lower()) {
            case "pada", "sejak", "hingga", "sampai", "bulan", "dari", "antara", "per", "-", "selama" -> true;
            default -> false;
        };
    }

    /** A year of four digits, or 0. */
    static int year(Token token) {
        if (token == null || token.kind() != TokenKind.NUMBER || token.form().length() != 4) {
            return 0;
        }
        for (int i = 0; i < 4; i++) {
            if (token.form().charAt(i) < '0' || token.form().charAt(i) > '9') {
                return 0;
            }
        }
        int year = Integer.parseInt(token.form());
        return year >= 1000 && year < 2200 ? year : 0;
    }
}
