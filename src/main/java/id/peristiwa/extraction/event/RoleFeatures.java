package id.peristiwa.extraction.event;

import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.Roots;
import id.peristiwa.extraction.syntax.Clauses;
import id.peristiwa.extraction.syntax.Trees;
import id.peristiwa.extraction.syntax.WordKind;
import id.peristiwa.extraction.text.AnalyzedText;

/** What tells which part somebody or some place has in an event. */
final class RoleFeatures {

    /** Words between trigger and mention that are looked at. */
    private static final int FAR = 60;

    private RoleFeatures() {
    }

    /**
     * @param t token of a trigger
     * @param type ordinal of the event's type
     * @param actor index of the actor
     * @param m one of its mentions in the trigger's sentence or one beside it
     */
    static void of(EventContext c, int t, int type, int actor, ActorMention m, Features out) {
        out.clear();
        AnalyzedText text = c.text;
        int kind = c.actors.get(actor).type().ordinal() + 1;
        int sentence = text.sentenceIndexOf(m.firstToken()) - text.sentenceIndexOf(t);
        boolean before = m.firstToken() < t;
        int side = sentence == 0 ? before ? 1 : 2 : sentence == -1 ? 3 : sentence == 1 ? 4 : sentence < -3 ? 5 : 6;
        int form = form(c, t);
        int gap = before ? t - m.endToken() : m.firstToken() - t - 1;
        int distance = sentence == 0 ? gap < 0 ? 0 : gap < 4 ? gap : gap < 7 ? 5 : gap < 12 ? 6 : 7 : 8;
        int previous = m.firstToken() > 0 ? c.traits.lower(m.firstToken() - 1) : 0;
        int next = m.endToken() < text.tokenCount() ? c.traits.lower(m.endToken()) : 0;
        int typeKind = Hash.join(type, kind);
        int sideForm = Hash.join(side, form);
        int sideKind = Hash.join(side, kind);
        out.add(1, kind);
        out.add(2, typeKind, side);
        out.add(3, typeKind, sideForm);
        out.add(4, sideKind, distance);
        out.add(5, Hash.join(type, side), distance);
        out.add(6, kind, previous);
        out.add(7, typeKind, previous);
        out.add(8, Hash.join(form, kind), previous);
        out.add(9, sideKind, next);
        out.add(10, c.root[t], sideKind);
        out.add(11, c.root[t], Hash.join(kind, sideForm));
        out.add(12, c.root[t], Hash.join(side, previous));
        out.add(13, m.kind().ordinal(), sideKind);
        out.add(14, sideForm, distance);
        out.add(20, Hash.join(type, side), Hash.join(previous, form));
        int saidBy = c.speaker(t);
        int statement = (saidBy >= 0 ? 1 : 0) + (saidBy == actor ? 1 : 0) + (c.said[t] == c.said[m.firstToken()] ? 4 : 0);
        out.add(22, sideKind, statement);
        out.add(28, typeKind, statement);
        out.add(29, c.root[t], statement);
        out.add(30, Hash.join(form, kind), statement);
        int count = Math.min(5, c.actors.get(actor).mentions().size());
        int lead = Math.min(3, text.sentenceIndexOf(c.actors.get(actor).mentions().get(0).firstToken()));
        out.add(23, typeKind, count);
        out.add(24, typeKind, lead);
        out.add(31, sideKind, Hash.join(count, lead));
        if (kind == 4) {
            int noun = c.root[m.firstToken()];
            for (int i = m.firstToken(); i < m.endToken(); i++) {
                noun = c.root[i];
                out.add(25, noun, side);
                out.add(26, noun, type);
                out.add(27, noun, Hash.join(type, form));
            }
        }
        out.add(32, c.traits.wordClass(m.firstToken()), Hash.join(type, side));
        out.add(110, c.sector(actor), Hash.join(type, kind));
        out.add(111, c.sector(actor), Hash.join(sideForm, kind));
        out.add(112, c.nameHash(actor), type);
        out.add(113, c.firstWord(actor), typeKind);
        out.add(114, c.title(actor), type);
        out.add(115, c.title(actor), sideKind);
        int after = m.endToken() + 1 < text.tokenCount() && text.token(m.endToken()).is(",") ? c.named[m.endToken() + 1] : 9;
        int ahead = m.firstToken() > 1 && text.token(m.firstToken() - 1).is(",") ? c.named[m.firstToken() - 2] : 9;
        out.add(116, Hash.join(after, ahead), sideKind);
        out.add(117, Hash.join(after, ahead), typeKind);
        if (sentence == 0) {
            clause(c, t, m, type, kind, form, before, out);
        } else {
            boolean front = c.clauses.isFront(m.firstToken());
            out.add(33, sideKind, front ? 1 : 0);
            out.add(34, Hash.join(type, side), Hash.join(kind, front ? 1 : 0));
            int own = c.clauses.before(t);
            out.add(35, Hash.join(sideForm, front ? 1 : 0), own < 0 ? 99 : c.clauses.kind(own).ordinal());
            int taken = c.trees.nouns(t);
            out.add(37, Hash.join(sideForm, kind), Hash.join(front ? 1 : 0, taken));
            out.add(38, Hash.join(typeKind, side), Hash.join(front ? 1 : 0, taken));
            int governor = c.clauses.governor(m.firstToken(), -1);
            out.add(36, sideKind, governor < 0 ? 1 : c.clauses.kind(governor) == WordKind.PREP ? c.traits.lower(governor) : 2);
        }
    }

