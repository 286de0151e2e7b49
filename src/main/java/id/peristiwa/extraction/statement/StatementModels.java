package id.peristiwa.extraction.statement;

import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.learning.Ranker;

/**
 * The learned parts of the stage.
 *
 * @param contents which of the candidates of one quotation or reporting word is what was said
 * @param acceptance whether the best of them is a statement
 * @param overlaps whether a candidate is a statement of its own beside one that it shares words with
 * @param speakers which actor speaks, or nobody
 */
public record StatementModels(Ranker contents, LinearClassifier acceptance, LinearClassifier overlaps, Ranker speakers) {

    private static final String FOLDER = "/extraction/statement/";

    /** Loads the models of the class path. */
    public static StatementModels load() {
        return new StatementModels(Ranker.load(FOLDER + "contents.model"), LinearClassifier.load(FOLDER + "acceptance.model"),
                LinearClassifier.load(FOLDER + "overlaps.model"), Ranker.load(FOLDER + "speakers.model"));
    }
}
