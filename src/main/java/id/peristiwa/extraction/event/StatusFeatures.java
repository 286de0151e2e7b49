package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.syntax.WordKind;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** What tells whether an event happened. */
final class StatusFeatures {

    /** How far to the left and right a mood word may stand. */
    private static final int REACH = 14;

    private StatusFeatures() {
    }

    static void of(EventContext c, int t, int type, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        Sentence s = text.sentenceOf(t);
        int b = s.firstToken();
        int e = s.endToken();
        int form = c.form[t] > 4 ? c.form[t] + 20 : c.clauses.kind(t).ordinal();
        int said = c.said[t] >= 0 ? 1 : 0;
        out.add(1, type);
        out.add(2, c.root[t]);
        out.add(3, c.root[t], form);
        out.add(4, form, type);
        out.add(5, c.lower(t - 1, b, e));
        out.add(6, c.lower(t - 2, b, e));
        out.add(7, c.lower(t + 1, b, e));
        out.add(12, c.lower(t - 1, b, e), form);
        out.add(15, said, type);
        out.add(16, said, form);
        out.add(19, c.wordClass(t - 1, b, e));
        out.add(20, c.traits.wordClass(t));
        out.add(21, Math.min(3, text.sentenceIndexOf(t)), Hash.join(type, 1));
        left(c, t, type, form, b, out);
        right(c, t, form, e, out);
        above(c, t, type, out);
        int sentence = 0;
        for (int i = Math.max(b, t - 40); i < Math.min(e, t + 40); i++) {
            int mood = i == t ? 0 : c.mood(i);
            if (mood > 0 && (sentence & 1 << mood) == 0) {
                sentence |= 1 << mood;
                out.add(22, mood);
                out.add(23, mood, type);
            }
        }
        out.add(24, sentence);
        out.add(25, c.mood(t), form);
    }

    private static void left(EventContext c, int t, int type, int form, int b, Features out) {
        int verbs = 0;
        int nearest = 0;
        int seen = 0;
        boolean broken = false;
        for (int i = t - 1; i >= Math.max(b, t - REACH); i--) {
            WordKind kind = c.clauses.kind(i);
            int mood = c.mood(i);
            if (mood > 0) {
                int scope = Math.min(2, verbs) + (broken ? 3 : 0);
                int near = t - i < 3 ? t - i : t - i < 6 ? 3 : 4;
                out.add(30, mood, scope);
                out.add(31, mood, Hash.join(scope, form));
                out.add(32, mood, Hash.join(near, broken ? 1 : 0));
                out.add(33, c.traits.lower(i), scope);
                if (nearest == 0) {
                    nearest = mood;
                    out.add(34, mood, Hash.join(type, scope));
                    out.add(35, c.traits.lower(i), Hash.join(form, scope));
                }
                if ((seen & 1 << mood) == 0) {
                    seen |= 1 << mood;
                }
            }
            verbs += kind.isVerb() ? 1 : 0;
            broken |= kind == WordKind.COMMA || kind == WordKind.SUB || kind == WordKind.MARK || kind == WordKind.YANG;
        }
        out.add(36, nearest, form);
        out.add(37, seen);
        int governor = c.clauses.governor(t, -1);
        int word = governor < 0 ? TokenTraits.BORDER : c.traits.lower(governor);
        out.add(38, word);
        out.add(39, word, form);
        if (governor >= 0 && c.clauses.kind(governor).isVerb()) {
            out.add(40, c.root[governor]);
        }
        int before = c.clauses.before(t);
        out.add(41, before < 0 ? TokenTraits.BORDER : c.traits.lower(before), form);
        // the words between a verb and what stands before it: "akan segera", "belum pernah"
        for (int i = t - 1; i > before && i >= b; i--) {
            out.add(42, c.traits.lower(i));
            out.add(43, c.traits.lower(i), form);
        }
    }

    private static void right(EventContext c, int t, int form, int e, Features out) {
        int verbs = 0;
        boolean broken = false;
        for (int i = t + 1; i < Math.min(e, t + REACH); i++) {
            WordKind kind = c.clauses.kind(i);
            int mood = c.mood(i);
            if (mood > 0) {
                int scope = Math.min(2, verbs) + (broken ? 3 : 0);
                out.add(50, mood, scope);
                out.add(51, mood, Hash.join(scope, form));
                out.add(52, c.traits.lower(i), scope);
            }
            verbs += kind.isVerb() ? 1 : 0;
            broken |= kind == WordKind.COMMA || kind == WordKind.SUB || kind == WordKind.MARK;
        }
        // the verb of a noun that is its subject: "penangkapan akan dilakukan"
        int verb = c.clauses.kind(t).isVerb() ? -1 : c.clauses.verbFrom(t + 1);
        if (verb >= 0) {
            out.add(53, c.root[verb], c.clauses.before(verb) < 0 ? 0 : 1);
            if (verb - 1 > t) {
                out.add(54, c.mood(verb - 1), c.clauses.kind(verb).ordinal());
            }
        }
    }

    /** The words on which it hangs. */
    private static void above(EventContext c, int t, int type, Features out) {
        int head = c.trees.head(t);
        for (int up = 1; up <= 3 && head >= 0; up++) {
            out.add(60, c.mood(head), up);
            out.add(61, c.root[head], c.clauses.kind(head).ordinal());
            int adverb = head - 1;
            if (adverb >= 0 && c.clauses.kind(adverb) == WordKind.ADV && c.text.sentenceIndexOf(adverb) == c.text.sentenceIndexOf(t)) {
                out.add(62, c.mood(adverb), up);
                out.add(63, c.traits.lower(adverb));
            }
            if (up == 1) {
                out.add(64, c.mood(head), Hash.join(type, c.clauses.kind(head).ordinal()));
            }
            head = c.trees.head(head);
        }
        if (c.trees.head(t) < 0) {
            out.add(65, type);
        }
    }
}
