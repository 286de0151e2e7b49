package id.peristiwa.extraction.text;

import java.util.List;

/**
 * A document's text with its paragraphs, sentences and tokens, the ground that every later stage stands on. Immutable.
 * Tokens and sentences cover every paragraph that is not silent ({@link SectionKind#isSilent()}), in the order of the text.
 */
public final class AnalyzedText {

    private final String source;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final Token[] tokens;
    private final int[] sentenceOfToken;
    private final Span dateline;

    public AnalyzedText(String source, List<Paragraph> paragraphs, List<Sentence> sentences, List<Token> tokens) {
        this(source, paragraphs, sentences, tokens, null);
    }

    /** @param dateline the head of the first paragraph that tells where and by whom the report was written, or null */
    public AnalyzedText(String source, List<Paragraph> paragraphs, List<Sentence> sentences, List<Token> tokens, Span dateline) {
        this.dateline = dateline;
        this.source = source;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = List.copyOf(sentences);
        this.tokens = tokens.toArray(new Token[0]);
        this.sentenceOfToken = new int[this.tokens.length];
        for (int s = 0; s < this.sentences.size(); s++) {
            Sentence sentence = this.sentences.get(s);
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                sentenceOfToken[t] = s;
            }
        }
    }

    /** The text as it was submitted. */
    public String source() {
        return source;
    }

    /** Where and by whom the report was written, at the head of its first paragraph; null if nothing tells. */
    public Span dateline() {
        return dateline;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public int tokenCount() {
        return tokens.length;
    }

    /** @throws ArrayIndexOutOfBoundsException if there is no such token */
    public Token token(int index) {
        return tokens[index];
    }

    public int sentenceIndexOf(int token) {
        return sentenceOfToken[token];
    }

    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOfToken[token]);
    }

    public Paragraph paragraphOf(int token) {
        return paragraphs.get(sentenceOf(token).paragraph());
    }

    /** Span from the first of the tokens to the last: {@code endToken} is exclusive. */
    public Span span(int firstToken, int endToken) {
        return new Span(tokens[firstToken].begin(), tokens[endToken - 1].end());
    }

    /** The first token that ends after the position, {@link #tokenCount()} if there is none. */
    public int firstTokenEndingAfter(int position) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
