package id.peristiwa.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {

    @ParameterizedTest
    @CsvSource({"kamerin,kamerun,true", "beliga,belgia,true", "indonsia,indonesia,true", "indonesiaa,indonesia,true", "lndonesia,indonesia,true",
            "indonesia,indonesia,false", "jepara,jepang,false", "iran,irak,true", "iran,oman,false", "malta,mali,false"})
    void tellsOneSlipFromMore(String written, String name, boolean oneSlip) {
        assertThat(Misspellings.oneSlip(written, name)).isEqualTo(oneSlip);
    }
}
