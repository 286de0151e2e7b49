package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.GazetteerBuilder;
import id.peristiwa.extraction.gazetteer.PlaceClass;

/**
 * Adds the areas and islands of Indonesia with the coordinates that GeoNames' places have for them. A regency lies
 * where its namesake town or its seat lies, else in the middle of its districts, else of its islands; a province in the middle of its regencies.
 */
final class IndonesiaAreas {

    /** GeoNames' first-level code of Indonesia (FIPS) to the first digits of the official codes. Papua is older there than its six provinces. */
    private static final Map<String, List<String>> PROVINCES = Map.ofEntries(Map.entry("01", List.of("11")), Map.entry("26", List.of("12")),
            Map.entry("24", List.of("13")), Map.entry("37", List.of("14", "21")), Map.entry("05", List.of("15")),
            Map.entry("32", List.of("16", "19")),
            Map.entry("03", List.of("17")), Map.entry("15", List.of("18")), Map.entry("35", List.of("19")), Map.entry("40", List.of("21")),
            Map.entry("04", List.of("31")), Map.entry("30", List.of("32", "36")), Map.entry("07", List.of("33")), Map.entry("10", List.of("34")),
            Map.entry("08", List.of("35")), Map.entry("33", List.of("36")), Map.entry("02", List.of("51")), Map.entry("17", List.of("52")),
            Map.entry("18", List.of("53")), Map.entry("11", List.of("61")), Map.entry("13", List.of("62")), Map.entry("12", List.of("63")),
            Map.entry("14", List.of("64", "65")), Map.entry("42", List.of("65")), Map.entry("31", List.of("71", "75")),
            Map.entry("21", List.of("72")),
            Map.entry("38", List.of("73", "76")), Map.entry("22", List.of("74")), Map.entry("34", List.of("75")), Map.entry("41", List.of("76")),
            Map.entry("28", List.of("81")), Map.entry("29", List.of("82")), Map.entry("36", List.of("91", "93", "94", "95")),
            Map.entry("39", List.of("92", "96")));

    private final GazetteerBuilder builder;
    private final int country;
    private final Map<String, List<GazetteerSources.City>> towns = new HashMap<>();
    private final Set<Integer> merged = new HashSet<>();
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<String, Mean> means = new HashMap<>();
    private final Map<String, double[]> known = new HashMap<>();

    /** A running mean of positions. */
    private static final class Mean {
        private double latitude;
        private double longitude;
        private int n;

        void add(double[] at) {
            latitude += at[0];
            longitude += at[1];
            n++;
        }

        double[] value() {
            return new double[]{latitude / n, longitude / n};
        }
    }

    IndonesiaAreas(GazetteerBuilder builder, int country, List<GazetteerSources.City> cities) {
        this.builder = builder;
        this.country = country;
        for (GazetteerSources.City c : cities) {
            if (c.country().equals("ID")) {
                for (String province : PROVINCES.getOrDefault(c.admin(), List.of())) {
                    towns.computeIfAbsent(province + key(townName(c.name())), k -> new ArrayList<>()).add(c);
                }
            }
        }
    }

