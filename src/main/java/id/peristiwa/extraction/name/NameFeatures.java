package id.peristiwa.extraction.name;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.SectionKind;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;

/** The features by which a token is told to be part of a name: the word, its neighbours, their shapes and classes, its run of capitals, the document. */
public final class NameFeatures {

    private static final int WORD = 1000;
    private static final int FORM = 1010;
    private static final int SHAPE = 1020;
    private static final int CLASS = 1030;
    private static final int PREFIX = 1040;
    private static final int SUFFIX = 1050;
    private static final int PAIR = 1060;
    private static final int RUN = 1080;
    private static final int DOCUMENT = 1100;
    private static final int GAZETTEER = 1120;
    private static final int LEXICON = 1140;
    private static final int PERSON = 1160;
    private static final int ROLE = 1170;
    private static final int PHRASE = 1180;
    private static final int KNOWN = 1190;
    private static final int KNOWN_WORD = 1200;
    private static final int TOPIC = 1210;
    private static final int STRUCTURE = 1220;
    private static final int DEFINITION = 1230;
    private static final int HEAD = 1240;

    private final AnalyzedText text;
    private final TokenTraits traits;
    private final DocumentContext context;
    private final byte[] marks;
    private final int[] listed;
    private final NameLexica.Marks lists;
    private final NameLexica lexica;

    public NameFeatures(AnalyzedText text, TokenTraits traits, NameLexica lexica) {
        this.lists = lexica.marks(text, traits);
        this.marks = lists.place();
        this.listed = lists.listed();
        this.text = text;
        this.traits = traits;
        this.context = new DocumentContext(text, traits, lists.role());
        this.lexica = lexica;
    }

