package id.peristiwa.extraction.morphology;

/**
 * Takes the affixes off an Indonesian word: prefixes with their nasal changes, suffixes, clitics, reduplication. The result is a key under which the forms of
 * one word meet, not always its dictionary form: an initial k is dropped, since meng- swallows it ("mengirim" and "kirim" give "irim").
 */
public final class Roots {

    /** Forms by their prefix. */
    public static final int BARE = 0;
    public static final int ACTIVE = 1;
    public static final int PASSIVE = 2;
    public static final int ACCIDENTAL = 3;
    public static final int INTRANSITIVE = 4;
    public static final int PROCESS = 5;
    public static final int STATE = 6;

    private Roots() {
    }

    /** BARE, ACTIVE (meN-), PASSIVE (di-), ACCIDENTAL (ter-), INTRANSITIVE (ber-), PROCESS (peN-an, per-an) or STATE (ke-an). */
    public static int form(String lower) {
        int n = lower.length();
        if (n < 5) {
            return BARE;
        }
        if (lower.startsWith("me")) {
            return lower.charAt(2) == 'm' || lower.charAt(2) == 'n' || lower.charAt(2) == 'l' || lower.charAt(2) == 'r' || lower.charAt(2) == 'w'
                    ? ACTIVE
                    : BARE;
        }
        if (lower.startsWith("di") && n > 5) {
            return PASSIVE;
        }
        if (lower.startsWith("ter")) {
            return ACCIDENTAL;
        }
        if (lower.startsWith("ber")) {
            return INTRANSITIVE;
        }
        boolean an = lower.endsWith("an") || lower.endsWith("annya");
        if (lower.startsWith("pe") && n > 6 && an) {
            return PROCESS;
        }
        return lower.startsWith("ke") && n > 6 && an ? STATE : BARE;
    }

    /** The word without affixes, never empty. */
    public static String of(String lower) {
        String word = lower;
        int hyphen = word.indexOf('-');
        if (hyphen > 2 && word.length() - hyphen > 3) {
            word = word.substring(0, hyphen);
        }
        word = clitics(word);
        String root = prefixes(word);
        root = suffixes(root, root.length() < word.length());
        return root.length() > 3 && root.charAt(0) == 'k' && isVowel(root.charAt(1)) ? root.substring(1) : root;
    }

    private static String clitics(String word) {
        for (String clitic : new String[]{"lah", "kah", "pun", "nya"}) {
            if (word.length() > clitic.length() + 3 && word.endsWith(clitic)) {
                return word.substring(0, word.length() - clitic.length());
            }
        }
        return word;
    }

    private static String suffixes(String word, boolean prefixed) {
        int n = word.length();
        if (n > 6 && word.endsWith("kan")) {
            return word.substring(0, n - 3);
        }
        if (n > 5 && word.endsWith("an")) {
            return word.substring(0, n - 2);
        }
        return n > 5 && prefixed && word.endsWith("i") && !isVowel(word.charAt(n - 2)) ? word.substring(0, n - 1) : word;
    }

    private static String prefixes(String word) {
        String rest = word;
        if (word.length() > 5) {
            if (word.startsWith("memper") || word.startsWith("diper")) {
                rest = word.substring(word.charAt(0) == 'd' ? 5 : 6);
            } else if (word.startsWith("di") || word.startsWith("ke") && word.endsWith("an")) {
                rest = word.substring(2);
            } else if (word.startsWith("me") || word.startsWith("pe") && !word.startsWith("per")) {
                rest = nasal(word.substring(2));
            } else if (word.startsWith("ter") || word.startsWith("ber") || word.startsWith("per")) {
                rest = word.substring(3);
            } else if (word.startsWith("se") && word.length() > 9) {
                rest = word.substring(2);
            }
        }
        return rest.length() < 3 ? word : rest;
    }

    /** What stands behind me- or pe-: the nasal off, the consonant that it swallowed back. */
    private static String nasal(String rest) {
        if (rest.length() < 4) {
            return rest;
        }
        if (rest.startsWith("ny")) {
            return "s" + rest.substring(2);
        }
        if (rest.startsWith("ng")) {
            return rest.substring(2);
        }
        if (rest.charAt(0) == 'm') {
            return isVowel(rest.charAt(1)) ? "p" + rest.substring(1) : rest.substring(1);
        }
        if (rest.charAt(0) == 'n') {
            return isVowel(rest.charAt(1)) ? "t" + rest.substring(1) : rest.substring(1);
        }
        return rest;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
