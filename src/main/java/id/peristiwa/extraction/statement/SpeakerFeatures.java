package id.peristiwa.extraction.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.statement.SpeakerOptions.Place;
import id.peristiwa.extraction.statement.SpeakerOptions.Sighting;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/** What speaks for each of those who may have said one thing. */
final class SpeakerFeatures {

    private static final Set<String> CIRCUMSTANCES = Set.of("saat", "ketika", "usai", "kepada", "dikutip", "seperti", "melalui", "lewat", "dalam",
            "di", "pada", "setelah", "sambil", "menanggapi", "soal", "terkait", "tentang", "mengenai", "dilansir", "dari", "untuk", "dengan",
            "bersama",
            "terhadap", "oleh");
    private static final Set<String> CONJUNCTIONS = Set.of("dan", "tetapi", "namun", "sementara", "karena", "bahwa", "agar");

    /** Words of the longest description of a speaker that is looked at. */
    private static final int SUBJECT = 8;

    private final Context context;
    private final AnalyzedText text;
    private final SpeakerMemory memory;
    private final Candidate c;
    private final SpeakerFinder.Speaker guess;
    private final int nextActor;
    private final int nextDistance;
    private final int pattern;
    private final int cue;
    private final int cueWord;
    private final int pronoun;
    private final int distance;
    private final int rights;
    private final int lefts;
    private final int gap;
    private final boolean nextInRun;
    /** Whether the subject is a description of somebody known: "pria itu", "pemenang empat gelar ini". */
    private final boolean described;
    private final Set<String> clauseWords = new HashSet<>();
    /** The words next to the reporting word where its subject stands. */
    private final Set<String> subject = new HashSet<>();

    SpeakerFeatures(Context context, SpeakerMemory memory, Candidate c, SpeakerFinder.Speaker guess, Candidate next, int nextActor, int[] right,
            int[] left, Map<Integer, Sighting> seen) {
        this.context = context;
        this.text = context.text;
        this.memory = memory;
        this.c = c;
        this.guess = guess;
        this.nextActor = nextActor;
        this.nextDistance = next == null ? 9 : Math.min(5, context.paragraphOf(next.first()) - context.paragraphOf(c.first()));
        this.pattern = Hash.join(c.pattern().ordinal() + 1, c.speakerIsLeft() ? 1 : 0);
        this.cue = c.cue() < 0 ? c.clauseEnd() : c.cue();
        this.cueWord = c.cue() < 0 ? 0 : Hash.of(Cues.bare(text.token(c.cue()).lower()));
        this.pronoun = pronoun(right, left);
        this.distance = memory.distance(c);
        this.described = described(right, left);
        this.nextInRun = context.goesOn(c, next);
        int r = 0;
        int l = 0;
        for (Sighting s : seen.values()) {
            r += s.right == null ? 0 : 1;
            l += s.left == null ? 0 : 1;
        }
        this.rights = Math.min(3, r);
        this.lefts = Math.min(3, l);
        this.gap = gap();
        int[] region = c.speakerIsLeft() ? left : right;
        int nearest = Math.min(region[1] - region[0], SUBJECT);
        for (int i = 0; i < nearest; i++) {
            String word = text.token(c.speakerIsLeft() ? region[1] - 1 - i : region[0] + i).lower();
            if (word.equals(",") || word.equals(".") && i > 0) {
                break;
            }
            subject.add(word);
        }
        for (int i = region[0]; i < region[1]; i++) {
            if (text.token(i).isWord() && text.token(i).lower().length() > 3) {
                clauseWords.add(text.token(i).lower());
            }
        }
    }

    /** How the statement stands to the one before: 0 none, 1 other paragraph, 2 the next one, 3 the same, 4 inside of it. */
    private int gap() {
        Candidate last = memory.last();
        if (last == null) {
            return 0;
        }
        if (c.first() < last.end()) {
            return 4;
        }
        int between = context.paragraphOf(c.first()) - context.paragraphOf(last.first());
        return between == 0 ? 3 : between == 1 ? 2 : 1;
    }

