package id.peristiwa.extraction.event;

import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.syntax.WordKind;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.time.TimeExpression;

/** What tells whether a time expression is when an event happened. */
final class DateFeatures {

    /** Words between trigger and time expression that are looked at. */
    private static final int FAR = 60;

    private DateFeatures() {
    }

    /**
     * @param firsts index of each time expression's first token
     * @param i index of the time expression
     * @param rank how many other time expressions lie between it and the trigger
     */
    static void of(EventContext c, int t, int type, List<TimeExpression> times, int[] firsts, int i, int rank, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        TimeExpression time = times.get(i);
        int first = firsts[i];
        int sentence = Math.max(-4, Math.min(3, text.sentenceIndexOf(first) - text.sentenceIndexOf(t)));
        boolean before = first < t;
        int shape = shape(time.value());
        int side = Hash.join(sentence + 5, before ? 1 : 2);
        int distance = sentence == 0 ? Math.min(6, Math.abs(first - t) / 4) : 7;
        int previous = first > 0 ? c.traits.lower(first - 1) : 0;
        int form = c.form[t] > 4 ? c.form[t] + 20 : c.clauses.kind(t).ordinal();
        boolean firstOfText = i == 0;
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
        out.add(11, form, side);
        out.add(12, c.said[t] >= 0 ? 1 : 0, Hash.join(c.said[first] >= 0 ? 1 : 0, side));
        out.add(13, text.paragraphOf(first).index() == text.paragraphOf(t).index() ? 1 : 0, Hash.join(shape, Math.min(2, rank)));
        // other days told in the trigger's own sentence and whether this one is told again
        Sentence own = text.sentenceOf(t);
        int rivals = 0;
        int same = 0;
        int sameDay = 0;
        for (int k = Math.max(0, i - 12); k < Math.min(firsts.length, i + 13); k++) {
            boolean equal = times.get(k).value().equals(time.value());
            same += equal ? 1 : 0;
            sameDay += !equal && day(times.get(k).value()).equals(day(time.value())) ? 1 : 0;
            rivals += !equal && firsts[k] >= own.firstToken() && firsts[k] < own.endToken() && shape(times.get(k).value()) >= 6 ? 1 : 0;
        }
        out.add(15, side, Hash.join(shape, Math.min(2, rivals)));
        out.add(16, Math.min(3, same), Hash.join(shape, sentence == 0 ? 1 : 0));
        out.add(17, Math.min(2, sameDay), shape);
        out.add(18, type, Hash.join(Math.min(2, rivals), sentence == 0 ? 1 : 0));
        String lead = times.get(0).value();
        int leadIs = day(lead).compareTo(day(time.value()));
        out.add(19, shape, Hash.join(leadIs == 0 ? 0 : leadIs < 0 ? 1 : 2, sentence == 0 ? 1 : 0));
        out.add(20, text.sentenceIndexOf(first) < 2 ? 1 : 0, Hash.join(shape, text.sentenceIndexOf(t) < 3 ? 1 : 0));
        out.add(21, c.form[t], Hash.join(c.mood(t), shape));
        if (sentence == 0) {
            clause(c, t, type, first, shape, form, before, out);
        } else {
            int mood = nearestMood(c, t);
            out.add(40, mood, Hash.join(shape, side));
            out.add(41, mood, Hash.join(type, shape));
        }
    }

    /** Whether the trigger's clause or another one of the sentence tells the time. */
    private static void clause(EventContext c, int t, int type, int first, int shape, int form, boolean before, Features out) {
        int verbs = 0;
        int speech = 0;
        int comma = 0;
        int border = 0;
        int from = Math.min(first, t) + 1;
        for (int k = from; k < Math.min(Math.max(first, t), from + FAR); k++) {
            WordKind kind = c.clauses.kind(k);
            verbs += kind.isVerb() ? 1 : 0;
            speech |= c.mood(k) == MoodWords.Mood.SAYS.ordinal() + 1 ? 1 : 0;
            comma |= kind == WordKind.COMMA ? 1 : 0;
            border |= kind == WordKind.SUB || kind == WordKind.YANG ? 1 : kind == WordKind.MARK ? 2 : 0;
        }
        int between = Math.min(3, verbs) * 2 + comma;
        int side = before ? 1 : 2;
        boolean front = first - c.text.sentenceOf(first).firstToken() < 3;
        out.add(22, side, Hash.join(between, speech));
        out.add(23, Hash.join(side, form), Hash.join(between, speech * 4 + border));
        out.add(24, Hash.join(side, shape), Hash.join(between, speech));
        out.add(25, Hash.join(side, type), Hash.join(Math.min(2, verbs), speech));
        out.add(26, side, Hash.join(border, speech));
        out.add(27, side, Hash.join(front ? 1 : 0, between));
        out.add(28, c.root[t], Hash.join(side, Math.min(2, verbs)));
        int anchor = c.clauses.verbBefore(first);
        out.add(29, anchor < 0 ? 0 : anchor == t ? 1 : 2, Hash.join(side, shape));
        if (anchor >= 0 && anchor != t) {
            out.add(30, c.root[anchor], side);
        }
        int mood = nearestMood(c, t);
        out.add(34, mood, Hash.join(shape, side));
        out.add(35, mood, Hash.join(between, speech));
    }

    private static int nearestMood(EventContext c, int t) {
        Sentence s = c.text.sentenceOf(t);
        for (int i = t - 1; i >= Math.max(s.firstToken(), t - 4); i--) {
            if (c.mood(i) > 0) {
                return c.mood(i);
            }
        }
        return 0;
    }

    private static String day(String value) {
        return value.length() > 10 ? value.substring(0, 10) : value;
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
