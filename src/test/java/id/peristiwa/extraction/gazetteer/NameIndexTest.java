package id.peristiwa.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;

class NameIndexTest {

    @Test
    void keepsEveryKeyWhenItGrows() {
        NameIndex index = new NameIndex(4);
        for (int i = 0; i < 10_000; i++) {
            index.add(i * 31L, i, 1);
        }
        for (int i = 0; i < 10_000; i++) {
            int slot = index.find(i * 31L);
            assertThat(index.place(index.head(slot))).isEqualTo(i);
        }
        assertThat(index.find(7)).isEqualTo(NameIndex.NONE);
    }

    @Test
    void tellsPrefixesFromNames() {
        NameIndex index = new NameIndex(4);
        index.addPrefix(5);
        assertThat(index.head(index.find(5))).isEqualTo(NameIndex.NONE);
        index.add(5, 9, 2);
        index.addPrefix(5);
        assertThat(index.place(index.head(index.find(5)))).isEqualTo(9);
        assertThat(index.classes(index.find(5))).isEqualTo(2);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        GazetteerBuilder builder = new GazetteerBuilder();
        int country = builder.add(Feature.COUNTRY, "Négeri", "XX", GazetteerBuilder.NONE);
        int city = builder.add(Feature.CITY, "Kota Lama", "XX", country);
        builder.locate(city, -1.5, 100.25, 7, 42);
        builder.name(city, "Kota Lama", 0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        builder.write(file);
        Columns columns = Columns.read(new ByteArrayInputStream(file.toByteArray()));
        PlaceTable table = PlaceTable.read(columns);
        NameIndex index = NameIndex.read(columns);
        int place = index.place(index.head(index.find(NameHash.add(NameHash.EMPTY, "kotalama"))));
        assertThat(table.name(place)).isEqualTo("Kota Lama");
        assertThat(table.name(table.parent(place))).isEqualTo("Négeri");
        assertThat(table.latitude(place)).isEqualTo(-150_000);
        assertThat(table.geonamesId(place)).isEqualTo(42);
    }

    @Test
    void refusesAFileOfAnotherFormat() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(file)) {
            out.write(new byte[8]);
        }
        assertThatThrownBy(() -> Columns.read(new ByteArrayInputStream(file.toByteArray()))).isInstanceOf(IllegalStateException.class);
    }
}