    /** 1 ia or dia, 2 the clitic, 3 mereka, 4 pihaknya or the first person, 0 none. */
    private int pronoun(int[] right, int[] left) {
        if (c.clauseBegin() < 0) {
            return 0;
        }
        boolean toTheLeft = c.speakerIsLeft();
        if (c.cue() >= 0 && Cues.hasPronoun(text.token(c.cue()).lower()) && !toTheLeft) {
            return 2;
        }
        int begin = toTheLeft ? Math.max(left[0], left[1] - 5) : right[0];
        int end = toTheLeft ? left[1] : Math.min(right[1], right[0] + 2);
        for (int i = end - 1; i >= begin; i--) {
            switch (text.token(i).lower()) {
                case "ia", "dia", "beliau", "dirinya", "olehnya" :
                    return 1;
                case "mereka" :
                    return 3;
                case "pihaknya", "saya", "kami", "aku", "kita" :
                    return 4;
                default :
                    break;
            }
        }
        return c.cue() >= 0 && Cues.hasPronoun(text.token(c.cue()).lower()) ? 5 : 0;
    }

    private boolean described(int[] right, int[] left) {
        if (c.clauseBegin() < 0) {
            return false;
        }
        if (!c.speakerIsLeft()) {
            for (int i = right[0]; i < right[1]; i++) {
                Token token = text.token(i);
                if (token.is(",") || token.is(".") || CIRCUMSTANCES.contains(token.lower()) && !token.is("di") && !token.is("dari")) {
                    return false;
                }
                if (i > right[0] && isDemonstrative(token)) {
                    return true;
                }
            }
            return false;
        }
        int i = left[1] - 1;
        while (i > left[0] && left[1] - i < 5 && isAdverb(text.token(i))) {
            i--;
        }
        return i > left[0] && isDemonstrative(text.token(i));
    }

    private static boolean isDemonstrative(Token token) {
        return token.is("ini") || token.is("itu") || token.is("tersebut");
    }

    private static boolean isAdverb(Token token) {
        return switch (token.lower()) {
            case "juga", "pun", "lantas", "kemudian", "sempat", "telah", "sudah", "kembali", "pernah", "bahkan", "lalu", "sendiri", "," -> true;
            default -> false;
        };
    }

    void nobody(Features f) {
        f.clear();
        f.add(1, pattern);
        f.add(2, pattern, cueWord);
        f.add(3, pattern, pronoun);
        f.add(4, Hash.join(pattern, rights), lefts);
        f.add(5, pattern, memory.speakers());
        f.add(6, pattern, guess.actor() < 0 ? 0 : 1);
        f.add(7, cueWord, Hash.join(rights, lefts));
    }

