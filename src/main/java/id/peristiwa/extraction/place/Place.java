package id.peristiwa.extraction.place;

import java.util.List;

import id.peristiwa.extraction.name.NameMention;

/**
 * One place of the document with all its mentions. What the gazetteer does not tell is null.
 *
 * @param kind what it is, {@link PlaceKind#OTHER} if that can't be told
 * @param name its usual name, or the longest surface where the gazetteer has none
 * @param country ISO 3166-1 alpha-2, or null
 * @param adminCode ISO 3166-2 of its first-level division or, in Indonesia, the dotted official code of the finest known level; null if unknown
 * @param adminChain names of the containing areas from the first level down to the place itself, empty if unknown
 * @param latitude WGS 84 degrees, or null
 * @param longitude WGS 84 degrees, or null
 * @param geonamesId GeoNames id, or null
 * @param mentions its mentions in the order of the text, never empty
 * @param confidence probability, 0 to 1, that the place is the right one
 */
public record Place(PlaceKind kind, String name, String country, String adminCode, List<String> adminChain, Double latitude, Double longitude,
        Integer geonamesId, List<NameMention> mentions, double confidence) {

    public Place {
        adminChain = List.copyOf(adminChain);
        mentions = List.copyOf(mentions);
    }

    /** The same with another confidence. */
    public Place withConfidence(double probability) {
        return new Place(kind, name, country, adminCode, adminChain, latitude, longitude, geonamesId, mentions, probability);
    }
}
