package id.peristiwa.extraction.time;

import java.time.LocalDate;
import java.util.Locale;

import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Times of the clock: "pukul 09.00 WIB", "jam 7 malam", "13.00 WIB". Immutable and thread-safe. */
final class ClockTimes {

    private final TimeWords words;
    private final CalendarDates dates;

    ClockTimes(TimeWords words, CalendarDates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** @param day the day that it belongs to, or null */
    Match match(Scan s, int begin, LocalDate day) {
        boolean named = s.is(begin, "pukul") || s.is(begin, "jam");
        int i = named ? begin + 1 : begin;
        Token token = s.at(i);
        int minutes = token == null ? -1 : minutes(token, named);
        if (minutes < 0) {
            return null;
        }
        int end = i + 1;
        if ((s.is(end, "-") || s.is(end, "hingga") || s.is(end, "sampai")) && s.at(end + 1) != null && minutes(s.at(end + 1), true) >= 0
                && (s.is(end, "-") || words.zone(s.at(end + 2)) != null)) {
            end += 2;
        }
        String part = dates.dayPart(s, end);
        if (part != null) {
            end = dates.dayPartEnd(s, end);
        }
        String zone = words.zone(s.at(end));
        if (zone != null) {
            end++;
        } else if (s.is(end, "waktu")) {
            end += s.at(end + 1) != null && (s.is(end + 1, "setempat") || s.at(end + 1).isCapitalized()) ? 2 : 0;
        }
        if (!named && zone == null) {
            return null;
        }
        if (part != null && minutes < 12 * 60 && !part.equals("TMO") && !(part.equals("TNI") && minutes < 4 * 60)) {
            minutes += 12 * 60;
        }
        String clock = String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
        boolean indonesian = zone != null && zone.startsWith("WI");
        return new Match(end, TimexType.TIME, (day == null ? "XXXX-XX-XX" : day.toString()) + clock, day, indonesian ? zone : null);
    }

    /** Minutes after midnight, -1 if it is no time of day. */
    private static int minutes(Token token, boolean named) {
        if (token.kind() != TokenKind.NUMBER) {
            return -1;
        }
        String form = token.form();
        int dot = Math.max(form.indexOf('.'), form.indexOf(':'));
        if (dot < 0 && !named || form.length() > 8 || form.indexOf(',') >= 0 || form.indexOf('/') >= 0) {
            return -1;
        }
        try {
            int hour = Integer.parseInt(dot < 0 ? form : form.substring(0, dot));
            String rest = dot < 0 ? "0" : form.substring(dot + 1);
            int minute = dot < 0 ? 0 : rest.length() < 2 ? -1 : Integer.parseInt(rest.substring(0, 2));
            return hour <= 24 && minute >= 0 && minute < 60 ? hour % 24 * 60 + minute : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
