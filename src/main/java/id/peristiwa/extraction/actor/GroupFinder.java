package id.peristiwa.extraction.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/**
 * Finds noun phrases that name people or authorities without telling who they are ("dua pelaku", "warga Palestina", "pihak kepolisian") and joins those with
 * the same noun and the same name behind it. Immutable and thread-safe.
 */
final class GroupFinder {

    private final PersonNouns nouns;

    GroupFinder(PersonNouns nouns) {
        this.nouns = nouns;
    }

    /**
     * @param owner for every token the index of the name that it belongs to, or -1
     * @param person whether the name of this index is a person's
     */
    List<Draft> find(AnalyzedText text, int[] owner, boolean[] person) {
        Map<String, Draft> byNoun = new HashMap<>();
        List<Draft> out = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!text.paragraphs().get(sentence.paragraph()).kind().tellsEvents()) {
                continue;
            }
            int i = sentence.firstToken();
            while (i < sentence.endToken()) {
                int end = owner[i] >= 0 ? -1 : phraseEnd(text, sentence, i, owner, person);
                if (end < 0) {
                    i++;
                    continue;
                }
                add(text, sentence, i, end, owner, byNoun, out);
                i = end;
            }
        }
        return out;
    }

    /** The token after the phrase whose noun stands at {@code at}, -1 if there is none or it is the title of a person. */
    private int phraseEnd(AnalyzedText text, Sentence sentence, int at, int[] owner, boolean[] person) {
        Token token = text.token(at);
        if (!token.isWord() || nouns.head(token.lower()) == null) {
            return -1;
        }
        int end = at + 1;
        int nounsSeen = 1;
        while (end < sentence.endToken() && owner[end] < 0 && nounsSeen < 4 && text.token(end).isWord()
                && nouns.head(text.token(end).lower()) != null) {
            end++;
            nounsSeen++;
        }
        int names = 0;
        int scan = end;
        while (scan < sentence.endToken() && owner[scan] >= 0 && names < 3) {
            if (person[owner[scan]]) {
                return -1;
            }
            int name = owner[scan];
            while (scan < sentence.endToken() && owner[scan] == name) {
                scan++;
            }
            names++;
        }
        return end;
    }

    private void add(AnalyzedText text, Sentence sentence, int noun, int end, int[] owner, Map<String, Draft> byNoun, List<Draft> out) {
        int first = noun;
        while (first > sentence.firstToken() && noun - first < 4 && owner[first - 1] < 0 && counts(text.token(first - 1))) {
            first--;
        }
        int last = end;
        String modifier = "";
        if (end < sentence.endToken() && owner[end] >= 0) {
            int name = owner[end];
            while (last < sentence.endToken() && owner[last] == name) {
                last++;
            }
            modifier = text.span(end, last).in(text.source());
        }
        String head = nouns.head(text.token(noun).lower());
        for (int k = noun + 1; k < end; k++) {
            head += " " + nouns.head(text.token(k).lower());
        }
        Draft draft = byNoun.get(head + "|" + modifier);
        if (draft == null) {
            Draft plain = byNoun.get(head);
            draft = plain != null && (modifier.isEmpty() || plain.modifier == null) ? plain : null;
        }
        if (draft == null) {
            draft = new Draft(ActorType.GROUP);
            out.add(draft);
            byNoun.put(head, draft);
        }
        byNoun.put(head + "|" + modifier, draft);
        if (!modifier.isEmpty()) {
            draft.modifier = modifier;
        }
        Span span = text.span(first, last);
        String surface = span.in(text.source());
        draft.mentions.add(new ActorMention(first, last, span, surface, MentionKind.NOMINAL));
        if (draft.name == null || surface.length() > draft.name.length()) {
            draft.name = surface;
        }
        draft.head = head;
        draft.confidence = 0.5;
    }

    private boolean counts(Token token) {
        return token.kind() == TokenKind.NUMBER || nouns.kind(token.lower()) == PersonNouns.Kind.QUANTIFIER || token.is("orang");
    }
}
