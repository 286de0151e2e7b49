package id.peristiwa.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.GazetteerBuilder;

/**
 * Adds the places of GeoNames that are no areas of Indonesia, each within its country's division where that can be told. GeoNames has its
 * own codes of divisions: those of letters are ISO 3166-2's, of the others a code stands for the division whose name its capital bears.
 */
final class ForeignCities {

    private final GazetteerBuilder builder;
    private final Map<String, Integer> countries;
    /** Country and code of ISO 3166-2, and country and name in lower case, to the division. */
    private final Map<String, Integer> divisions;
    private final Map<String, Integer> byAdmin = new HashMap<>();
    private final Map<Integer, double[]> sums = new HashMap<>();

    ForeignCities(GazetteerBuilder builder, Map<String, Integer> countries, Map<String, Integer> divisions) {
        this.builder = builder;
        this.countries = countries;
        this.divisions = divisions;
    }

    void add(List<GazetteerSources.City> cities, IndonesiaAreas indonesia) {
        for (GazetteerSources.City c : cities) {
            Integer namesake = divisions.get(c.country() + '/' + c.name().toLowerCase(Locale.ROOT));
            if (namesake != null && (c.feature().equals("PPLA") || c.feature().equals("PPLC"))) {
                byAdmin.putIfAbsent(c.country() + '/' + c.admin(), namesake);
            }
        }
        for (GazetteerSources.City c : cities) {
            if (!indonesia.isArea(c)) {
                int place = builder.add(c.feature().equals("PPLC") ? Feature.CAPITAL : Feature.CITY, c.name(), c.country(), parent(c, indonesia));
                builder.locate(place, c.latitude(), c.longitude(), c.population(), c.id());
                builder.name(place, c.name(), 0);
            }
        }
        sums.forEach((division, s) -> builder.locate(division, s[0] / s[2], s[1] / s[2], (int) s[3], 0));
    }

    private int parent(GazetteerSources.City c, IndonesiaAreas indonesia) {
        int country = countries.getOrDefault(c.country(), GazetteerBuilder.NONE);
        if (c.country().equals("ID")) {
            int province = indonesia.provinceOf(c);
            return province < 0 ? country : province;
        }
        Integer division = c.admin().isEmpty() || Character.isDigit(c.admin().charAt(0)) ? null : divisions.get(c.country() + '-' + c.admin());
        division = division == null ? byAdmin.get(c.country() + '/' + c.admin()) : division;
        if (division == null) {
            return country;
        }
        double[] sum = sums.computeIfAbsent(division, k -> new double[4]);
        double weight = c.population() + 1.0;
        sum[0] += c.latitude() * weight;
        sum[1] += c.longitude() * weight;
        sum[2] += weight;
        sum[3] += c.population();
        return division;
    }
}
