package id.peristiwa.extraction.actor;

import java.util.List;

/**
 * Everything in a document that could act, speak or be acted on, and every place. Unnamed groups and states are candidates: most of them do nothing, and
 * are left out of the extraction.
 *
 * @param actors in the order of the first mention
 * @param locations in the order of the first mention
 */
public record Participants(List<Actor> actors, List<Location> locations) {

    public Participants {
        actors = List.copyOf(actors);
        locations = List.copyOf(locations);
    }
}