    /** Voice of a verb, or whether it is a noun made from one. */
    private static int form(EventContext c, int t) {
        return c.form[t] > 4 ? c.form[t] + 20 : c.clauses.kind(t).ordinal();
    }

    private static void clause(EventContext c, int t, ActorMention m, int type, int kind, int form, boolean before, Features out) {
        Clauses clauses = c.clauses;
        int first = m.firstToken();
        int governor = clauses.governor(first, t);
        int word = word(c, governor, t);
        int list = clauses.listGovernor(first, t);
        int listWord = word(c, list, t);
        int side = before ? 1 : 2;
        int sideKind = Hash.join(side, kind);
        int typeKind = Hash.join(type, kind);
        int formKind = Hash.join(form, sideKind);
        out.add(40, word, sideKind);
        out.add(41, word, Hash.join(typeKind, side));
        out.add(42, word, formKind);
        out.add(43, word, Hash.join(c.root[t], side));
        out.add(44, listWord, sideKind);
        out.add(45, listWord, Hash.join(typeKind, side));
        out.add(46, listWord, formKind);
        out.add(47, listWord, Hash.join(c.root[t], form));
        // what the phrase hangs on beyond its preposition: the trigger itself, another verb
        int head = list;
        int hops = 0;
        while (head >= 0 && head != t && clauses.kind(head) == WordKind.PREP && hops < 4) {
            head = clauses.listGovernor(head, t);
            hops++;
        }
        int anchor = head < 0 ? 1 : head == t ? 2 : clauses.kind(head).isVerb() ? 3 : 10 + clauses.kind(head).ordinal();
        out.add(48, anchor, Hash.join(listWord, Hash.join(kind, form)));
        out.add(49, anchor, Hash.join(hops, formKind));
        out.add(50, anchor, Hash.join(type, Hash.join(listWord, side)));
        // the verbs between
        int verbs = 0;
        int yang = 0;
        int comma = 0;
        int subordinate = 0;
        int names = 0;
        int from = before ? m.endToken() : t + 1;
        int to = before ? t : first;
        for (int i = from; i < Math.min(to, from + FAR); i++) {
            WordKind k = clauses.kind(i);
            verbs += k.isVerb() ? 1 : 0;
            yang |= k == WordKind.YANG ? 1 : 0;
            comma |= k == WordKind.COMMA ? 1 : 0;
            subordinate |= k == WordKind.SUB || k == WordKind.MARK ? 1 : 0;
            names += c.named[i] > 0 && (i == from || c.named[i - 1] == 0) ? 1 : 0;
        }
        int between = Math.min(3, verbs) * 8 + yang * 4 + comma * 2 + subordinate;
        out.add(51, formKind, between);
        out.add(52, Hash.join(typeKind, side), between);
        out.add(53, Hash.join(word, formKind), Math.min(2, verbs));
        out.add(54, Hash.join(c.root[t], sideKind), Math.min(2, verbs));
        out.add(55, sideKind, Math.min(4, names));
        out.add(56, Hash.join(typeKind, side), Math.min(4, names));
        // what stands before the trigger: its subject, "yang", a conjunction that carries the subject on
        int own = clauses.before(t);
        int ownKind = own < 0 ? 99 : clauses.kind(own).ordinal();
        int ownWord = own < 0 ? 1 : clauses.kind(own) == WordKind.NOUN ? 2 : clauses.kind(own).isVerb() ? 3 : c.traits.lower(own);
        boolean front = before && clauses.isFront(first) && (word == 1 || anchor == 1);
        boolean adjacent = own >= first && own < m.endToken();
        int subject = (front ? 1 : 0) + (adjacent ? 2 : 0);
        out.add(57, formKind, Hash.join(ownKind, subject));
        out.add(58, formKind, Hash.join(ownWord, subject));
        out.add(59, Hash.join(typeKind, form), Hash.join(subject, ownKind));
        out.add(60, c.root[t], Hash.join(form, Hash.join(subject, side)));
        // a noun's own verb: "melakukan penangkapan"
        int above = clauses.governor(t, -1);
        boolean light = above >= 0 && clauses.kind(above).isVerb();
        int verb = before ? clauses.verbFrom(m.endToken()) : clauses.verbBefore(first);
        int verbIs = verb < 0 ? 0 : verb == t ? 1 : verb == above ? 2 : before == verb < t ? 3 : 4;
        int voice = verb < 0 ? 0 : clauses.kind(verb).ordinal();
        out.add(61, formKind, Hash.join(verbIs, voice));
        out.add(62, Hash.join(typeKind, side), Hash.join(verbIs, voice));
        out.add(63, Hash.join(verbIs, voice), Hash.join(word, Hash.join(kind, side)));
        out.add(64, Hash.join(verbIs, front ? 1 : 0), Hash.join(typeKind, form));
        if (light) {
            out.add(65, c.root[above], Hash.join(sideKind, verbIs));
            out.add(66, clauses.kind(above).ordinal(), Hash.join(typeKind, Hash.join(verbIs, side)));
        }
        if (verb >= 0 && verb != t) {
            out.add(67, c.root[verb], Hash.join(typeKind, side));
            out.add(68, c.root[verb], sideKind);
        }
        int deep = deep(c, t, m, form, governor, list, head, verbIs, front, own, above);
        int said = c.traits.wordClass(t);
        out.add(100, deep);
        out.add(101, deep, kind);
        out.add(102, deep, type);
        out.add(103, deep, typeKind);
        out.add(104, deep, c.root[t]);
        out.add(105, deep, Hash.join(c.root[t], kind));
        out.add(106, deep, Hash.join(said, kind));
        out.add(107, deep, Hash.join(typeKind, form));
        out.add(108, deep, Hash.join(type, light ? c.root[above] : 0));
        path(c, t, m, type, kind, form, word, yang, out);
        int last = m.endToken() < c.text.tokenCount() ? clauses.kind(m.endToken()).ordinal() : 99;
        out.add(69, Hash.join(formKind, word), last);
        out.add(70, formKind, Hash.join(last, between));
    }

