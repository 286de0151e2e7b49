package id.peristiwa.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** The first stage: a text to its paragraphs, sentences and tokens. */
public final class TextAnalyzer {

    private final StructureReader structure = StructureReader.load();
    private final Residue residue = new Residue();
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();

    public AnalyzedText analyze(String text) {
        return analyze(text, structure.read(text));
    }

    /** The same with paragraphs whose kinds are known. */
    public AnalyzedText analyze(String text, List<Paragraph> paragraphs) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        List<Sentence> sentences = new ArrayList<>();
        Residue.Search search = residue.of(text);
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.kind().isSilent()) {
                int first = tokens.size();
                for (Span part : search.without(paragraph.span())) {
                    tokenizer.tokenize(text, part, tokens);
                }
                splitter.split(paragraph.index(), tokens, first, sentences);
            }
        }
        return new AnalyzedText(text, paragraphs, sentences, tokens);
    }
}
