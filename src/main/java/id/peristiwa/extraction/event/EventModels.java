package id.peristiwa.extraction.event;

import id.peristiwa.extraction.learning.LinearClassifier;

/**
 * The learned parts of the stage.
 *
 * @param trigger no event or one of the types, for a word
 * @param same whether two triggers tell one happening
 * @param parts who took part, whether and when it happened
 */
public record EventModels(LinearClassifier trigger, LinearClassifier same, PartModels parts) {

    private static final String FOLDER = "/extraction/event/";

    /** Loads the models of the class path. */
    public static EventModels load() {
        return new EventModels(LinearClassifier.load(FOLDER + "triggers.model"), LinearClassifier.load(FOLDER + "same.model"), PartModels.load());
    }
}
