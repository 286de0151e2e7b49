package id.peristiwa.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Lengths of time and what is reckoned by them: "dua tahun", "7-8 jam", "sebulan yang lalu", "tiga hari sebelumnya", "setiap pekan". Immutable and thread-safe. */
final class Durations {

    private final TimeWords words;

    Durations(TimeWords words) {
        this.words = words;
    }

    /** A number with its unit. */
    private record Amount(int end, String number, String unit) {
    }

    Match match(Scan s, int begin) {
        Token first = s.at(begin);
        String value = words.value(first);
        if (value != null) {
            boolean set = value.startsWith("P1");
            return set && (begin == s.sentenceBegin || !first.isCapitalized())
                    ? Match.set(begin + 1, value)
                    : set ? null : Match.duration(begin + 1, value);
        }
        Amount amount = amount(s, begin);
        if (amount == null) {
            return null;
        }
        int end = amount.end();
        boolean inName = words.one(first) == null && s.at(end - 1).isCapitalized() && begin > s.sentenceBegin && first.kind() == TokenKind.NUMBER;
        if (inName || CalendarDates.year(s.at(end)) > 0 || words.one(first) != null && (s.is(begin - 1, "kali") || s.is(begin - 1, "dalam"))) {
            return null;
        }
        if (s.is(end, "ini") && amount.number().indexOf('.') >= 0) {
            return null;
        }
        if (s.is(end, "kerja") || s.is(end, "penuh") || s.is(end, "lebih")) {
            end++;
        }
        boolean countable = !amount.number().startsWith("X") && amount.number().indexOf('.') < 0 && amount.number().length() < 6;
        int yang = s.is(end, "yang") ? end + 1 : end;
        if (s.is(yang, "lalu") || s.is(yang, "silam")) {
            end = yang + 1;
            return countable ? before(s.dct, amount, end) : Match.date(end, "PAST_REF", null);
        }
        if (countable && (s.is(end, "sebelumnya") || s.is(end, "sebelum") && s.is(end + 1, "itu")) && s.day() != null) {
            return before(s.day(), amount, s.is(end, "sebelumnya") ? end + 1 : end + 2);
        }
        if (countable && amount.unit().equals("D") && s.day() != null
                && (s.is(end, "setelahnya") || s.is(end, "kemudian") || s.is(end, "berselang") || s.is(end, "berikutnya"))) {
            return Match.date(end + 1, s.day().plusDays(Long.parseLong(amount.number())));
        }
        if (s.is(end, "terakhir") || s.is(end, "lagi") || s.is(end, "mendatang") || s.is(end, "kemudian") || s.is(end, "sebelumnya")
                || s.is(end, "berturut-turut")) {
            end++;
        } else if (s.is(end, "ke") && s.is(end + 1, "depan")) {
            end += 2;
        }
        return Match.duration(end, value(amount));
    }

    /** "setiap hari", "per tahun", "tiap Jumat". */
    Match set(Scan s, int begin) {
        if (!s.is(begin, "setiap") && !s.is(begin, "tiap") && !s.is(begin, "per") && !s.is(begin, "saban")) {
            return null;
        }
        boolean per = s.is(begin, "per");
        int i = s.is(begin + 1, "hari") && words.weekday(s.at(begin + 2)) > 0 ? begin + 2 : begin + 1;
        Token token = s.at(i);
        String unit = words.unit(token);
        if (token == null) {
            return null;
        }
        if (!per && words.weekday(token) > 0) {
            return Match.set(i + 1, "XXXX-WXX-" + words.weekday(token));
        }
        if (!per && words.part(token) != null) {
            return Match.set(s.is(i + 1, "hari") ? i + 2 : i + 1, "XXXX-XX-XX" + words.part(token));
        }
        if (unit != null && unit.length() <= 2 && !unit.startsWith("N")) {
            return Match.set(i + 1, value(new Amount(i + 1, "1", unit)));
        }
        int day = s.is(i, "tanggal") ? i + 1 : i;
        if (!per && s.at(day) != null && s.at(day).kind() == TokenKind.NUMBER && s.at(day).form().length() <= 2 && words.month(s.at(day + 1)) > 0) {
            return Match.set(day + 2, String.format(Locale.ROOT, "XXXX-%02d-%02d", words.month(s.at(day + 1)), Integer.parseInt(s.at(day).form())));
        }
        if (!per && words.month(token) > 0) {
            return Match.set(i + 1, String.format(Locale.ROOT, "XXXX-%02d", words.month(token)));
        }
        Amount amount = per ? null : amount(s, i);
        return amount == null ? null : Match.set(amount.end(), value(amount));
    }

