package id.peristiwa.extraction.actor;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;

/** Reads the title that stands before a person's name or the apposition behind it. Immutable and thread-safe. */
final class RoleReader {

    private static final int REACH = 14;
    private static final int MENTIONS = 6;

    private final Titles titles;

    RoleReader(Titles titles) {
        this.titles = titles;
    }

    /**
     * A role as the text gives it.
     *
     * @param firstToken index of its first token
     * @param endToken index after its last
     */
    record Role(int firstToken, int endToken) {
    }

    /** The longest role beside one of the first mentions, or null. */
    Role read(AnalyzedText text, Draft draft, int[] owner, boolean[] person) {
        Role best = null;
        for (int i = 0; i < Math.min(MENTIONS, draft.mentions.size()); i++) {
            ActorMention mention = draft.mentions.get(i);
            if (mention.kind() != MentionKind.NAME) {
                continue;
            }
            best = longer(text, best, before(text, mention, owner, person));
            best = longer(text, best, behind(text, mention, owner, person));
        }
        return best;
    }

    private static Role longer(AnalyzedText text, Role a, Role b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        Span first = text.span(a.firstToken, a.endToken);
        return text.span(b.firstToken, b.endToken).length() > first.length() ? b : a;
    }

    private Role before(AnalyzedText text, ActorMention mention, int[] owner, boolean[] person) {
        Sentence sentence = text.sentenceOf(mention.firstToken());
        int end = mention.firstToken();
        if (end > sentence.firstToken() && text.token(end - 1).is(",")) {
            end--;
        }
        int title = -1;
        for (int i = end - 1; i >= Math.max(sentence.firstToken(), end - REACH); i--) {
            Token token = text.token(i);
            boolean name = owner[i] >= 0;
            if (name && person[owner[i]]
                    || !name && (titles.isBorder(token.lower()) || !token.isWord() && !token.is("(") && !token.is(")") && !token.is("."))) {
                break;
            }
            if (!name && titles.isTitle(token.lower())) {
                title = i;
            }
        }
        boolean comma = end < mention.firstToken();
        return title < 0 || comma && end - title < 2 ? null : new Role(title, end);
    }

    private Role behind(AnalyzedText text, ActorMention mention, int[] owner, boolean[] person) {
        Sentence sentence = text.sentenceOf(mention.firstToken());
        int begin = mention.endToken() + 1;
        if (begin >= sentence.endToken() || !text.token(begin - 1).is(",") || owner[begin] >= 0 || !titles.isTitle(text.token(begin).lower())) {
            return null;
        }
        int end = begin;
        while (end < sentence.endToken() && end - begin < REACH) {
            Token token = text.token(end);
            if (owner[end] >= 0 && person[owner[end]] || !token.isWord() && owner[end] < 0) {
                break;
            }
            if (titles.isBorder(token.lower())) {
                return null;
            }
            end++;
        }
        boolean closed = end < sentence.endToken() && (text.token(end).is(",") || text.token(end).is(".") || text.token(end).is("("));
        return closed && end > begin ? new Role(begin, end) : null;
    }
}
