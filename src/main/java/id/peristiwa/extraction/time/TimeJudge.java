package id.peristiwa.extraction.time;

import java.time.LocalDate;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;

/**
 * Decides about what the rules find where words alone don't tell: whether "nanti" or "dulu" is a time at all, whether "kemarin" in speech is the day
 * before or any day not long ago, whether "Kamis" is the last or the next one. Immutable and thread-safe.
 */
public final class TimeJudge {

    /** What becomes of an expression: it stays, is none, is vague, is a week later than the rule says. */
    public static final List<String> LABELS = List.of("KEEP", "DROP", "VAGUE", "WEEK_ON");

    static final int KEEP = 0;
    static final int DROP = 1;
    static final int VAGUE = 2;
    static final int WEEK_ON = 3;

    private static final int LONGEST = 4;
    /** Probability from which on the rule is overruled. */
    private static final float SURE = 0.5f;
    /** The same for what the rules hold for a time without doubt. */
    private static final float SURE_NONE = 0.75f;

    private TimeJudge() {
    }

    /** Chooses a label for an expression. */
    @FunctionalInterface
    public interface Choice {

        /**
         * @param span the expression
         * @param values the value under each label, null where the label is out of the question; to drop it is not, and the rule where it has one
         * @param features what tells
         * @return index of the label
         */
        int of(Span span, String[] values, Features features);
    }

    /** The choice that a learned model makes. */
    public static Choice learned(LinearClassifier model) {
        return (span, values, features) -> {
            float[] p = model.probabilities(features);
            if (values[DROP] != null) {
                return p[KEEP] > SURE ? KEEP : DROP;
            }
            int best = KEEP;
            for (int k = 1; k < p.length; k++) {
                if ((k == DROP || values[k] != null) && p[k] > Math.max(p[best], k == DROP ? SURE_NONE : SURE)) {
                    best = k;
                }
            }
            return best;
        };
    }

    /** The values under each label. */
    static String[] values(Scan s, int begin, Match match) {
        String[] out = new String[LABELS.size()];
        out[KEEP] = match.value();
        out[DROP] = match.isDoubtful() ? "" : null;
        boolean printed = hasDigit(s, begin, match.end());
        if (match.day() != null && s.dct != null && !printed) {
            int way = match.day().compareTo(s.dct);
            out[VAGUE] = way < 0 ? "PAST_REF" : way > 0 ? "FUTURE_REF" : "PRESENT_REF";
            boolean weekday = match.type() == TimexType.DATE && way <= 0 && s.dct.toEpochDay() - match.day().toEpochDay() < 7;
            out[WEEK_ON] = weekday ? match.day().plusDays(7).toString() : null;
        }
        return out;
    }

    /** The expression under this label. */
    static Match apply(Match match, int label, String[] values) {
        return switch (label) {
            case VAGUE -> new Match(match.end(), TimexType.DATE, values[VAGUE], null, null);
            case WEEK_ON -> Match.date(match.end(), LocalDate.parse(values[WEEK_ON]));
            default -> match;
        };
    }

    private static boolean hasDigit(Scan s, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isDigit(s.at(i).form().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    static void features(Scan s, int begin, Match match, Features out) {
        out.clear();
        int end = match.end();
        int surface = 17;
        for (int i = begin; i < Math.min(end, begin + LONGEST); i++) {
            String form = s.at(i).lower();
            surface = Hash.join(surface, Character.isDigit(form.charAt(0)) ? form.length() : Hash.of(form));
        }
        int quoted = s.isQuoted(begin) ? 1 : 0;
        int kind = Hash.of(match.value().endsWith("_REF") ? match.value() : match.type().name());
        int length = Math.min(end - begin, LONGEST);
        int before = word(s, begin - 1);
        int after = word(s, end);
        out.add(1, surface);
        out.add(2, surface, quoted);
        out.add(3, surface, before);
        out.add(4, surface, after);
        out.add(5, kind, length);
        out.add(6, kind, before);
        out.add(7, kind, after);
        out.add(8, kind, quoted);
        out.add(9, before, after);
        out.add(10, before);
        out.add(11, after);
        out.add(12, word(s, begin - 2));
        out.add(13, word(s, end + 1));
        out.add(14, surface, word(s, begin - 2));
        out.add(15, surface, begin == s.sentenceBegin ? 1 : 0);
        out.add(16, kind, s.dct == null ? 1 : 0);
        out.add(17, surface, s.at(begin).spaced() ? 1 : 0);
        for (int i = Math.max(s.sentenceBegin, begin - 12); i < Math.min(s.sentenceEnd, end + 6); i++) {
            int tense = tense(s.at(i));
            if (tense != 0 && (i < begin || i >= end)) {
                out.add(20, surface, tense);
                out.add(21, kind, tense);
            }
        }
    }

    private static int tense(Token token) {
        return switch (token.lower()) {
            case "akan", "bakal", "hendak", "rencananya", "berencana", "dijadwalkan", "mendatang", "depan", "bisa", "dapat" -> 1;
            case "telah", "sudah", "pernah", "sempat", "lalu", "usai", "tadi", "setelah" -> 2;
            case "kalau", "jika", "bila", "agar", "supaya" -> 3;
            case "kata", "ujar", "ujarnya", "katanya", "tutur", "jelas", "jelasnya" -> 4;
            default -> 0;
        };
    }

    private static int word(Scan s, int i) {
        Token token = s.at(i);
        return token == null ? 0 : Character.isDigit(token.form().charAt(0)) ? 1 : Hash.of(token.lower());
    }
}
