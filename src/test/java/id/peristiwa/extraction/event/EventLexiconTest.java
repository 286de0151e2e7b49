package id.peristiwa.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.morphology.Roots;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;

/** The lexicon of words that tell events knows a word in all its forms, and expressions as wholes. */
class EventLexiconTest {

    private static final EventLexicon LEXICON = EventLexicon.ofClassPath();

    private static EventLexicon.Entry entry(String word) {
        return LEXICON.entry(word, EventLexicon.key(word), (byte) Roots.form(word));
    }

    @ParameterizedTest
    @CsvSource({"menangkap, JUSTICE", "ditangkap, JUSTICE", "penangkapan, JUSTICE", "penangkapannya, JUSTICE", "menembak, ASSAULT",
            "penembakan, ASSAULT",
            "gempa, DISASTER", "bertemu, CONSULT", "pertemuan, CONSULT", "menandatangani, AGREE", "penandatanganan, AGREE", "mengapresiasi, SUPPORT",
            "berkolaborasi, COOPERATE", "mengevakuasi, AID", "penyerahan, AID", "gencatan, CONCEDE", "pelucutan, RETREAT", "mendesak, REQUEST",
            "mengecam, ACCUSE", "menolak, REJECT", "ditolak, REJECT", "mengancam, THREATEN", "demonstrasi, PROTEST", "embargo, SANCTION",
            "mengerahkan, MOBILIZE", "disita, COERCE", "mencuri, CRIME", "korupsi, CRIME", "kecelakaan, ACCIDENT", "tenggelam, ACCIDENT",
            "vaksinasi, HEALTH", "tewas, DEATH", "dilantik, PERSONNEL", "pelantikan, PERSONNEL", "pemilu, ELECTION", "mengesahkan, POLICY",
            "disahkan, POLICY", "mengakuisisi, TRANSACT", "inflasi, MARKET", "melonjak, MARKET", "meresmikan, LAUNCH", "diresmikan, LAUNCH",
            "mengalahkan, COMPETE", "bertolak, MOVE", "festival, GATHER", "menemukan, DISCOVER", "penemuan, DISCOVER"})
    void aWordIsKnownInItsForms(String word, EventType type) {
        assertThat(entry(word)).as(word).isNotNull();
        assertThat(entry(word).all() >>> type.ordinal() & 1).as(word).isEqualTo(1);
    }

    @Test
    void theBareFormOfAVerbIsKnown() {
        assertThat(entry("tangkap")).isNotNull();
        assertThat(entry("resmikan").all() >>> EventType.LAUNCH.ordinal() & 1).isEqualTo(1);
    }

    @Test
    void wordsOfOneRootWithOtherMeaningsAreApart() {
        assertThat(entry("menemukan").sure() >>> EventType.CONSULT.ordinal() & 1).isZero();
        assertThat(entry("bertemu").sure() >>> EventType.DISCOVER.ordinal() & 1).isZero();
    }

    @Test
    void reportingWordsSpeakAgainstAnEvent() {
        assertThat(entry("mengatakan").none()).isEqualTo(1);
        assertThat(entry("mengatakan").all()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Buruh menggelar unjuk rasa di Jakarta., PROTEST, unjuk", "Kedua pihak menyepakati gencatan senjata., CONCEDE, gencatan",
            "Ia meninggal dunia di rumah sakit., DEATH, meninggal", "Mereka menjalani operasi tangkap tangan KPK., JUSTICE, operasi"})
    void expressionsAreKnownAsWholes(String sentence, EventType type, String first) {
        AnalyzedText text = new TextAnalyzer().analyze(sentence);
        int[] keys = new int[text.tokenCount()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = EventLexicon.key(text.token(i).lower());
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            LEXICON.expressions(text, keys, i, keys.length, (begin, end, known) -> {
                if ((known.all() >>> type.ordinal() & 1) != 0) {
                    found.add(text.token(begin).lower());
                }
            });
        }
        assertThat(found).contains(first);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasWordsAndAWorld(EventType type) {
        long words = LexiconFile.read("event/trigger-words.tsv", 3).stream().filter(row -> row[0].equals(type.name()))
                .mapToLong(row -> row[2].split(" ").length).sum();
        assertThat(words).isGreaterThan(25);
        assertThat(LexiconFile.read("event/topic-words.tsv", 2)).anyMatch(row -> row[0].equals(type.name()));
    }

    @Test
    void aVeryLongWordIsNoTrouble() {
        String word = "me" + "n".repeat(100_000) + "kan";
        assertThat(word.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(100_000);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(1), () -> assertThat(entry(word)).isNull());
    }
}