    /** How mention and trigger hang together in the tree of the sentence. */
    private static void path(EventContext c, int t, ActorMention m, int type, int kind, int form, int word, int yang, Features out) {
        Trees trees = c.trees;
        int side = m.firstToken() < t ? 1 : 2;
        Trees.Path path = trees.path(trees.headOf(m.firstToken(), m.endToken()), t);
        int steps = path.up() * 8 + path.down();
        int preposition = word != 1 && word != 2 && word > 30 || word < 0 ? word : 0;
        int rel = Hash.join(steps, Hash.join(preposition, side));
        int top = path.top() < 0 ? 20 : path.top() == t ? 21 : c.clauses.kind(path.top()).ordinal();
        int below = path.below() < 0 ? 0 : c.clauses.kind(path.below()).ordinal();
        int typeKind = Hash.join(type, kind);
        out.add(80, rel, Hash.join(form, kind));
        out.add(81, rel, typeKind);
        out.add(82, rel, c.root[t]);
        out.add(83, Hash.join(steps, yang), Hash.join(side, Hash.join(form, kind)));
        out.add(84, Hash.join(steps, top), Hash.join(side, Hash.join(form, kind)));
        out.add(85, Hash.join(steps, below), Hash.join(side, Hash.join(form, kind)));
        out.add(86, Hash.join(steps, top), Hash.join(side, typeKind));
        out.add(87, Hash.join(steps, side), Hash.join(typeKind, form));
        if (path.top() >= 0 && path.top() != t) {
            out.add(88, c.root[path.top()], Hash.join(kind, rel));
            out.add(89, Hash.join(top, path.down()), Hash.join(preposition, Hash.join(side, typeKind)));
        }
        int taken = trees.nouns(t);
        out.add(90, Hash.join(taken, steps), Hash.join(side, Hash.join(form, kind)));
    }

