package id.peristiwa.extraction.actor;

import java.util.List;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;

/**
 * Gives "ia", "dia", "beliau" and the clitic of reporting words ("katanya") to the person who was last the first one named in a sentence. Immutable and
 * thread-safe.
 */
final class PronounResolver {

    private static final int REACH = 6;
    private static final List<String> REPORTING = List.of("kata", "ujar", "tutur", "ucap", "ungkap", "jelas", "tegas", "imbuh", "papar", "sebut",
            "lanjut",
            "tambah", "terang", "sambung", "tukas", "cetus", "beber", "urai", "pungkas", "tandas", "keluh");

    /**
     * Adds pronouns to the mentions of persons.
     *
     * @param draftOf for every token the person that it names, or null
     */
    void resolve(AnalyzedText text, Draft[] draftOf) {
        Draft prominent = null;
        int since = 0;
        int sentenceNumber = 0;
        for (Sentence sentence : text.sentences()) {
            sentenceNumber++;
            Draft first = null;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (draftOf[i] != null) {
                    first = first == null ? draftOf[i] : first;
                    continue;
                }
                int length = pronounLength(text.token(i));
                if (length == 0) {
                    continue;
                }
                Draft who = prominent != null && sentenceNumber - since <= REACH ? prominent : first;
                if (first != null && (who == null || i - sentence.firstToken() > 3)) {
                    who = first;
                }
                if (who != null) {
                    Token token = text.token(i);
                    Span span = new Span(token.end() - length, token.end());
                    who.mentions.add(new ActorMention(i, i + 1, span, span.in(text.source()), MentionKind.PRONOUN));
                    since = sentenceNumber;
                }
            }
            if (first != null) {
                prominent = first;
                since = sentenceNumber;
            }
        }
    }

    /** UTF-16 units of the pronoun at the end of the token, 0 if there is none. */
    private static int pronounLength(Token token) {
        String lower = token.lower();
        switch (lower) {
            case "ia", "dia", "beliau" :
                return token.end() - token.begin();
            default :
                return lower.length() == token.end() - token.begin() && lower.endsWith("nya")
                        && REPORTING.contains(lower.substring(0, lower.length() - 3)) ? 3 : 0;
        }
    }
}
