package id.peristiwa.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.text.AnalyzedText;

/** Compares the words of names. */
final class Words {

    private Words() {
    }

    /** The words of a mention in lower case without marks. */
    static String[] of(NameMention mention) {
        List<String> out = new ArrayList<>();
        String text = mention.text().toLowerCase(Locale.ROOT);
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || begin >= 0 && isInner(text, i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                out.add(text.substring(begin, i));
                begin = -1;
            }
        }
        return out.isEmpty() ? new String[]{text} : out.toArray(new String[0]);
    }

    private static boolean isInner(String text, int i) {
        return "-'’`.&".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))
                || Character.isSurrogate(text.charAt(i)) || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
    }

    /** Whether the mention stands in brackets right behind the one that ends there. */
    static boolean isBracketed(AnalyzedText text, NameMention mention, int previousEnd) {
        return previousEnd >= 0 && previousEnd + 1 == mention.firstToken() && text.token(previousEnd).is("(")
                && mention.endToken() < text.tokenCount()
                && text.token(mention.endToken()).is(")");
    }

    /** Whether every word of the one stands in the other, in this order. A single letter stands for a word that starts with it. */
    static boolean within(String[] some, String[] all) {
        int at = 0;
        for (String word : some) {
            while (at < all.length && !same(word, all[at])) {
                at++;
            }
            if (at++ == all.length) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String word, String other) {
        return word.equals(other) || word.length() == 1 && other.startsWith(word);
    }

    /** Whether the one is how the other begins. */
    static boolean opens(String[] some, String[] all) {
        if (some.length > all.length) {
            return false;
        }
        for (int i = 0; i < some.length; i++) {
            if (!some[i].equals(all[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the names are as long and differ by one letter in one longer word at most. */
    static boolean alike(String[] a, String[] b) {
        if (a.length != b.length) {
            return false;
        }
        boolean spent = false;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                if (spent || Math.min(a[i].length(), b[i].length()) < 5 || !oneEdit(a[i], b[i])) {
                    return false;
                }
                spent = true;
            }
        }
        return true;
    }

    private static boolean oneEdit(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(a.length(), b.length()) - head - tail <= 1;
    }

    /** Whether the letters are the initials of the words, small words such as "dan" counted or not. */
    static boolean initials(String letters, String[] words) {
        int plain = 0;
        int strict = 0;
        boolean plainFits = true;
        boolean strictFits = true;
        for (String word : words) {
            char c = word.charAt(0);
            plainFits &= plain < letters.length() && letters.charAt(plain) == c;
            plain++;
            if (!isSmall(word)) {
                strictFits &= strict < letters.length() && letters.charAt(strict) == c;
                strict++;
            }
        }
        return plainFits && plain == letters.length() || strictFits && strict == letters.length();
    }

    private static boolean isSmall(String word) {
        return switch (word) {
            case "dan", "untuk", "of", "and", "the", "for", "di", "ke", "dengan", "atas" -> true;
            default -> false;
        };
    }
}
