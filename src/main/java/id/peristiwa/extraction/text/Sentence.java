package id.peristiwa.extraction.text;

/**
 * A run of tokens of one paragraph.
 *
 * @param paragraph index of the paragraph
 * @param firstToken index of its first token in the document
 * @param endToken index after its last token
 */
public record Sentence(int paragraph, int firstToken, int endToken) {

    public int size() {
        return endToken - firstToken;
    }
}