    /** Whether nothing about the token and its neighbours hints at a name, so that it is not worth a closer look: no capital, no word that names begin with. */
    boolean isQuiet(int t, Sentence s) {
        int end = Math.min(s.endToken(), t + 3);
        for (int i = Math.max(s.firstToken(), t - 2); i < end; i++) {
            if ((traits.shape(i) & (TokenTraits.CAPITALIZED | TokenTraits.INNER_CAPITAL)) != 0 || (lists.role()[i] & NameLexica.HEAD) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Replaces the content of {@code out} by the features of one token of the sentence. */
    public void of(int t, Sentence s, Features out) {
        out.clear();
        out.add(WORD);
        window(t, s, out);
        Token token = text.token(t);
        String form = token.form();
        int shape = traits.shape(t);
        if (token.isWord()) {
            int length = form.length();
            for (int k = 1; k <= 4 && k < length; k++) {
                out.add(PREFIX + k, Hash.of(form, 0, k));
                out.add(SUFFIX + k, Hash.of(form, length - k, length));
            }
        }
        boolean first = t == s.firstToken();
        int tenths = traits.capitalTenths(t);
        out.add(SHAPE + 5, shape, tenths);
        if (first) {
            out.add(SHAPE + 6, shape, tenths);
        }
        int before = t > s.firstToken() ? traits.shape(t - 1) : -1;
        int after = t + 1 < s.endToken() ? traits.shape(t + 1) : -1;
        out.add(SHAPE + 7, Hash.join(before, shape), after);
        out.add(PAIR, lower(t - 1, s), traits.lower(t));
        out.add(PAIR + 1, traits.lower(t), lower(t + 1, s));
        out.add(PAIR + 2, lower(t - 1, s), shape);
        out.add(PAIR + 3, lower(t + 1, s), shape);
        out.add(PAIR + 4, wordClass(t - 1, s), traits.wordClass(t));
        out.add(PAIR + 5, traits.wordClass(t), wordClass(t + 1, s));
        out.add(PAIR + 6, Hash.join(wordClass(t - 2, s), wordClass(t - 1, s)), shape);
        out.add(PAIR + 7, Hash.join(lower(t - 2, s), lower(t - 1, s)), shape);
        lists(t, s, shape, out);
        more(t, s, shape, out);
        head(t, s, shape, out);
        if ((shape & TokenTraits.CAPITALIZED) != 0) {
            run(t, s, out);
            document(t, out);
        }
    }

    private void window(int t, Sentence s, Features out) {
        for (int d = -2; d <= 2; d++) {
            out.add(WORD + 4 + d, lower(t + d, s));
            out.add(CLASS + 4 + d, wordClass(t + d, s));
        }
        for (int d = -1; d <= 1; d++) {
            int i = t + d;
            boolean inside = i >= s.firstToken() && i < s.endToken();
            out.add(FORM + 4 + d, inside ? traits.form(i) : TokenTraits.BORDER);
            out.add(SHAPE + 2 + d, inside ? traits.shape(i) : -1);
        }
        out.add(CLASS + 8, wordClass(t - 3, s));
    }

    private void lists(int t, Sentence s, int shape, Features out) {
        for (int d = -3; d <= 2; d++) {
            int i = t + d;
            boolean inside = i >= s.firstToken() && i < s.endToken();
            if (inside && marks[i] != 0 && d >= -1 && d <= 1) {
                out.add(GAZETTEER + 4 + d, marks[i]);
                out.add(GAZETTEER + 8 + d, marks[i], shape);
            }
            if (inside && listed[i] != 0) {
                out.add(LEXICON + 4 + d, listed[i]);
            }
        }
        if (marks[t] != 0) {
            out.add(GAZETTEER + 12, marks[t], lower(t - 1, s));
            out.add(GAZETTEER + 13, marks[t], wordClass(t - 1, s));
            out.add(GAZETTEER + 14, marks[t], traits.wordClass(t));
        }
    }

    private void more(int t, Sentence s, int shape, Features out) {
        for (int d = -2; d <= 2; d++) {
            int i = t + d;
            if (i < s.firstToken() || i >= s.endToken()) {
                continue;
            }
            if (lists.role()[i] != 0) {
                out.add(ROLE + 4 + d, lists.role()[i]);
            }
            if (d < -1 || d > 1) {
                continue;
            }
            if (lists.person()[i] != 0) {
                out.add(PERSON + 4 + d, lists.person()[i]);
            }
            if (lists.phrase()[i] != 0) {
                out.add(PHRASE + 4 + d, lists.phrase()[i]);
            }
            if (lists.known()[i] != 0) {
                out.add(KNOWN + 4 + d, lists.known()[i]);
            }
            if (lists.word()[i] != 0) {
                out.add(KNOWN_WORD + 4 + d, lists.word()[i]);
            }
        }
        if ((shape & TokenTraits.CAPITALIZED) != 0) {
            int before = t > s.firstToken() ? t - 1 : -1;
            int after = t + 1 < s.endToken() ? t + 1 : -1;
            int person = lists.person()[t];
            out.add(TOPIC, lists.topic(), marks[t]);
            out.add(TOPIC + 1, lists.topic(), lists.known()[t]);
            out.add(TOPIC + 2, Hash.join(lists.topic(), wordClass(t - 1, s)), marks[t]);
            SectionKind kind = text.paragraphs().get(s.paragraph()).kind();
            int capitals = context.capitals(text.sentenceIndexOf(t));
            out.add(STRUCTURE, kind == SectionKind.DATELINE ? SectionKind.BODY.ordinal() : kind.ordinal(), shape);
            out.add(STRUCTURE + 1, capitals, shape);
            out.add(STRUCTURE + 2, capitals, traits.capitalTenths(t));
            if (context.related(t) != 0) {
                out.add(STRUCTURE + 3, context.related(t));
            }
            definition(t, out);
            out.add(PERSON, person, before < 0 ? -1 : lists.person()[before]);
            out.add(PERSON + 1, person, after < 0 ? -1 : lists.person()[after]);
            out.add(KNOWN, lists.known()[t], wordClass(t - 1, s));
            out.add(KNOWN + 1, lists.known()[t], marks[t]);
            out.add(KNOWN_WORD, lists.word()[t], before < 0 ? -1 : lists.word()[before]);
            out.add(KNOWN_WORD + 1, lists.word()[t], after < 0 ? -1 : lists.word()[after]);
        }
        if (lists.known()[t] != 0) {
            out.add(KNOWN + 2, lists.known()[t], lower(t - 1, s));
        }
        if (lists.phrase()[t] != 0) {
            out.add(PHRASE, lists.phrase()[t], wordClass(t - 1, s));
            out.add(PHRASE + 1, lists.phrase()[t], shape);
            out.add(PHRASE + 2, lists.phrase()[t], t + 1 < s.endToken() ? traits.shape(t + 1) : -1);
            out.add(PHRASE + 6, lists.phrase()[t], lower(t + 1, s));
        }
    }

    private void definition(int t, Features out) {
        int first = context.definitionOf(traits.lower(t));
        if (first >= 0) {
            out.add(DEFINITION, traits.lower(first));
            out.add(DEFINITION + 1, listed[first], lists.role()[first]);
            out.add(DEFINITION + 2, traits.wordClass(first));
        } else {
            int known = lexica.longForm(traits.lower(t));
            if (known != 0) {
                out.add(DEFINITION + 3, known);
            }
        }
    }

    private void head(int t, Sentence s, int shape, Features out) {
        int head = context.headOf(t);
        if (head < 0) {
            return;
        }
        int after = t + 1 < s.endToken() ? traits.shape(t + 1) : -1;
        int role = lists.role()[head];
        out.add(HEAD, traits.lower(head), Math.min(t - head, 6));
        out.add(HEAD + 1, role, traits.lower(t));
        out.add(HEAD + 2, role, traits.wordClass(t));
        out.add(HEAD + 3, Hash.join(role, shape), after);
        out.add(HEAD + 4, role, marks[t]);
        out.add(HEAD + 5, traits.lower(head), traits.lower(t));
    }

    private void run(int t, Sentence s, Features out) {
        int begin = context.runBegin(t);
        int end = context.runEnd(t);
        int position = Math.min(t - begin, 4);
        int length = Math.min(end - begin, 6);
        out.add(RUN, position, length);
        out.add(RUN + 1, traits.lower(begin), position);
        out.add(RUN + 2, lower(begin - 1, s), position);
        out.add(RUN + 3, lower(end, s), end - t);
        out.add(RUN + 4, traits.lower(end - 1));
        out.add(RUN + 5, traits.wordClass(begin), traits.wordClass(end - 1));
        out.add(RUN + 6, wordClass(begin - 1, s), wordClass(end, s));
        out.add(RUN + 8, listed[begin], marks[begin]);
        out.add(RUN + 9, begin > s.firstToken() ? listed[begin - 1] : -1, listed[begin]);
        if (t > begin) {
            out.add(RUN + 10, listed[begin], marks[t]);
        }
        if (t > begin) {
            out.add(RUN + 7, traits.lower(begin));
        }
    }

    private void document(int t, Features out) {
        int[] others = context.occurrencesOf(traits.lower(t));
        if (others == null) {
            return;
        }
        int longest = -1;
        for (int k = 1; k <= others[0]; k++) {
            int o = others[k];
            if (longest < 0 || length(o) > length(longest)) {
                longest = o;
            }
            if (o == t) {
                continue;
            }
            Sentence so = text.sentenceOf(o);
            out.add(DOCUMENT, lower(o - 1, so));
            out.add(DOCUMENT + 1, lower(o + 1, so));
            out.add(DOCUMENT + 6, lower(context.runBegin(o) - 1, so));
        }
        int begin = context.runBegin(longest);
        int end = context.runEnd(longest);
        if (longest != t && length(longest) > length(t)) {
            Sentence so = text.sentenceOf(longest);
            out.add(DOCUMENT + 2, traits.lower(begin));
            out.add(DOCUMENT + 3, traits.wordClass(begin), longest - begin);
            out.add(DOCUMENT + 4, lower(begin - 1, so));
            out.add(DOCUMENT + 5, traits.wordClass(end - 1));
        }
    }

    private int length(int token) {
        return context.runEnd(token) - context.runBegin(token);
    }

    private int lower(int t, Sentence s) {
        return t >= s.firstToken() && t < s.endToken() ? traits.lower(t) : TokenTraits.BORDER;
    }

    private int wordClass(int t, Sentence s) {
        return t >= s.firstToken() && t < s.endToken() ? traits.wordClass(t) : 0;
    }
}
