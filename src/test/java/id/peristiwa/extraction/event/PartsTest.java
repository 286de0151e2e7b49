package id.peristiwa.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.TextAnalyzer;
import id.peristiwa.extraction.time.TimeTagger;

/** Who takes part in an event, whether it happened and when, by the models of the class path, where trigger and actors are given. */
class PartsTest {

    private static final PartModels MODELS = PartModels.load();
    private static final WordClasses CLASSES = WordClasses.load();
    private static final TimeTagger TIMES = TimeTagger.load();

    private static List<Actor> actors(AnalyzedText text, String named) {
        List<Actor> out = new ArrayList<>();
        for (String one : named.split(";")) {
            String surface = one.substring(0, one.indexOf('=')).strip();
            ActorType type = ActorType.valueOf(one.substring(one.indexOf('=') + 1).strip());
            int begin = text.source().indexOf(surface);
            Span span = new Span(begin, begin + surface.length());
            int first = text.firstTokenEndingAfter(begin);
            int end = text.firstTokenEndingAfter(span.end() - 1) + 1;
            MentionKind kind = type == ActorType.GROUP ? MentionKind.NOMINAL : MentionKind.NAME;
            out.add(new Actor("a" + (out.size() + 1), type, surface, null, null, null, null, type == ActorType.STATE ? "l1" : null,
                    List.of(new ActorMention(first, end, span, surface, kind)), 1));
        }
        return out;
    }

    private static EventExamples.Parts read(AnalyzedText text, String trigger, EventType type, List<Actor> actors) {
        EventExamples examples = new EventExamples(text, TokenTraits.of(text, CLASSES), actors, TIMES.tag(text, LocalDate.of(2025, 10, 22)),
                List.of());
        return examples.read(List.of(text.firstTokenEndingAfter(text.source().indexOf(trigger))), type.ordinal(), MODELS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polisi menangkap dua pelaku di Bekasi.                          | menangkap   | JUSTICE   | Polisi=GROUP;dua pelaku=GROUP;Bekasi=STATE    | Polisi / dua pelaku / Bekasi
            KPK memeriksa Budi Santoso di Jakarta.                          | memeriksa   | JUSTICE   | KPK=ORGANIZATION;Budi Santoso=PERSON;Jakarta=STATE | KPK / Budi Santoso / Jakarta
            Presiden Prabowo Subianto bertemu Vladimir Putin di Moskow.     | bertemu     | CONSULT   | Prabowo Subianto=PERSON;Vladimir Putin=PERSON;Moskow=STATE | Prabowo Subianto / Vladimir Putin / Moskow
            Pria itu menusuk korban di Surabaya.                            | menusuk     | ASSAULT   | Pria itu=GROUP;korban=GROUP;Surabaya=STATE    | Pria itu / korban / Surabaya
            Gempa mengguncang Cianjur pada Senin pagi.                      | Gempa       | DISASTER  | Cianjur=STATE                                 | / / Cianjur
            Persib mengalahkan Arema dengan skor 2-0.                       | mengalahkan | COMPETE   | Persib=ORGANIZATION;Arema=ORGANIZATION        | Persib / Arema /
            """)
    void readsWhoDoesWhatToWhom(String sentence, String trigger, EventType type, String named, String expected) {
        AnalyzedText text = new TextAnalyzer().analyze(sentence);
        List<Actor> actors = actors(text, named);
        EventExamples.Parts parts = read(text, trigger, type, actors);
        String found = names(parts.sources(), actors) + " / " + names(parts.targets(), actors) + " / " + names(parts.places(), actors);
        assertThat(found.strip().replace("  ", " ")).isEqualTo(expected);
    }

    private static String names(List<Integer> found, List<Actor> actors) {
        return String.join(", ", found.stream().map(i -> actors.get(i).name()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polisi menangkap dua pelaku pada Senin malam.                    | menangkap  | JUSTICE | OCCURRED
            Presiden akan bertemu para menteri besok.                        | bertemu    | CONSULT | PLANNED
            Pemerintah berencana menaikkan tarif tahun depan.                | menaikkan  | POLICY  | PLANNED
            Petugas masih mencari korban hingga saat ini.                    | mencari    | AID     | ONGOING
            """)
    void readsWhetherItHappened(String sentence, String trigger, EventType type, EventStatus expected) {
        AnalyzedText text = new TextAnalyzer().analyze(sentence);
        assertThat(read(text, trigger, type, List.of()).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gempa mengguncang Cianjur pada Senin (20/10/2025).               | Gempa      | DISASTER | 2025-10-20
            Polisi menangkap pelaku pada 3 Maret 2024.                       | menangkap  | JUSTICE  | 2024-03-03
            """)
    void readsWhenItHappened(String sentence, String trigger, EventType type, String expected) {
        AnalyzedText text = new TextAnalyzer().analyze(sentence);
        assertThat(read(text, trigger, type, List.of()).date()).isEqualTo(expected);
    }
}