    private static String townName(String name) {
        return name.startsWith("South ") ? name.substring(6) + " Selatan" : name.replaceAll("^City of | City$|^Kota ", "");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /**
     * @param data the tables of idn-area-data
     * @param positions code, latitude and longitude of areas that no package places, tab-separated
     */
    void add(Path data, Path positions) throws IOException {
        for (String[] row : GazetteerSources.csv(data.resolve("provinces.csv"))) {
            String name = row[1].replaceFirst("^Daerah Khusus Ibukota ", "");
            int place = area(Feature.PROVINCE, name, row[0], country);
            builder.name(place, row[1], 0);
            if (row[0].equals("31")) {
                merge(place, row[0], name);
            }
        }
        List<String[]> regencies = GazetteerSources.csv(data.resolve("regencies.csv"));
        for (String[] row : regencies) {
            boolean city = row[2].startsWith("Kota ");
            String name = row[2].replaceFirst("^(Kabupaten|Kota) (Administrasi )?", "");
            int place = area(city ? Feature.MUNICIPALITY : Feature.REGENCY, name, row[0], areas.get(row[1]));
            if (name.matches("(Kepulauan|Pulau) .*")) {
                builder.name(place, name.substring(name.indexOf(' ') + 1), PlaceClass.ALIAS);
            }
            if (city) {
                merge(place, row[0], name);
            }
        }
        for (String[] row : regencies) {
            if (!row[2].startsWith("Kota ")) {
                beside(row[0], row[2].replaceFirst("^Kabupaten (Administrasi )?", ""));
            }
        }
        for (String[] row : GazetteerSources.csv(data.resolve("districts.csv"))) {
            merge(area(Feature.DISTRICT, row[2], row[0], areas.get(row[1])), row[0], row[2]);
        }
        for (String[] row : GazetteerSources.csv(data.resolve("villages.csv"))) {
            area(Feature.VILLAGE, row[2], row[0], areas.get(row[1]));
        }
        for (String line : Files.readAllLines(positions)) {
            String[] row = line.split("\t");
            if (!line.startsWith("#") && !known.containsKey(row[0])) {
                builder.locate(areas.get(row[0]), Double.parseDouble(row[1]), Double.parseDouble(row[2]), 0, 0);
                located(row[0], Double.parseDouble(row[1]), Double.parseDouble(row[2]));
            }
        }
        islands(data);
        middles();
    }

    private int area(Feature feature, String name, String code, int parent) {
        int place = builder.add(feature, name, "ID", parent);
        builder.code(place, Integer.parseInt(code.substring(code.lastIndexOf('.') + 1)));
        builder.name(place, name, 0);
        areas.put(code, place);
        return place;
    }

    /** Takes the seat of the name in the province, else its largest town of the name, as this area. */
    private void merge(int place, String code, String name) {
        GazetteerSources.City town = town(code, name);
        if (town != null && merged.add(town.id())) {
            builder.locate(place, town.latitude(), town.longitude(), town.population(), town.id());
            located(code, town.latitude(), town.longitude());
        }
    }

    /** Places a regency where its namesake town lies; a town that is no area of its own is not kept beside it. */
    private void beside(String code, String name) {
        GazetteerSources.City town = town(code, name);
        if (town != null) {
            boolean own = merged.add(town.id());
            builder.locate(areas.get(code), town.latitude(), town.longitude(), own ? town.population() : 0, 0);
            located(code, town.latitude(), town.longitude());
        }
    }

    private GazetteerSources.City town(String code, String name) {
        GazetteerSources.City best = null;
        for (GazetteerSources.City c : towns.getOrDefault(code.substring(0, 2) + key(name), List.of())) {
            boolean better = best == null || seat(c) && !seat(best) || seat(c) == seat(best) && c.population() > best.population();
            best = better ? c : best;
        }
        return best;
    }

    private static boolean seat(GazetteerSources.City city) {
        return city.feature().equals("PPLA") || city.feature().equals("PPLA2") || city.feature().equals("PPLC");
    }

    private void located(String code, double latitude, double longitude) {
        double[] at = {latitude, longitude};
        known.put(code, at);
        int dot = code.lastIndexOf('.');
        if (dot > 0) {
            means.computeIfAbsent(code.substring(0, dot), k -> new Mean()).add(at);
        }
    }

    private void islands(Path data) throws IOException {
        Map<String, Mean> shores = new HashMap<>();
        for (String[] row : GazetteerSources.csv(data.resolve("islands.csv"))) {
            double[] at = GazetteerSources.degrees(row[2]);
            Integer parent = areas.get(row[1].isEmpty() ? row[0].substring(0, 2) : row[1]);
            int place = builder.add(Feature.ISLAND, row[4], "ID", parent == null ? country : parent);
            builder.name(place, row[4], 0);
            if (at != null) {
                builder.locate(place, at[0], at[1], 0, 0);
                shores.computeIfAbsent(row[1], k -> new Mean()).add(at);
            }
        }
        shores.forEach((code, mean) -> means.putIfAbsent(code, mean));
    }

    /** Regencies without a town of their name, then provinces. */
    private void middles() {
        areas.keySet().stream().filter(c -> c.length() == 5 && !known.containsKey(c) && means.containsKey(c)).sorted().toList().forEach(code -> {
            double[] at = means.get(code).value();
            builder.locate(areas.get(code), at[0], at[1], 0, 0);
            located(code, at[0], at[1]);
        });
        areas.keySet().stream().filter(c -> c.length() == 2 && !known.containsKey(c) && means.containsKey(c)).sorted().forEach(code -> {
            double[] at = means.get(code).value();
            builder.locate(areas.get(code), at[0], at[1], 0, 0);
        });
    }

    /** Whether the town is one of the areas. */
    boolean isArea(GazetteerSources.City city) {
        return merged.contains(city.id());
    }

    /** The province that a town of Indonesia lies in, or -1. */
    int provinceOf(GazetteerSources.City city) {
        List<String> provinces = PROVINCES.getOrDefault(city.admin(), List.of());
        return provinces.isEmpty() ? -1 : areas.get(provinces.get(0));
    }
}
