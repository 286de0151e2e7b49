package id.peristiwa.extraction.gazetteer;

/**
 * Official codes of areas. Those of Indonesia are the Ministry of Home Affairs' (Kepmendagri): two digits each for province, regency and
 * district, four for the village.
 */
final class AreaCodes {

    private AreaCodes() {
    }

    static String of(PlaceTable table, int place) {
        return switch (table.feature(place)) {
            case PROVINCE -> digits(table.code(place), 2);
            case REGENCY, MUNICIPALITY, DISTRICT -> of(table, table.parent(place)) + '.' + digits(table.code(place), 2);
            case VILLAGE -> of(table, table.parent(place)) + '.' + digits(table.code(place), 4);
            case DIVISION -> PlaceTable.letters(table.country(place)) + '-' + PlaceTable.letters(table.code(place));
            default -> null;
        };
    }

    private static String digits(int number, int length) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, length - text.length())) + text;
    }
}
