package id.peristiwa.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/**
 * Finds time expressions and gives each its TIMEX3 value, by rules over tokens. Values follow TimeML 1.2.1 and the project's annotation guideline.
 * Immutable and thread-safe; time grows with the length of the text.
 */
public final class TimeTagger {

    private final TimeWords words;
    private final CalendarDates dates;
    private final YearsAndQuarters years;
    private final Durations durations;
    private final Deictics deictics;
    private final ClockTimes clock;
    private final Phrases phrases;
    private final Ranges ranges;

    private final TimeJudge.Choice judge;

    private TimeTagger(TimeWords words, TimeJudge.Choice judge) {
        this.judge = judge;
        this.words = words;
        this.dates = new CalendarDates(words);
        this.years = new YearsAndQuarters(words);
        this.durations = new Durations(words);
        this.deictics = new Deictics(words, dates);
        this.clock = new ClockTimes(words, dates);
        this.phrases = new Phrases(words);
        this.ranges = new Ranges(words, dates);
    }

    /** Loads the lexica and the model of the class path. */
    public static TimeTagger load() {
        return with(TimeJudge.learned(LinearClassifier.load("/extraction/time/judge.model")));
    }

    /** Loads the lexica of the class path; doubtful expressions are left to the judge. */
    public static TimeTagger with(TimeJudge.Choice judge) {
        return new TimeTagger(TimeWords.load(), judge);
    }

    /**
     * @param text the text
     * @param dct the day on which it was written, or null: then what hangs on it stays unresolved
     * @return the expressions in the order of the text; they do not overlap
     */
    public List<TimeExpression> tag(AnalyzedText text, LocalDate dct) {
        List<TimeExpression> out = new ArrayList<>();
        Scan scan = new Scan(text, dct);
        Features features = new Features();
        int lastSentence = -10;
        int n = 0;
        for (Sentence sentence : text.sentences()) {
            scan.sentenceBegin = sentence.firstToken();
            scan.sentenceEnd = sentence.endToken();
            scan.lastIsNear = n - lastSentence <= 3;
            int i = sentence.firstToken();
            while (i < sentence.endToken()) {
                Match found = mayStart(text.token(i)) ? longest(scan, i) : null;
                if (found == null) {
                    i++;
                    continue;
                }
                TimeJudge.features(scan, i, found, features);
                String[] values = TimeJudge.values(scan, i, found);
                int label = judge.of(text.span(i, found.end()), values, features);
                if (label == TimeJudge.DROP) {
                    i = found.end();
                    continue;
                }
                Match match = TimeJudge.apply(found, label, values);
                if (match.day() != null) {
                    scan.last = match.day();
                    scan.lastIsNear = true;
                    lastSentence = n;
                }
                Span span = text.span(i, match.end());
                String[] interval = TimeInterval.of(match.value());
                out.add(new TimeExpression(span, span.in(text.source()), match.type(), match.value(), interval[0], interval[1], match.zone()));
                i = match.end();
            }
            n++;
        }
        return out;
    }

    private boolean mayStart(Token token) {
        if (token.kind() == TokenKind.NUMBER) {
            return true;
        }
        return token.isWord()
                && (words.isKnown(token) || phrases.mayStart(token.lower()) || isOpener(token.lower()) || token.lower().indexOf('-') > 2);
    }

    private static boolean isOpener(String lower) {
        return switch (lower) {
            case "hari", "tanggal", "pukul", "jam", "kemarin", "besok", "esok", "lusa", "semalam", "keesokan", "esoknya", "tadi", "nanti", "dini",
                    "setiap",
                    "tiap", "per", "saban", "setengah", "bulan" ->
                true;
            default -> false;
        };
    }

    private Match longest(Scan s, int i) {
        Match best = dates.weekday(s, i);
        if (best != null) {
            Match time = clock.match(s, best.end(), best.day());
            if (time != null && best.type() == TimexType.DATE) {
                String value = best.day() == null ? best.value() + time.value().substring(time.value().indexOf('T')) : time.value();
                return new Match(time.end(), TimexType.TIME, value, best.day(), time.zone());
            }
        }
        best = longer(best, ranges.match(s, i));
        best = longer(best, dates.dayMonth(s, s.is(i, "tanggal") ? i + 1 : i, 0));
        best = longer(best, dates.month(s, i));
        best = longer(best, years.match(s, i));
        best = longer(best, clock.match(s, i, s.day()));
        best = longer(best, deictics.match(s, i));
        best = longer(best, durations.set(s, i));
        best = longer(best, durations.match(s, i));
        best = longer(best, phrases.match(s, i));
        return longer(best, slashed(s, i));
    }

    private static Match longer(Match a, Match b) {
        return b == null || a != null && a.end() >= b.end() ? a : b;
    }

    /** A printed date that stands alone: "20/10/2025", or "(6/10)" in brackets. */
    private Match slashed(Scan s, int i) {
        Token token = s.at(i);
        if (!CalendarDates.isSlashed(token)) {
            return null;
        }
        boolean full = token.form().indexOf('/') != token.form().lastIndexOf('/');
        boolean bracketed = s.is(i - 1, "(") && s.is(i + 1, ")") || s.is(i - 1, "tanggal");
        LocalDate day = full || bracketed ? dates.slashed(s, token, 0) : null;
        return day == null ? null : Match.date(i + 1, day);
    }
}
