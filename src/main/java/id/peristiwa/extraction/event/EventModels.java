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
 * @param parts who took part, whether and when it happened
 */
public record EventModels(LinearClassifier trigger, MaskedClassifier type, LinearClassifier same, BoostedTrees happening, PartModels parts) {

    private static final String FOLDER = "/extraction/event/";

    /** Loads the models of the class path. */
    public static EventModels load() {
        return new EventModels(LinearClassifier.load(FOLDER + "triggers.model"), MaskedClassifier.load(FOLDER + "types.model"),
                LinearClassifier.load(FOLDER + "same.model"), BoostedTrees.load(FOLDER + "happenings.model"), PartModels.load());
    }
}
