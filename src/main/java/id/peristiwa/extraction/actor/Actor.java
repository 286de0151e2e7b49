package id.peristiwa.extraction.actor;

import java.util.List;

/**
 * One real actor of the document. What the text does not tell is null.
 *
 * @param id {@code a1}, {@code a2}, … in the order of the first mention
 * @param type what it is
 * @param name its fullest name
 * @param role the title as the text gives it in its fullest form, or null
 * @param affiliation id of the actor it belongs to, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param sector PLOVER sector code, or null
 * @param location of a {@link ActorType#STATE} the id of the same place among the locations, or null
 * @param mentions in the order of the text, never empty
 * @param confidence probability, 0 to 1, that it is an actor of this type
 */
public record Actor(String id, ActorType type, String name, String role, String affiliation, String country, String sector, String location,
        List<ActorMention> mentions, double confidence) {

    public Actor {
        mentions = List.copyOf(mentions);
    }
}
