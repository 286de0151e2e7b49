package id.peristiwa.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.Gazetteer;

/** Countries, provinces and regencies by names with one letter wrong, too many, missing or in its neighbour's place. Immutable and thread-safe. */
final class Misspellings {

    private static final int[] NONE = {};

    /** Names by first letter and length. */
    private final Map<Integer, List<Known>> names = new HashMap<>();

    private record Known(String name, int[] place) {
    }

    Misspellings(Gazetteer gazetteer) {
        for (int p = 0; p < gazetteer.size(); p++) {
            Feature feature = gazetteer.feature(p);
            boolean country = feature == Feature.COUNTRY && gazetteer.population(p) > 0;
            if (country || feature == Feature.PROVINCE || feature == Feature.REGENCY || feature == Feature.MUNICIPALITY) {
                String name = gazetteer.name(p).toLowerCase(Locale.ROOT);
                names.computeIfAbsent(key(first(name), name.length()), k -> new ArrayList<>()).add(new Known(name, new int[]{p}));
            }
        }
    }

    /** The only place whose name is one slip away, or none. */
    int[] meant(String lowerName) {
        int[] found = NONE;
        for (int length = lowerName.length() - 1; length <= lowerName.length() + 1; length++) {
            for (Known known : names.getOrDefault(key(first(lowerName), length), List.of())) {
                if (oneSlip(lowerName, known.name())) {
                    if (found.length > 0) {
                        return NONE;
                    }
                    found = known.place();
                }
            }
        }
        return found;
    }

    private static int key(char first, int length) {
        return first << 16 | length & 0xFFFF;
    }

    /** Whether a Damerau-Levenshtein distance of one parts the names. The first letter is right, but for an l in the place of an I. */
    static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.isEmpty() || b.isEmpty() || first(a) != first(b)) {
            return false;
        }
        int begin = 0;
        int least = Math.min(a.length(), b.length());
        while (begin < least && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > begin && endB > begin && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int left = endA - begin;
        int right = endB - begin;
        boolean swapped = left == 2 && right == 2 && a.charAt(begin) == b.charAt(begin + 1) && a.charAt(begin + 1) == b.charAt(begin);
        return left + right > 0 && left <= 1 && right <= 1 || swapped;
    }

    private static char first(String lower) {
        return lower.charAt(0) == 'l' ? 'i' : lower.charAt(0);
    }
}