    void of(int actor, Sighting s, Features f) {
        f.clear();
        Actor who = context.actors.get(actor);
        int type = who.type().ordinal() + 1;
        int rank = memory.rank(actor);
        boolean guessed = guess.actor() == actor;
        int where = (s.right == null ? 0 : 1) | (s.left == null ? 0 : 2) | (s.earlier == null ? 0 : 4) | (s.pronoun ? 8 : 0)
                | (nextActor == actor ? 16 : 0) | (guessed ? 32 : 0);
        int memoryOf = Hash.join(rank, Hash.join(pronoun, Math.min(2, c.speakerIsLeft() ? lefts : rights)));
        f.add(20, type, pattern);
        f.add(21, Hash.join(type, pattern), where);
        f.add(22, Hash.join(type, pattern), memoryOf);
        f.add(23, Hash.join(type, rank), Hash.join(distance, pronoun));
        f.add(24, Hash.join(type, rank), Hash.join(gap, pattern));
        f.add(25, type, Math.min(3, memory.spoken(actor)));
        f.add(26, type, Math.min(4, who.mentions().size()));
        f.add(27, Hash.join(pattern, pronoun), memory.isMostNamed(actor) ? 1 : 0);
        f.add(28, type, cueWord);
        f.add(29, pattern, guessed ? 1 : guess.actor() < 0 ? 2 : 0);
        f.add(30, where & 3, Hash.join(rank, pronoun));
        f.add(31, Hash.join(type, where), memoryOf);
        f.add(32, Hash.join(pattern, rank), cueWord);
        boolean inside = context.mentions.between(c.first(), c.end()).stream().limit(40).anyMatch(e -> e.actor() == actor);
        f.add(33, Hash.join(pattern, inside ? 1 : 0), where & 3);
        f.add(34, type, Hash.join(rank, memory.isMostNamed(actor) ? 1 : 0));
        if (context.goesOn(memory.last(), c)) {
            f.add(103, rank, pattern);
        }
        if (nextActor == actor && nextInRun) {
            f.add(104, Math.min(rank, 2), pattern);
        }
        if (described) {
            f.add(100, Hash.join(type, where & 7), Hash.join(rank, memory.isMostNamed(actor) ? 1 : 0));
            f.add(101, pattern, where & 3);
            f.add(102, where & 3, rank);
        }
        if (who.role() != null && !subject.isEmpty()) {
            int title = titleIn(who.role());
            int sang = subject.contains("sang") ? 1 : 0;
            f.add(105, Hash.join(title, described ? 1 : 0), where & 3);
            f.add(106, Hash.join(title, described ? 1 : 0), Hash.join(sang, rank));
            f.add(107, Hash.join(title, pattern), where & 3);
        }
        if (nextActor == actor) {
            f.add(35, pattern, nextDistance);
            f.add(36, Hash.join(pattern, rank), Hash.join(gap, nextDistance));
            f.add(37, Hash.join(pattern, isOpen() ? 1 : 0), Hash.join(rank, nextDistance));
        }
        f.add(38, Hash.join(pattern, s.pronoun ? 1 : 0), Hash.join(pronoun, rank));
        boolean roleNamed = who.role() != null && s.right == null && s.left == null && shares(who.role());
        f.add(39, Hash.join(where & 3, roleNamed ? 1 : 0), Hash.join(rights, lefts));
        near(40, s.right, type, true, f);
        near(60, s.left, type, false, f);
        earlier(80, s.earlier, type, rank, f);
        if (s.later != null) {
            f.add(90, Hash.join(type, pattern), Hash.join(s.later.fromNear(), s.later.distance()));
            f.add(91, Hash.join(type, s.later.personsNearer()), Hash.join(s.later.distance(), rank));
        }
    }

    /** How much of the role the subject repeats: 0 nothing, 1 a word, 2 the first word, 3 the first and more. */
    private int titleIn(String role) {
        int shared = 0;
        boolean first = false;
        String[] words = role.toLowerCase(Locale.ROOT).split("[ ,()]+");
        for (int i = 0; i < words.length; i++) {
            boolean there = words[i].length() > 1 && subject.contains(words[i]);
            shared += there ? 1 : 0;
            first |= there && i == 0;
        }
        return first ? Math.min(3, 1 + shared) : Math.min(1, shared);
    }