    /**
     * The relation that stays the same when the voice changes: 1 the one who acts, 2 the one acted on, and weaker forms of both; the hash of a preposition; or
     * how far away the mention stands.
     */
    private static int deep(EventContext c, int t, ActorMention m, int form, int governor, int list, int head, int verbIs, boolean front, int own,
            int above) {
        Clauses clauses = c.clauses;
        boolean verb = clauses.kind(t).isVerb();
        boolean passive = clauses.kind(t) == WordKind.PASSIVE || c.form[t] == Roots.ACCIDENTAL;
        boolean active = clauses.kind(t) == WordKind.ACTIVE;
        int link = governor >= 0 && governor != t && (clauses.kind(governor) == WordKind.CONJ || clauses.kind(governor) == WordKind.COMMA)
                ? list
                : governor;
        boolean coordinated = link != governor;
        if (m.firstToken() > t) {
            if (link == t) {
                int base = active ? 2 : passive ? 3 : verb ? 4 : 5;
                return coordinated ? base + 10 : base;
            }
            if (link >= 0 && clauses.kind(link) == WordKind.PREP) {
                int hash = c.traits.lower(link);
                return Hash.join(hash, head == t ? form == WordKind.NOUN.ordinal() || !verb ? 1 : passive ? 2 : 3 : 4);
            }
            return link >= 0 && clauses.kind(link).isVerb() ? 20 : 21;
        }
        boolean free = link < 0 || clauses.kind(link) != WordKind.PREP && !clauses.kind(link).isVerb();
        if (!free) {
            return link >= 0 && clauses.kind(link) == WordKind.PREP ? Hash.join(c.traits.lower(link), 5) : 22;
        }
        if (verb && verbIs == 1) {
            return passive ? 30 : active ? 31 : 32;
        }
        if (!verb && verbIs == 2 && above >= 0) {
            return clauses.kind(above) == WordKind.PASSIVE ? 33 : 34;
        }
        if (front) {
            WordKind ownKind = own < 0 ? WordKind.MARK : clauses.kind(own);
            return 40 + (passive ? 1 : active ? 2 : verb ? 3 : 0) + 10 * (1 + ownKind.ordinal());
        }
        return passive ? 23 : active ? 24 : verb ? 25 : 26;
    }

    private static int word(EventContext c, int governor, int t) {
        if (governor < 0) {
            return 1;
        }
        if (governor == t) {
            return 2;
        }
        WordKind kind = c.clauses.kind(governor);
        return kind.isVerb() ? 10 + kind.ordinal() : c.traits.lower(governor);
    }
}
