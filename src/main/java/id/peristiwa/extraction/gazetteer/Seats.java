package id.peristiwa.extraction.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries, and the names that may stand for their governments: capitals and the names of {@code seats.tsv}. */
final class Seats {

    private final Map<String, Integer> countries;
    private final Map<String, String> seats;

    private Seats(Map<String, Integer> countries, Map<String, String> seats) {
        this.countries = countries;
        this.seats = seats;
    }

    static Seats load(PlaceTable table, Lexica lexica) {
        Map<String, String> seats = new HashMap<>();
        for (Map.Entry<String, Integer> country : lexica.countries().entrySet()) {
            int capital = lexica.capitalOf(country.getKey());
            if (capital >= 0) {
                seats.put(key(table.name(capital)), country.getKey());
            }
        }
        lexica.seats().forEach((name, country) -> seats.put(key(name), country));
        return new Seats(lexica.countries(), seats);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    String countryOf(String name) {
        return seats.get(key(name));
    }

    int country(String alpha2) {
        return countries.getOrDefault(alpha2, -1);
    }
}