    private boolean shares(String role) {
        for (String word : role.toLowerCase(Locale.ROOT).split("[ ,()]+")) {
            if (word.length() > 3 && clauseWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no mark closes the quotation in its paragraph. */
    private boolean isOpen() {
        int paragraph = context.paragraphOf(c.first());
        for (int i = c.end(); i < Math.min(text.tokenCount(), c.end() + 3); i++) {
            if (context.paragraphOf(i) == paragraph && text.token(i).form().equals("\"")) {
                return false;
            }
        }
        return true;
    }

    private void near(int template, Place place, int type, boolean right, Features f) {
        if (place == null) {
            return;
        }
        ActorMention m = place.mention();
        int role = Hash.join(pattern, Hash.join(type, m.kind().ordinal() + 1));
        int near = Math.min(4, place.fromNear());
        f.add(template, role, near);
        f.add(template + 1, role, Math.min(4, place.fromFar()));
        f.add(template + 2, role, Math.min(9, place.distance()));
        f.add(template + 3, Hash.join(pattern, type), lower(m.firstToken() - 1));
        f.add(template + 4, Hash.join(pattern, type), lower(m.endToken()));
        f.add(template + 5, role, pronoun);
        f.add(template + 6, role, Hash.join(Math.min(2, place.personsNearer()), near));
        boolean yang = false;
        boolean circumstance = false;
        boolean conjunction = false;
        int commas = 0;
        int begin = right ? cue + 1 : m.endToken();
        int end = right ? m.firstToken() : cue;
        for (int i = begin; i < end; i++) {
            String word = text.token(i).lower();
            yang |= word.equals("yang");
            circumstance |= CIRCUMSTANCES.contains(word);
            conjunction |= CONJUNCTIONS.contains(word);
            commas += word.equals(",") ? 1 : 0;
        }
        int way = Hash.join(Math.min(3, commas), (yang ? 1 : 0) | (circumstance ? 2 : 0) | (conjunction ? 4 : 0));
        f.add(template + 7, role, way);
        f.add(template + 8, role, Hash.join(near, way));
        boolean oblique = m.firstToken() > 0 && CIRCUMSTANCES.contains(text.token(m.firstToken() - 1).lower());
        f.add(template + 9, role, oblique ? 1 : 0);
        f.add(template + 10, Hash.join(role, oblique ? 1 : 0), Hash.join(Math.min(2, place.personsNearer()), Math.min(2, place.fromFar())));
        f.add(template + 11, type, Hash.join(lower(m.firstToken() - 1), lower(m.endToken())));
        f.add(template + 12, type, context.traits.lower(m.endToken() - 1));
        boolean opens = m.firstToken() == text.sentenceOf(m.firstToken()).firstToken();
        f.add(template + 13, role, opens ? 1 : 0);
        f.add(template + 14, role, Hash.join(cueWord, oblique ? 1 : 0));
        boolean part = m.firstToken() > 0 && context.mentions.between(Math.max(0, m.firstToken() - 6), m.firstToken()).stream()
                .anyMatch(e -> e.mention().endToken() >= m.endToken());
        boolean whole = context.mentions.between(m.firstToken() + 1, m.endToken()).stream().anyMatch(e -> e.mention().kind() == MentionKind.NAME);
        f.add(template + 15, role, Hash.join(part ? 1 : 0, Hash.join(whole ? 1 : 0, near)));
        f.add(template + 18, role, Hash.join(titles(m) ? 1 : 0, near));
        f.add(template + 16, role, Hash.join(described ? 1 : 0, near));
        f.add(template + 17, Hash.join(type, near), Hash.join(Math.min(2, place.personsNearer()), Math.min(3, place.distance())));
    }

    /** Whether a person's name follows in the same phrase, which makes the noun his title. */
    private boolean titles(ActorMention m) {
        for (int i = m.endToken(); i < Math.min(text.tokenCount(), m.endToken() + 4); i++) {
            if (context.isPersonAt(i)) {
                return true;
            }
            if (!text.token(i).isCapitalized()) {
                return false;
            }
        }
        return false;
    }

    private void earlier(int template, Place place, int type, int rank, Features f) {
        if (place == null) {
            return;
        }
        int how = Hash.join(place.fromNear(), Math.min(2, place.personsNearer()));
        f.add(template, Hash.join(pattern, type), Hash.join(how, pronoun));
        f.add(template + 1, Hash.join(type, rank), Hash.join(how, pronoun));
        f.add(template + 2, Hash.join(type, place.distance()), Hash.join(how, pattern));
        f.add(template + 3, Hash.join(type, pronoun), lower(place.mention().firstToken() - 1));
        boolean opens = place.mention().firstToken() - text.sentenceOf(place.mention().firstToken()).firstToken() < 6;
        f.add(template + 4, Hash.join(type, pattern), Hash.join(opens ? 1 : 0, place.fromNear()));
        int end = place.mention().endToken();
        boolean closes = end < text.tokenCount() && (text.token(end).is(".") || text.token(end).is(":"));
        f.add(template + 5, Hash.join(type, place.fromNear()), Hash.join(closes ? 1 : 0, pronoun));
        f.add(template + 6, Hash.join(type, place.fromNear()), Hash.join(closes ? 1 : 0, rank));
    }

    private int lower(int i) {
        return i < 0 || i >= text.tokenCount() ? 0 : context.traits.lower(i);
    }
}
