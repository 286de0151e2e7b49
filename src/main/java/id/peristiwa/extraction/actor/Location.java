package id.peristiwa.extraction.actor;

import java.util.List;

import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.place.Place;

/**
 * A place of the document that is a place there: mentions that only stand for a government are with the {@link Actor}.
 *
 * @param id {@code l1}, {@code l2}, … in the order of the first mention
 * @param place what it is and where
 * @param mentions those of the place's mentions that mean the place; empty where it only acts
 */
public record Location(String id, Place place, List<NameMention> mentions) {

    public Location {
        mentions = List.copyOf(mentions);
    }
}
