package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.time.TimeExpression;

/** What tells whether a time expression is when an event happened. */
final class DateFeatures {

    private DateFeatures() {
    }

    /**
     * @param first index of the time expression's first token
     * @param rank how many other time expressions lie between it and the trigger
     */
    static void of(EventContext c, int t, int type, TimeExpression time, int first, int rank, boolean firstOfText, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        int sentence = Math.max(-4, Math.min(3, text.sentenceIndexOf(first) - text.sentenceIndexOf(t)));
        boolean before = first < t;
        int shape = shape(time.value());
        int side = Hash.join(sentence + 5, before ? 1 : 2);
        int distance = sentence == 0 ? Math.min(6, Math.abs(first - t) / 4) : 7;
        int previous = first > 0 ? c.traits.lower(first - 1) : 0;
        out.add(1, side, shape);
        out.add(2, side, distance);
        out.add(3, side, Math.min(3, rank));
        out.add(4, shape, type);
        out.add(5, shape, previous);
        out.add(6, side, previous);
        out.add(7, type, side);
        out.add(8, shape, firstOfText ? 1 : 0);
        out.add(9, Hash.join(shape, rank), side);
        out.add(10, c.root[t], shape);
        out.add(11, c.form[t], side);
        out.add(12, c.said[t] >= 0 ? 1 : 0, Hash.join(c.said[first] >= 0 ? 1 : 0, side));
        out.add(13, text.paragraphOf(first).index() == text.paragraphOf(t).index() ? 1 : 0, Hash.join(shape, Math.min(2, rank)));
        int crossed = 0;
        for (int i = Math.min(first, t) + 1; sentence == 0 && i < Math.max(first, t); i++) {
            crossed += c.form[i] == 1 || c.form[i] == 2 ? 1 : 0;
        }
        out.add(14, side, Math.min(3, crossed));
    }

    /** What sort of value it is: day, part of day, month, year, week, duration, vague. */
    private static int shape(String value) {
        if (!Character.isDigit(value.charAt(0))) {
            return value.startsWith("P") && !value.contains("_")
                    ? 1
                    : value.startsWith("PAST") ? 2 : value.startsWith("PRES") ? 3 : value.startsWith("FUT") ? 4 : 5;
        }
        int n = value.length();
        return n == 4 ? 6 : n == 7 ? 7 : value.indexOf('W') > 0 ? 8 : n == 10 ? 9 : value.indexOf(':') > 0 ? 10 : 11;
    }
}
