package id.peristiwa.extraction.text;

import java.util.List;
import java.util.Set;

/** Ends sentences at full stops, question and exclamation marks that end one, and keeps closing quotation marks with what they close. */
public final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of("h", "hj", "dr", "drs", "dra", "ir", "prof", "tn", "ny", "no", "jl", "jln", "kh", "st",
            "rp", "hlm",
            "mr", "mrs", "ms", "sdr", "kec", "kab", "kel", "gg", "bt", "m", "s", "a", "moh", "muh", "abd", "kol", "letkol", "brigjen", "irjen",
            "kombes", "akbp");

    /** Appends the sentences of the tokens from {@code first} on, all of one paragraph. */
    public void split(int paragraph, List<Token> tokens, int first, List<Sentence> out) {
        int start = first;
        int end = tokens.size();
        for (int i = first; i < end; i++) {
            if (!endsSentence(tokens, i, end)) {
                continue;
            }
            int stop = i + 1;
            while (stop < end && closes(tokens, stop)) {
                stop++;
            }
            if (stop < end && tokens.get(stop).kind() == TokenKind.MARK && !opens(tokens.get(stop)) || startsLower(tokens, stop, end)) {
                continue;
            }
            out.add(new Sentence(paragraph, start, stop));
            start = stop;
            i = stop - 1;
        }
        if (start < end) {
            out.add(new Sentence(paragraph, start, end));
        }
    }

    private static boolean opens(Token token) {
        return token.is("(") || token.is("[");
    }

    private static boolean closes(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        return !t.spaced() && (t.kind() == TokenKind.QUOTE || t.is(")") || t.is("]") || t.is(".") || t.is("!") || t.is("?"));
    }

    private static boolean startsLower(List<Token> tokens, int stop, int end) {
        return stop < end && tokens.get(stop).isWord() && Character.isLowerCase(tokens.get(stop).form().codePointAt(0));
    }

    private static boolean endsSentence(List<Token> tokens, int i, int end) {
        Token t = tokens.get(i);
        if (t.is("?") || t.is("!")) {
            return true;
        }
        if (!t.is(".")) {
            return false;
        }
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (t.spaced() || !before.isWord()) {
            return true;
        }
        boolean initial = before.form().length() == 1 && Character.isUpperCase(before.form().charAt(0));
        return !initial && !ABBREVIATIONS.contains(before.lower());
    }
}
