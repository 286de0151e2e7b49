package id.peristiwa.extraction.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.learning.LexiconFile;

/** Phrases that stand in a list: vague ones ("baru-baru ini") and feasts ("Idul Fitri 2025"). Immutable and thread-safe. */
final class Phrases {

    private static final int LONGEST = 5;

    private final TimeWords words;
    private final Map<String, String> vague = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Map<String, Map<String, String>> feasts = new HashMap<>();
    private final Map<String, Integer> firstWords = new HashMap<>();

    Phrases(TimeWords words) {
        this.words = words;
        for (String[] row : LexiconFile.read("time/vague.tsv", 3)) {
            vague.put(row[0], row[1]);
            if (row[2].equals("doubtful")) {
                doubtful.add(row[0]);
            }
            note(row[0]);
        }
        for (String[] row : LexiconFile.read("time/holidays.tsv", 3)) {
            feasts.computeIfAbsent(row[0], k -> new HashMap<>()).put(row[1], row[2]);
            note(row[0]);
        }
    }

    private void note(String phrase) {
        int space = phrase.indexOf(' ');
        int length = (int) phrase.chars().filter(c -> c == ' ').count() + 1;
        firstWords.merge(space < 0 ? phrase : phrase.substring(0, space), length, Math::max);
    }

    boolean mayStart(String lower) {
        return firstWords.containsKey(lower);
    }

    Match match(Scan s, int begin) {
        Integer longest = firstWords.get(s.at(begin).lower());
        if (longest == null) {
            return null;
        }
        int most = Math.min(Math.min(LONGEST, longest), s.sentenceEnd - begin);
        StringBuilder phrase = new StringBuilder();
        Match found = null;
        for (int n = 0; n < most; n++) {
            phrase.append(n == 0 ? "" : " ").append(s.at(begin + n).lower());
            String key = phrase.toString();
            if (vague.containsKey(key) && !isComparative(s, begin, key)) {
                found = Match.date(begin + n + 1, vague.get(key), null).doubtful(doubtful.contains(key));
            } else if (feasts.containsKey(key)) {
                Match feast = feast(s, begin + n + 1, feasts.get(key));
                found = feast != null && (n > 0 || isTimed(s, begin)) ? feast : found;
            }
        }
        return found;
    }

    private static boolean isComparative(Scan s, int begin, String key) {
        boolean ofOrder = key.equals("dulu") || key.equals("dahulu");
        return ofOrder && (s.is(begin - 1, "lebih") || s.is(begin - 1, "terlebih")) || key.equals("tadi") && s.is(begin - 1, "yang");
    }

    /** Whether a word of time stands before the feast: feasts also name what belongs to them ("kue Natal"). */
    private static boolean isTimed(Scan s, int begin) {
        if (CalendarDates.year(s.at(begin + 1)) > 1900 || s.is(begin, "nataru") || isPaired(s, begin)) {
            return true;
        }
        return s.at(begin - 1) != null && switch (s.at(begin - 1).lower()) {
            case "pada", "saat", "jelang", "menjelang", "sebelum", "setelah", "hingga", "sampai", "sejak", "usai", "ketika", "selama", "malam",
                    "pasca" ->
                true;
            default -> false;
        };
    }

    /** "Natal dan Tahun Baru": the two are only named together as a time of the year. */
    private static boolean isPaired(Scan s, int begin) {
        boolean linked = s.is(begin + 1, "dan") || s.is(begin + 1, "&") || s.is(begin + 1, "-");
        return linked && s.is(begin + 2, "tahun") && s.is(begin + 3, "baru");
    }

    private Match feast(Scan s, int at, Map<String, String> days) {
        int end = at;
        int year = CalendarDates.year(s.at(end));
        if (year > 1900) {
            end++;
        } else if (year > 1300) {
            end += s.is(end + 1, "hijriah") || s.is(end + 1, "h") ? 2 : 1;
            year = 0;
        } else if (s.is(end, "tahun") && s.dct != null && (s.is(end + 1, "ini") || s.is(end + 1, "lalu") || s.is(end + 1, "depan"))) {
            year = s.dct.getYear() + (s.is(end + 1, "lalu") ? -1 : s.is(end + 1, "depan") ? 1 : 0);
            end += 2;
        }
        int direction = 0;
        int more = s.is(end, "yang") ? end + 1 : end;
        if (words.isPast(s.at(more))) {
            direction = -1;
            end = more + 1;
        } else if (words.isFuture(s.at(end))) {
            direction = 1;
            end++;
        }
        if (year == 0 && s.dct == null) {
            return null;
        }
        if (year > 0) {
            String day = days.getOrDefault(Integer.toString(year), days.get("*"));
            return Match.date(end, day == null ? Integer.toString(year) : year + "-" + day, day(year, day));
        }
        String best = null;
        double least = Double.MAX_VALUE;
        for (int y = s.dct.getYear() - 1; y <= s.dct.getYear() + 1; y++) {
            String day = days.getOrDefault(Integer.toString(y), days.get("*"));
            if (day == null) {
                continue;
            }
            LocalDate date = LocalDate.parse(y + "-" + (day.length() == 2 ? day + "-15" : day));
            long ahead = date.toEpochDay() - s.dct.toEpochDay();
            double distance = ahead > 0 ? ahead * (direction < 0 ? 9 : 1) : -ahead * (direction > 0 ? 9 : 1.2);
            if (distance < least) {
                least = distance;
                best = y + "-" + day;
            }
        }
        return best == null ? null : Match.date(end, best, best.length() == 10 ? LocalDate.parse(best) : null);
    }

    private static LocalDate day(int year, String day) {
        return day == null || day.length() < 5 ? null : LocalDate.parse(year + "-" + day);
    }
}
