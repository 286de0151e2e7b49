package id.peristiwa.extraction.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** The words of time expressions. Immutable and thread-safe. */
final class TimeWords {

    private final Map<String, Map<String, String>> classes = new HashMap<>();
    private final Set<String> any = new HashSet<>();

    private TimeWords() {
    }

    static TimeWords load() {
        TimeWords words = new TimeWords();
        for (String[] row : LexiconFile.read("time/words.tsv", 3)) {
            words.classes.computeIfAbsent(row[1], k -> new HashMap<>()).put(row[0], row[2]);
            words.any.add(row[0]);
        }
        return words;
    }

    private String get(String kind, Token token) {
        return token == null ? null : classes.get(kind).get(token.lower());
    }

    boolean isKnown(Token token) {
        return any.contains(token.lower());
    }

    /** 1 to 12, or 0. */
    int month(Token token) {
        String month = get("MONTH", token);
        return month == null || !token.isCapitalized() && token.lower().length() < 5 ? 0 : Integer.parseInt(month);
    }

    /** 1 (Monday) to 7, or 0. */
    int weekday(Token token) {
        String day = token == null || !token.isCapitalized() ? null : get("WEEKDAY", token);
        return day == null ? 0 : Integer.parseInt(day);
    }

    /** TMO, TAF, TEV or TNI, or null. */
    String part(Token token) {
        return get("PART", token);
    }

    /** The unit as TIMEX3 has it, with T before units of the clock, or null. */
    String unit(Token token) {
        return get("UNIT", token);
    }

    /** The unit of a word such as "sebulan", or null. */
    String one(Token token) {
        return get("ONE", token);
    }

    String value(Token token) {
        return get("VALUE", token);
    }

    boolean isPast(Token token) {
        return get("PAST", token) != null;
    }

    boolean isFuture(Token token) {
        return get("FUTURE", token) != null;
    }

    boolean isEdge(Token token) {
        return get("EDGE", token) != null;
    }

    boolean isCounted(Token token) {
        return get("COUNTED", token) != null;
    }

    boolean isCounter(Token token) {
        return get("COUNTER", token) != null;
    }

    String zone(Token token) {
        String zone = get("ZONE", token);
        return zone == null || !Character.isUpperCase(token.form().charAt(0)) ? null : zone;
    }

    /** 1 to 4, or 0. */
    int ordinal(Token token) {
        String ordinal = get("ORDINAL", token);
        return ordinal == null ? 0 : Integer.parseInt(ordinal);
    }

    /** A number word as digits or X, a plain number as written with a point for the comma, or null. */
    String number(Token token) {
        if (token == null) {
            return null;
        }
        if (token.kind() == TokenKind.NUMBER) {
            String form = token.form();
            if (form.indexOf('/') >= 0 || form.indexOf(':') >= 0) {
                return null;
            }
            int dot = form.indexOf('.');
            boolean thousands = dot > 0 && form.length() - dot == 4 && form.indexOf(',') < 0;
            return thousands ? form.replace(".", "") : form.replace(',', '.');
        }
        return get("NUMBER", token);
    }
}
