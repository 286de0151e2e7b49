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
        Span dateline = null;
        boolean reported = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kind().isSilent()) {
                continue;
            }
            Span span = paragraph.span();
            if (paragraph.kind() == SectionKind.BODY && !reported) {
                reported = true;
                int begin = Dateline.end(text, span);
                if (begin > span.begin()) {
                    dateline = new Span(span.begin(), begin);
                    int first = tokens.size();
                    tokenizer.tokenize(text, dateline, tokens);
                    sentences.add(new Sentence(paragraph.index(), first, tokens.size()));
                    span = new Span(begin, span.end());
                }
            }
            int first = tokens.size();
            for (Span part : search.without(span)) {
                tokenizer.tokenize(text, part, tokens);
            }
            splitter.split(paragraph.index(), tokens, first, sentences);
        }
        return new AnalyzedText(text, paragraphs, sentences, tokens, dateline);
    }
}
