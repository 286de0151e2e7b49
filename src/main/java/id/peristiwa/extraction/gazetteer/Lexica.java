package id.peristiwa.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.learning.LexiconFile;

/** Adds the project's own lexica to the places of the packages: {@code places.tsv}, {@code aliases.tsv}, {@code seats.tsv}. */
final class Lexica {

    private static final String FOLDER = "gazetteer/";

    private final PlaceTable table;
    private final NameIndex index;
    private final GazetteerBuilder builder;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<String, Integer> own = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<Integer, String> displayed = new HashMap<>();

    Lexica(PlaceTable table, NameIndex index) {
        this.table = table;
        this.index = index;
        this.builder = new GazetteerBuilder(table, index);
        for (int p = 0; p < table.size(); p++) {
            Feature feature = table.feature(p);
            switch (feature) {
                case COUNTRY -> countries.put(PlaceTable.letters(table.country(p)), p);
                case CAPITAL -> capitals.merge(PlaceTable.letters(table.country(p)), p, (a, b) -> table.population(a) < table.population(b) ? b : a);
                case DIVISION, PROVINCE, REGENCY, MUNICIPALITY -> areas.put(AreaCodes.of(table, p), p);
                default -> {
                }
            }
        }
    }

    Map<String, Integer> countries() {
        return countries;
    }

    /** The capital in the packages, or -1. */
    int capitalOf(String country) {
        return capitals.getOrDefault(country, -1);
    }

    /** Names of seats with the country each may stand for. */
    Map<String, String> seats() {
        return seats;
    }

    /** Indonesian names of places that have another one in the packages. */
    Map<Integer, String> displayed() {
        return displayed;
    }

    void read() {
        for (String[] row : LexiconFile.read(FOLDER + "places.tsv", 6)) {
            addPlace(row);
        }
        for (String[] row : LexiconFile.read(FOLDER + "aliases.tsv", 3)) {
            addNames(target(row[0]), row);
        }
        for (String[] row : LexiconFile.read(FOLDER + "seats.tsv", 2)) {
            addSeat(row[0], row[1]);
        }
    }

    private void addNames(int place, String[] row) {
        String[] usual = row[1].split(";");
        displayed.put(place, usual[0]);
        for (String name : usual) {
            builder.name(place, name, 0);
            addCapital(place, name);
        }
        for (String name : row[2].isEmpty() ? new String[0] : row[2].split(";")) {
            builder.name(place, name, PlaceClass.ALIAS);
            addCapital(place, name);
        }
    }

    private void addCapital(int place, String name) {
        String country = PlaceTable.letters(table.country(place));
        if (capitalOf(country) == place) {
            seats.put(name, country);
        }
    }

    /** name, feature, country, latitude, longitude, other names. */
    private void addPlace(String[] row) {
        Feature feature = Feature.valueOf(row[1]);
        int place = builder.add(feature, row[0], row[2], countries.getOrDefault(row[2], GazetteerBuilder.NONE));
        if (!row[3].isEmpty()) {
            builder.locate(place, Double.parseDouble(row[3]), Double.parseDouble(row[4]), 0, 0);
        }
        own.put(row[0], place);
        builder.name(place, row[0], 0);
        for (String other : row[5].isEmpty() ? new String[0] : row[5].split(";")) {
            builder.name(place, other, 0);
        }
    }

    private void addSeat(String name, String country) {
        seats.put(name, country);
        List<Integer> bearers = bearers(name);
        if (bearers.isEmpty()) {
            bearers.add(builder.add(Feature.FACILITY, name, country, countries.get(country)));
        }
        builder.name(bearers.get(0), name, PlaceClass.SEAT);
    }

    /**
     * A country ({@code KR}), division ({@code US-CA}), area of Indonesia ({@code 32.73}), city with its country ({@code RU/Moscow}) or place of the
     * lexicon ({@code =Timur Tengah}).
     *
     * @throws IllegalStateException if there is none
     */
    private int target(String reference) {
        if (reference.startsWith("=")) {
            return known(own, reference.substring(1), reference);
        }
        int slash = reference.indexOf('/');
        if (slash < 0) {
            return known(reference.length() == 2 && Character.isLetter(reference.charAt(0)) ? countries : areas, reference, reference);
        }
        int country = PlaceTable.letters(reference.substring(0, slash));
        int best = -1;
        for (int place : bearers(reference.substring(slash + 1))) {
            boolean town = table.feature(place) == Feature.CITY || table.feature(place) == Feature.CAPITAL;
            if (town && table.country(place) == country && (best < 0 || table.population(place) > table.population(best))) {
                best = place;
            }
        }
        return known(Map.of(reference, best), best < 0 ? "" : reference, reference);
    }

    private List<Integer> bearers(String name) {
        List<Integer> out = new ArrayList<>();
        int slot = index.find(NameHash.add(NameHash.EMPTY, name.toLowerCase(Locale.ROOT)));
        for (int node = slot == NameIndex.NONE ? NameIndex.NONE : index.head(slot); node != NameIndex.NONE; node = index.next(node)) {
            out.add(index.place(node));
        }
        return out;
    }

    private static int known(Map<String, Integer> places, String key, String reference) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalStateException(FOLDER + "aliases.tsv: no place " + reference);
        }
        return place;
    }
}
