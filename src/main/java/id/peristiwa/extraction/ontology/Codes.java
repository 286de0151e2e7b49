package id.peristiwa.extraction.ontology;

/**
 * What an event is in other schemes; null where a scheme has no code for it.
 *
 * @param subtype finer type
 * @param mode PLOVER mode
 * @param plover PLOVER type, with its mode behind a hyphen where there is one
 * @param cameo CAMEO code
 * @param quadClass 1 verbal cooperation to 4 material conflict
 * @param score conflict-cooperation score, -10 to 10
 */
public record Codes(String subtype, String mode, String plover, String cameo, Integer quadClass, Double score) {
}
