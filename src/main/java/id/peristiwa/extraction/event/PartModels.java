package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.LinearClassifier;

/**
 * What tells who took part in a happening, whether it happened and when.
 *
 * @param pair none, source, target or location, for a trigger and a mention
 * @param role the same for a happening and an actor, from what {@code pair} says of all their triggers and mentions
 * @param status occurred, ongoing, planned, possible or denied, for a trigger
 * @param date whether a time expression is when an event happened
 */
public record PartModels(LinearClassifier pair, LinearClassifier role, LinearClassifier status, LinearClassifier date) {

    private static final String FOLDER = "/extraction/event/";

    /** Loads the models of the class path. */
    static PartModels load() {
        return new PartModels(LinearClassifier.load(FOLDER + "pairs.model"), LinearClassifier.load(FOLDER + "roles.model"),
                LinearClassifier.load(FOLDER + "status.model"), LinearClassifier.load(FOLDER + "dates.model"));
    }
}
