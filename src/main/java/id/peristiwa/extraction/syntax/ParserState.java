package id.peristiwa.extraction.syntax;

import java.util.Arrays;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;

/** A sentence while it is parsed: a stack of words that may still get dependents, and the words to come. Not thread-safe. */
public final class ParserState {

    private static final int NONE = -1;

    private final TokenTraits traits;
    private final Clauses clauses;
    private final int begin;
    private final int end;
    private final int[] stack;
    private final int[] heads;
    private final int[] leftmost;
    private final int[] rightmost;
    private int size;
    private int next;

    public ParserState(AnalyzedText text, TokenTraits traits, Clauses clauses, Sentence sentence) {
        this.traits = traits;
        this.clauses = clauses;
        this.begin = sentence.firstToken();
        this.end = sentence.endToken();
        int n = sentence.size();
        stack = new int[n + 1];
        heads = new int[n];
        leftmost = new int[n];
        rightmost = new int[n];
        Arrays.fill(heads, NONE);
        Arrays.fill(leftmost, NONE);
        Arrays.fill(rightmost, NONE);
        next = begin;
    }

    public boolean isDone() {
        return next >= end;
    }

    /** The action if there is only one, else -1. */
    public int onlyChoice() {
        return size == 0 ? DependencyParser.SHIFT : -1;
    }

    public boolean allows(int action) {
        return switch (action) {
            case DependencyParser.LEFT -> size > 0 && heads[top() - begin] == NONE;
            case DependencyParser.RIGHT -> size > 0;
            case DependencyParser.REDUCE -> size > 0 && heads[top() - begin] != NONE;
            default -> true;
        };
    }

    /** The word on top of the stack, -1 if it is empty. */
    public int top() {
        return size == 0 ? NONE : stack[size - 1];
    }

    public int next() {
        return next;
    }

    /** A word of the stack, counted from the bottom. */
    public int stacked(int index) {
        return stack[index];
    }

    public int stackSize() {
        return size;
    }

    public void apply(int action) {
        switch (action) {
            case DependencyParser.LEFT -> {
                int dependent = stack[--size];
                heads[dependent - begin] = next;
                leftmost[next - begin] = dependent;
            }
            case DependencyParser.RIGHT -> {
                heads[next - begin] = top();
                rightmost[top() - begin] = next;
                stack[size++] = next++;
            }
            case DependencyParser.REDUCE -> size--;
            default -> stack[size++] = next++;
        }
    }

    void copyHeads(int[] to) {
        System.arraycopy(heads, 0, to, begin, heads.length);
    }

    private int word(int i) {
        return i >= begin && i < end ? traits.lower(i) : TokenTraits.BORDER;
    }

    private int kind(int i) {
        return i >= begin && i < end ? clauses.kind(i).ordinal() + 1 : 0;
    }

    /** A word as one of a closed set: small words as they are, others by their class and form. */
    private int sort(int i) {
        if (i < begin || i >= end) {
            return 0;
        }
        WordKind k = clauses.kind(i);
        return switch (k) {
            case NOUN, ACTIVE, PASSIVE, VERB -> Hash.join(k.ordinal(), traits.wordClass(i), traits.shape(i) & 1);
            default -> traits.lower(i);
        };
    }

    public void features(Features out) {
        out.clear();
        int s = top();
        int b = next;
        int s1 = size > 1 ? stack[size - 2] : NONE;
        int sHead = s < 0 ? NONE : heads[s - begin];
        int sLeft = s < 0 ? NONE : leftmost[s - begin];
        int sRight = s < 0 ? NONE : rightmost[s - begin];
        int bLeft = leftmost[b - begin];
        int sk = kind(s);
        int bk = kind(b);
        int kinds = sk * 16 + bk;
        int ss = sort(s);
        int bs = sort(b);
        int distance = s < 0 ? 0 : Math.min(6, b - s);
        int hasHead = sHead < 0 ? 0 : 1;
        out.add(1, word(s), hasHead);
        out.add(2, word(b), hasHead);
        out.add(3, word(s), bk);
        out.add(4, word(b), sk);
        out.add(5, ss, bs);
        out.add(6, ss, Hash.join(bk, hasHead));
        out.add(7, bs, Hash.join(sk, hasHead));
        out.add(8, kinds, Hash.join(kind(b + 1), hasHead));
        out.add(9, kinds, Hash.join(kind(b + 1), kind(b + 2)));
        out.add(10, kinds, Hash.join(kind(s1), hasHead));
        out.add(11, kinds, Hash.join(kind(sHead), kind(s1)));
        out.add(12, kinds, Hash.join(kind(sLeft), kind(sRight)));
        out.add(13, kinds, Hash.join(kind(bLeft), distance));
        out.add(14, kinds, Hash.join(distance, hasHead));
        out.add(15, bs, sort(b + 1));
        out.add(16, ss, sort(sRight));
        out.add(17, bs, sort(bLeft));
        out.add(18, kinds, sort(b + 1));
        out.add(19, kinds, sort(s1));
        out.add(20, kinds, sort(sRight));
        out.add(21, kinds, sort(bLeft));
        out.add(22, kinds, sort(sLeft));
        out.add(23, kinds, sort(sHead));
        out.add(24, kinds, sort(b - 1));
        out.add(25, word(s), distance);
        out.add(26, kinds, Hash.join(s < 0 ? 0 : traits.shape(s) & 3, traits.shape(b) & 3));
        out.add(27, sort(s1), Hash.join(ss, bk));
        out.add(28, Hash.join(kind(s + 1), kind(b - 1)), kinds);
    }
}
