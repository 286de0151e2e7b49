package id.peristiwa.extraction.time;

import java.time.LocalDate;

/**
 * A time expression that starts at some token.
 *
 * @param end index after its last token
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value
 * @param day the calendar day that later expressions may refer to, or null
 * @param zone WIB, WITA, WIT or null
 * @param isDoubtful whether it is a time in some contexts only
 */
record Match(int end, TimexType type, String value, LocalDate day, String zone, boolean isDoubtful) {

    Match(int end, TimexType type, String value, LocalDate day, String zone) {
        this(end, type, value, day, zone, false);
    }

    Match doubtful(boolean doubt) {
        return new Match(end, type, value, day, zone, doubt);
    }

    static Match date(int end, String value, LocalDate day) {
        return new Match(end, TimexType.DATE, value, day, null);
    }

    static Match date(int end, LocalDate day) {
        return new Match(end, TimexType.DATE, day.toString(), day, null);
    }

    static Match duration(int end, String value) {
        return new Match(end, TimexType.DURATION, value, null, null);
    }

    static Match set(int end, String value) {
        return new Match(end, TimexType.SET, value, null, null);
    }
}
