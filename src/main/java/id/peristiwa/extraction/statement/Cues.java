package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/** Reporting words. Immutable and thread-safe. */
final class Cues {

    /** Behind a quotation, before its speaker ("kata"). */
    static final int POST = 1;
    /** Between the speaker and what he says ("mengatakan"). */
    static final int PRE = 2;
    /** Passive ("dikatakan"). */
    static final int PASSIVE = 4;
    /** Before the speaker, what he says behind him ("menurut"). */
    static final int SOURCE = 8;
    /** The noun of such a verb ("keterangan"). */
    static final int NOUN = 16;

    private static final List<String> PLACES = List.of("POST", "PRE", "PASSIVE", "SOURCE", "NOUN");

    private final Map<String, Integer> places = new HashMap<>(2048);
    private final Map<String, SpeechAct> acts = new HashMap<>(2048);
    /** Reporting phrases by their last word. */
    private final Map<String, List<String[]>> phrases = new HashMap<>();

    private Cues() {
    }

    static Cues load() {
        Cues cues = new Cues();
        for (String[] row : LexiconFile.read("statement/cues.tsv", 3)) {
            int place = 1 << PLACES.indexOf(row[1]);
            if (row[0].indexOf(' ') > 0) {
                String[] words = row[0].split(" ");
                cues.phrases.computeIfAbsent(words[words.length - 1], k -> new ArrayList<>()).add(words);
            } else {
                cues.places.merge(row[0], place, (a, b) -> a | b);
            }
            cues.acts.putIfAbsent(row[0], SpeechAct.valueOf(row[2]));
        }
        return cues;
    }

    /** The word without the pronoun at its end. */
    static String bare(String lower) {
        return lower.length() > 5 && lower.endsWith("nya") ? lower.substring(0, lower.length() - 3) : lower;
    }

    static boolean hasPronoun(String lower) {
        return lower.length() > 5 && lower.endsWith("nya");
    }

    /** For every token the places in which it may report, 0 where it does not. A phrase is marked at its last word. */
    byte[] mark(AnalyzedText text) {
        byte[] out = new byte[text.tokenCount()];
        for (int i = 0; i < out.length; i++) {
            Token token = text.token(i);
            if (!token.isWord()) {
                continue;
            }
            Integer known = places.get(token.lower());
            if (known == null && hasPronoun(token.lower())) {
                known = places.get(bare(token.lower()));
            }
            out[i] = known == null ? 0 : known.byteValue();
            if (phrases.containsKey(token.lower()) && phraseAt(text, i) != null) {
                out[i] |= PRE;
            }
        }
        return out;
    }

    private String[] phraseAt(AnalyzedText text, int last) {
        for (String[] words : phrases.getOrDefault(text.token(last).lower(), List.of())) {
            int begin = last - words.length + 1;
            boolean same = begin >= 0;
            for (int k = 0; same && k < words.length; k++) {
                same = text.token(begin + k).is(words[k]);
            }
            if (same) {
                return words;
            }
        }
        return null;
    }

    SpeechAct act(AnalyzedText text, int cue) {
        String[] phrase = phraseAt(text, cue);
        String lower = text.token(cue).lower();
        SpeechAct act = phrase != null ? acts.get(String.join(" ", phrase)) : acts.get(lower);
        return act != null ? act : acts.getOrDefault(bare(lower), SpeechAct.SAY);
    }
}
