package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.BoostedTrees;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.learning.MaskedClassifier;

/**
 * The learned parts of the stage.
 *
 * @param trigger whether a word tells an event
 * @param type of which type it is if it does
 * @param same whether two triggers tell one happening
 * @param happening whether triggers that belong together tell a happening of the document, of the type for which they speak
 * @param role none, source, target or location, for a trigger and a mention
 * @param status occurred, ongoing, planned, possible or denied, for a trigger
 * @param date whether a time expression is when an event happened
 */
public record EventModels(LinearClassifier trigger, MaskedClassifier type, LinearClassifier same, BoostedTrees happening, LinearClassifier role,
        LinearClassifier status, LinearClassifier date) {

    private static final String FOLDER = "/extraction/event/";

    /** Loads the models of the class path. */
    public static EventModels load() {
        return new EventModels(LinearClassifier.load(FOLDER + "triggers.model"), MaskedClassifier.load(FOLDER + "types.model"),
                LinearClassifier.load(FOLDER + "same.model"), BoostedTrees.load(FOLDER + "happenings.model"),
                LinearClassifier.load(FOLDER + "roles.model"), LinearClassifier.load(FOLDER + "status.model"),
                LinearClassifier.load(FOLDER + "dates.model"));
    }
}
