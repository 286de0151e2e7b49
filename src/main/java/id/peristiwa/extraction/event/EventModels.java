package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.LinearClassifier;

/**
 * The learned parts of the stage.
 *
 * @param trigger no event or one of the types, for a word
 * @param same whether two triggers tell one happening
 * @param role none, source, target or location, for a trigger and a mention
 * @param status occurred, ongoing, planned, possible or denied, for a trigger
 * @param date whether a time expression is when an event happened
 */
public record EventModels(LinearClassifier trigger, LinearClassifier same, LinearClassifier role, LinearClassifier status, LinearClassifier date) {

    private static final String FOLDER = "/extraction/event/";

    /** Loads the models of the class path. */
    public static EventModels load() {
        return new EventModels(LinearClassifier.load(FOLDER + "triggers.model"), LinearClassifier.load(FOLDER + "same.model"),
                LinearClassifier.load(FOLDER + "roles.model"), LinearClassifier.load(FOLDER + "status.model"),
                LinearClassifier.load(FOLDER + "dates.model"));
    }
}
