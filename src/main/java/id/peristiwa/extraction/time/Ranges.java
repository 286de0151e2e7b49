package id.peristiwa.extraction.time;

import java.time.LocalDate;

import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Spans between two days or months: "1-3 Mei", "28 Januari hingga 1 Februari 2019", "Januari-September 2025". Immutable and thread-safe. */
final class Ranges {

    private final TimeWords words;
    private final CalendarDates dates;

    Ranges(TimeWords words, CalendarDates dates) {
        this.words = words;
        this.dates = dates;
    }

    Match match(Scan s, int begin) {
        int i = s.is(begin, "tanggal") ? begin + 1 : begin;
        Token token = s.at(i);
        if (token == null) {
            return null;
        }
        return token.kind() == TokenKind.NUMBER && token.form().length() <= 2 ? days(s, i) : months(s, i);
    }

    private Match days(Scan s, int i) {
        int to = words.month(s.at(i + 1)) > 0 ? i + 2 : i + 1;
        if (s.is(i + 1, "dan") || s.is(i + 1, ",")) {
            return firstOfTwo(s, i);
        }
        if (!isTo(s, to)) {
            return null;
        }
        Match last = dates.dayMonth(s, s.is(to + 1, "tanggal") ? to + 2 : to + 1, 0);
        if (last == null || last.day() == null) {
            return null;
        }
        int month = to == i + 2 ? words.month(s.at(i + 1)) : last.day().getMonthValue();
        int day = Integer.parseInt(s.at(i).form());
        if (day < 1 || day > 31) {
            return null;
        }
        int year = month > last.day().getMonthValue() ? last.day().getYear() - 1 : last.day().getYear();
        LocalDate first = LocalDate.of(year, month, 1).plusDays(day - 1L);
        long length = Durations.days(first, last.day());
        return length > 1 ? new Match(last.end(), TimexType.DURATION, "P" + length + "D", last.day(), null) : null;
    }

    /** "22 dan 23 April 2025": the first day is a date of its own, its month stands with the other. */
    private Match firstOfTwo(Scan s, int i) {
        Match other = dates.dayMonth(s, i + 2, 0);
        if (other == null || other.day() == null) {
            return null;
        }
        int day = Integer.parseInt(s.at(i).form());
        boolean before = day > 0 && day < other.day().getDayOfMonth();
        return before ? Match.date(i + 1, other.day().withDayOfMonth(day)) : null;
    }

    private static boolean isTo(Scan s, int i) {
        return s.is(i, "-") || s.is(i, "–") || s.is(i, "—") || s.is(i, "hingga") || s.is(i, "sampai") || s.is(i, "s/d");
    }

    private Match months(Scan s, int i) {
        String form = s.at(i).lower();
        int hyphen = form.indexOf('-');
        int first;
        int last;
        int end;
        if (hyphen > 0 && s.at(i).isCapitalized()) {
            first = words.month(part(s.at(i), 0, hyphen));
            last = words.month(part(s.at(i), hyphen + 1, form.length()));
            end = i + 1;
        } else {
            first = words.month(s.at(i));
            last = first > 0 && isTo(s, i + 1) ? words.month(s.at(i + 2)) : 0;
            end = i + 3;
        }
        if (first == 0 || last == 0) {
            return null;
        }
        if (CalendarDates.year(s.at(end)) > 0) {
            end++;
        }
        return Match.duration(end, "P" + (last - first + (last < first ? 13 : 1)) + "M");
    }

    private static Token part(Token token, int from, int to) {
        return new Token(token.begin(), token.end(), token.form().substring(from, to), token.lower().substring(from, to), TokenKind.WORD, true);
    }
}
