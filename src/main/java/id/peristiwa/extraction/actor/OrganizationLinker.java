package id.peristiwa.extraction.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.text.AnalyzedText;

/** Brings the names of one organization together: long and short forms, acronyms in brackets or alone. Immutable and thread-safe. */
final class OrganizationLinker {

    private static final int REACH = 200;

    private final Acronyms acronyms;
    private final Map<String, String> kinds = new HashMap<>();

    OrganizationLinker(Acronyms acronyms) {
        this.acronyms = acronyms;
        for (String[] row : LexiconFile.read("actor/organization-words.tsv", 2)) {
            kinds.merge(row[0], row[1], (a, b) -> a + b);
        }
    }

    List<Draft> link(AnalyzedText text, List<NameMention> mentions) {
        List<Draft> organizations = new ArrayList<>();
        Draft previous = null;
        int previousEnd = -1;
        for (NameMention mention : mentions) {
            String[] plain = Words.of(mention);
            String surface = String.join(" ", plain);
            String[] words = core(acronyms.expand(plain));
            Draft best = null;
            int bestScore = 0;
            for (int i = organizations.size() - 1; i >= Math.max(0, organizations.size() - REACH); i--) {
                Draft known = organizations.get(i);
                int score = score(known, surface, plain, words);
                if (score > bestScore || score > 0 && score == bestScore && known.last > best.last) {
                    best = known;
                    bestScore = score;
                }
            }
            if (bestScore < 4 && Words.isBracketed(text, mention, previousEnd) && (plain.length == 1 || previous.words.length == 1)) {
                best = previous;
            }
            if (best == null) {
                best = new Draft(ActorType.ORGANIZATION);
                organizations.add(best);
            }
            best.add(mention, surface, words);
            previous = best;
            previousEnd = mention.endToken();
        }
        return organizations;
    }

    private int score(Draft known, String surface, String[] plain, String[] words) {
        if (known.surfaces.contains(surface)) {
            return 6;
        }
        if (Words.alike(words, known.words)) {
            return 5;
        }
        if (words.length < known.words.length && shortOf(words, known.words)) {
            return 3;
        }
        if (words.length > known.words.length && shortOf(known.words, words)) {
            return 2;
        }
        boolean acronym = plain.length == 1 && plain[0].length() > 1 && Words.initials(plain[0], known.words)
                || known.words.length == 1 && known.words[0].length() > 1 && words.length > 1 && Words.initials(known.words[0], words);
        if (acronym) {
            return 4;
        }
        boolean nickname = plain.length == 1 && known.words.length > 1 && known.words.length < 4 && plain[0].length() > 3
                && plain[0].equals(known.words[known.words.length - 1]) && known.words[0].length() > 3;
        return nickname || String.join("", words).equals(String.join("", known.words)) ? 1 : 0;
    }

    /** Whether the one is how the other begins and the rest does not make it another organization. */
    private boolean shortOf(String[] some, String[] all) {
        return Words.opens(some, all) && !kinds.getOrDefault(all[some.length], "").contains("BRANCH");
    }

    /** The words without those of the legal form. */
    private String[] core(String[] words) {
        int begin = 0;
        int end = words.length;
        while (begin < end - 1 && kinds.getOrDefault(words[begin], "").contains("LEGAL")) {
            begin++;
        }
        while (end > begin + 1 && kinds.getOrDefault(words[end - 1], "").contains("TAIL")) {
            end--;
        }
        return Arrays.copyOfRange(words, begin, end);
    }
}
