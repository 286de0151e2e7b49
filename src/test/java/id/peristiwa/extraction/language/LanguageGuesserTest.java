package id.peristiwa.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.peristiwa.extraction.text.TextAnalyzer;

class LanguageGuesserTest {

    private static final LanguageGuesser GUESSER = LanguageGuesser.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Presiden mengatakan bahwa pemerintah akan mengirim bantuan kepada warga yang menjadi korban banjir di Demak pada hari Senin.
            id | Gempa M 5,6 guncang Cianjur
            id | Prabowo
            ms | Perdana Menteri berkata kerajaan boleh membantu mangsa banjir kerana bekalan sudah ada dan polis turut berada di kawasan itu sahaja.
            en | The president said on Monday that the government would send aid to the victims of the flood, which has killed at least ten people.
            nl | De minister zei maandag dat het kabinet niet van plan is om de belasting te verhogen, maar dat er wel een onderzoek komt.
            fr | Le ministre a déclaré lundi que les victimes de la tempête seront aidées par le gouvernement dans les prochains jours.
            es | El presidente dijo el lunes que el gobierno enviará ayuda a las víctimas de la inundación en los próximos días.
            jv | Wong sing padha omong yaiku dheweke ora ngerti marang kabar iku, nanging wis ana ing omah kanggo nunggu.
            ru | Президент заявил в понедельник, что правительство направит помощь пострадавшим от наводнения.
            ar | قال الرئيس يوم الاثنين إن الحكومة سترسل مساعدات إلى ضحايا الفيضانات
            zh | 总统 星期一 表示 政府 将 向 洪水 灾民 提供 援助
            und | Zzyzx qwrt plmk vbnn xkcd hjkl wert yuio asdf zxcv mnbv poiu lkjh gfds
            """)
    void tellsTheLanguage(String language, String text) {
        assertThat(GUESSER.guess(new TextAnalyzer().analyze(text))).isEqualTo(language);
    }
}
