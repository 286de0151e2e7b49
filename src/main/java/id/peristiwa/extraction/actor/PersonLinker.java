package id.peristiwa.extraction.actor;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.text.AnalyzedText;

/** Brings the names of one person together: full names, surnames, first names, initials, nicknames. Immutable and thread-safe. */
final class PersonLinker {

    /** Names looked back over: keeps a text of nothing but names linear. */
    private static final int REACH = 200;

    private final Acronyms acronyms;

    PersonLinker(Acronyms acronyms) {
        this.acronyms = acronyms;
    }

    List<Draft> link(AnalyzedText text, List<NameMention> mentions) {
        List<Draft> people = new ArrayList<>();
        Draft previous = null;
        int previousEnd = -1;
        for (NameMention mention : mentions) {
            String[] plain = Words.of(mention);
            String surface = String.join(" ", plain);
            String[] words = acronyms.expand(plain);
            Draft best = null;
            int bestScore = 0;
            for (int i = people.size() - 1; i >= Math.max(0, people.size() - REACH); i--) {
                Draft known = people.get(i);
                int score = score(known, surface, plain, words);
                if (score > bestScore || score > 0 && score == bestScore && known.last > best.last) {
                    best = known;
                    bestScore = score;
                }
            }
            if (best == null && plain.length == 1 && Words.isBracketed(text, mention, previousEnd)) {
                best = previous;
            }
            if (best == null) {
                best = new Draft(ActorType.PERSON);
                people.add(best);
            }
            best.add(mention, surface, words);
            previous = best;
            previousEnd = mention.endToken();
        }
        return people;
    }

    private static int score(Draft known, String surface, String[] plain, String[] words) {
        if (known.surfaces.contains(surface)) {
            return 5;
        }
        if (Words.alike(words, known.words)) {
            return 4;
        }
        if (words.length < known.words.length && Words.within(words, known.words)) {
            return 3;
        }
        if (words.length > known.words.length && Words.within(known.words, words)) {
            return 2;
        }
        if (plain.length == 1 && plain[0].length() > 1 && known.words.length > 1 && Words.initials(plain[0], known.words)) {
            return 1;
        }
        return String.join("", words).equals(String.join("", known.words)) ? 1 : 0;
    }
}