    private Amount amount(Scan s, int begin) {
        Token first = s.at(begin);
        String one = words.one(first);
        if (one != null) {
            return new Amount(begin + 1, "1", one);
        }
        int i = begin;
        String number;
        if (s.is(i, "setengah")) {
            String unit = words.unit(s.at(i + 1));
            return unit == null ? null : half(i + 2, unit);
        }
        number = words.number(first);
        if (number == null || number.length() > 9) {
            return null;
        }
        i++;
        if (first.kind() == TokenKind.WORD) {
            while (i < begin + 5) {
                String next = words.number(s.at(i));
                if (s.is(i, "belas") || s.is(i, "puluh") || s.is(i, "ratus") || s.is(i, "ribu")) {
                    number = times(number, s.at(i).lower());
                } else if (next != null && s.at(i).kind() == TokenKind.WORD && !next.equals("X") && number.endsWith("0")) {
                    number = Integer.toString(Integer.parseInt(number) + Integer.parseInt(next));
                } else {
                    break;
                }
                i++;
            }
        }
        if ((s.is(i, "-") || s.is(i, "hingga") || s.is(i, "sampai") || s.is(i, "atau") || s.is(i, ",")) && words.number(s.at(i + 1)) != null
                && words.unit(s.at(i + 2)) != null) {
            i += 2;
        }
        if (s.is(i, "(") && s.is(i + 2, ")")) {
            i += 3;
        }
        String unit = words.unit(s.at(i));
        if (unit == null || unit.equals("N") || unit.equals("NI") || unit.equals("W") && s.at(i).isCapitalized() && i > s.sentenceBegin + 1) {
            return null;
        }
        return new Amount(i + 1, number, unit);
    }

    private static String times(String number, String by) {
        if (number.startsWith("X")) {
            return number;
        }
        int n = Integer.parseInt(number);
        return Integer.toString(switch (by) {
            case "belas" -> n + 10;
            case "puluh" -> n * 10;
            case "ratus" -> n * 100;
            default -> Math.min(n, 100_000) * 1000;
        });
    }

    private static Amount half(int end, String unit) {
        return switch (unit) {
            case "TH" -> new Amount(end, "30", "TM");
            case "D" -> new Amount(end, "12", "TH");
            case "M" -> new Amount(end, "15", "D");
            case "Y" -> new Amount(end, "6", "M");
            case "DE" -> new Amount(end, "5", "Y");
            case "C" -> new Amount(end, "50", "Y");
            default -> null;
        };
    }

    private static String value(Amount amount) {
        String unit = amount.unit();
        String number = amount.number();
        if (unit.equals("H") || unit.equals("Q")) {
            int months = unit.equals("H") ? 6 : 3;
            boolean plain = number.chars().allMatch(Character::isDigit) && number.length() < 4;
            return !plain
                    ? "PX" + unit
                    : months * Integer.parseInt(number) % 12 == 0
                            ? "P" + months * Integer.parseInt(number) / 12 + "Y"
                            : "P" + months * Integer.parseInt(number) + "M";
        }
        if (unit.equals("C")) {
            return number.length() < 3 && !number.startsWith("X") ? "P" + number + "CE" : "PXCE";
        }
        return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
    }

    private static Match before(LocalDate day, Amount amount, int end) {
        if (day == null) {
            return Match.date(end, "PAST_REF", null);
        }
        long n = Long.parseLong(amount.number());
        if (n > 9999) {
            return Match.date(end, "PAST_REF", null);
        }
        return switch (amount.unit()) {
            case "D" -> Match.date(end, day.minusDays(n));
            case "W" -> Match.date(end, week(day.minusWeeks(n)), null);
            case "M" ->
                Match.date(end, String.format(Locale.ROOT, "%04d-%02d", day.minusMonths(n).getYear(), day.minusMonths(n).getMonthValue()), null);
            case "Y" -> year(end, day.getYear() - n);
            case "DE" -> year(end, day.getYear() - 10 * n);
            case "C" -> Match.date(end, "PAST_REF", null);
            default -> Match.duration(end, value(amount));
        };
    }

    private static Match year(int end, long year) {
        return year < 1 ? Match.date(end, "PAST_REF", null) : Match.date(end, String.format(Locale.ROOT, "%04d", year), null);
    }

    /** The ISO week of a day. */
    static String week(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Days from the one to the other, both counted. */
    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
