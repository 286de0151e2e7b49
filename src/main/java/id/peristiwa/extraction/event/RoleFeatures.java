package id.peristiwa.extraction.event;

import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/** What tells which part somebody or some place has in an event. */
final class RoleFeatures {

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
        int side = sentence == 0 ? before ? 1 : 2 : sentence < 0 ? 3 : 4;
        int form = c.form[t];
        int gap = before ? t - m.endToken() : m.firstToken() - t - 1;
        int distance = sentence == 0 ? gap < 0 ? 0 : gap < 4 ? gap : gap < 7 ? 5 : gap < 12 ? 6 : 7 : 8;
        int previous = m.firstToken() > 0 ? c.traits.lower(m.firstToken() - 1) : 0;
        int next = m.endToken() < text.tokenCount() ? c.traits.lower(m.endToken()) : 0;
        int typeKind = Hash.join(type, kind);
        int sideForm = Hash.join(side, form);
        out.add(1, kind);
        out.add(2, typeKind, side);
        out.add(3, typeKind, sideForm);
        out.add(4, Hash.join(kind, side), distance);
        out.add(5, Hash.join(type, side), distance);
        out.add(6, kind, previous);
        out.add(7, Hash.join(type, kind), previous);
        out.add(8, Hash.join(form, kind), previous);
        out.add(9, Hash.join(side, kind), next);
        out.add(10, c.root[t], Hash.join(kind, side));
        out.add(11, c.root[t], Hash.join(kind, sideForm));
        out.add(12, c.root[t], Hash.join(side, previous));
        out.add(13, m.kind().ordinal(), Hash.join(kind, side));
        out.add(14, sideForm, distance);
        boolean comma = false;
        boolean yang = false;
        boolean verb = false;
        boolean by = false;
        int names = 0;
        int from = before ? m.endToken() : t + 1;
        int to = before ? t : m.firstToken();
        for (int i = from; sentence == 0 && i < to; i++) {
            Token token = text.token(i);
            comma |= token.is(",");
            yang |= token.is("yang");
            by |= token.is("oleh");
            verb |= c.form[i] == 1 || c.form[i] == 2 || c.form[i] == 4;
            names += c.named[i] > 0 && (i == from || c.named[i - 1] == 0) ? 1 : 0;
        }
        int between = (comma ? 1 : 0) + (yang ? 2 : 0) + (verb ? 4 : 0) + (by ? 8 : 0);
        out.add(15, Hash.join(kind, sideForm), between);
        out.add(16, Hash.join(type, side), between);
        out.add(17, Hash.join(kind, side), Math.min(4, names));
        out.add(18, Hash.join(typeKind, side), Math.min(4, names));
        int adjacent = before ? t > 0 ? c.traits.lower(t - 1) : 0 : t + 1 < text.tokenCount() ? c.traits.lower(t + 1) : 0;
        out.add(19, sideForm, adjacent);
        out.add(20, Hash.join(type, side), Hash.join(previous, form));
        boolean first = m.firstToken() - text.sentenceOf(m.firstToken()).firstToken() < 3;
        out.add(21, Hash.join(kind, sideForm), first ? 1 : 0);
        boolean sameStatement = c.said[t] == c.said[m.firstToken()];
        out.add(22, Hash.join(kind, side), (sameStatement ? 1 : 0) + (c.said[t] >= 0 ? 2 : 0));
        out.add(23, typeKind, Math.min(4, c.actors.get(actor).mentions().size()));
        out.add(24, typeKind, Math.min(3, text.sentenceIndexOf(c.actors.get(actor).mentions().get(0).firstToken())));
        int noun = m.endToken() > m.firstToken() ? c.root[m.firstToken()] : 0;
        if (kind == 4) {
            out.add(25, noun, side);
            out.add(26, noun, Hash.join(type, form));
        }
        out.add(27, c.traits.wordClass(m.firstToken()), Hash.join(type, side));
    }
}
