package id.peristiwa.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The half-open interval of local time that a TIMEX3 value covers. */
final class TimeInterval {

    private TimeInterval() {
    }

    /** First day (or minute) and the one after the last as ISO 8601; both null where the value covers none. */
    static String[] of(String value) {
        try {
            return covered(value);
        } catch (DateTimeException | NumberFormatException e) {
            return new String[2];
        }
    }

    private static String[] covered(String value) {
        int length = value.length();
        if (length < 4 || !isDigits(value, 0, 4)) {
            return new String[2];
        }
        int year = Integer.parseInt(value.substring(0, 4));
        LocalDate first = LocalDate.of(year, 1, 1);
        if (length == 4) {
            return days(first, first.plusYears(1));
        }
        if (length == 7 && isDigits(value, 5, 7)) {
            LocalDate month = LocalDate.of(year, Integer.parseInt(value.substring(5)), 1);
            return days(month, month.plusMonths(1));
        }
        if (length == 7 && (value.charAt(5) == 'Q' || value.charAt(5) == 'H')) {
            int months = value.charAt(5) == 'Q' ? 3 : 6;
            LocalDate part = first.plusMonths((long) months * (value.charAt(6) - '1'));
            return days(part, part.plusMonths(months));
        }
        if (length >= 8 && value.charAt(5) == 'W' && isDigits(value, 6, 8)) {
            LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return value.endsWith("-WE") ? days(monday.plusDays(5), monday.plusWeeks(1)) : days(monday, monday.plusWeeks(1));
        }
        if (length < 10 || !isDigits(value, 8, 10)) {
            return new String[2];
        }
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        if (length == 16) {
            LocalDateTime minute = LocalDateTime.parse(value);
            return new String[]{minute.toString(), minute.plusMinutes(1).toString()};
        }
        return days(day, day.plusDays(1));
    }

    private static String[] days(LocalDate from, LocalDate to) {
        return new String[]{from.toString(), to.toString()};
    }

    private static boolean isDigits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
