package id.peristiwa.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.syntax.Clauses;
import id.peristiwa.extraction.syntax.DependencyParser;
import id.peristiwa.extraction.syntax.ParserState;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Learns on which word each word hangs from treebanks of Universal Dependencies. */
final class ParserTrainer {

    private static final int[] NO_HEADS = {};

    private ParserTrainer() {
    }

    /** A treebank as one document. {@code heads} has the index of every token's head, -1 for roots. */
    private record Treebank(AnalyzedText text, int[] heads) {
    }

    /** {@code SHARED RESOURCES}: measures on the test set of CSUI, then learns from everything and writes the model. */
    public static void main(String[] args) throws IOException {
        Path ud = Path.of(args[0], "data/ud");
        WordClasses classes = WordClasses.load();
        List<Treebank> train = new ArrayList<>();
        for (String file : List.of("id_csui-ud-train.conllu", "id_csui-ud-train.conllu", "id_pud-ud-test.conllu", "id_gsd-ud-train-v2.0.conllu",
                "id_gsd-ud-dev.conllu")) {
            train.add(read(ud.resolve(file)));
        }
        Treebank test = read(ud.resolve("id_csui-ud-test.conllu"));
        LinearClassifier model = train(train, classes);
        System.out.printf(Locale.ROOT, "unlabelled attachment without marks: %.3f%n", score(model, test, classes));
        train.add(test);
        train.add(read(ud.resolve("id_gsd-ud-test.conllu")));
        Path file = Path.of(args[1], "syntax/parser.model");
        try (OutputStream out = Files.newOutputStream(file)) {
            train(train, classes).save(out);
        }
        System.out.println(file.getFileName() + " " + Files.size(file) + " bytes");
    }

    private static Clauses clauses(AnalyzedText text) {
        return new Clauses(text, i -> false);
    }

    private static LinearClassifier train(List<Treebank> banks, WordClasses classes) {
        ClassifierTrainer trainer = new ClassifierTrainer(List.of("SHIFT", "LEFT", "RIGHT", "REDUCE"), 3, 5, 0.1, 1e-3);
        Features features = new Features();
        for (Treebank bank : banks) {
            TokenTraits traits = TokenTraits.of(bank.text, classes);
            Clauses clauses = clauses(bank.text);
            for (Sentence sentence : bank.text.sentences()) {
                ParserState state = new ParserState(bank.text, traits, clauses, sentence);
                while (!state.isDone()) {
                    int action = state.onlyChoice();
                    if (action < 0) {
                        action = right(state, bank.heads);
                        state.features(features);
                        trainer.add(features.toArray(), action);
                    }
                    state.apply(action);
                }
            }
        }
        return trainer.train();
    }

    /** The action that leads to the annotated heads. */
    private static int right(ParserState state, int[] heads) {
        int top = state.top();
        int next = state.next();
        if (heads[top] == next && state.allows(DependencyParser.LEFT)) {
            return DependencyParser.LEFT;
        }
        if (heads[next] == top) {
            return DependencyParser.RIGHT;
        }
        if (state.allows(DependencyParser.REDUCE)) {
            for (int i = 0; i < state.stackSize() - 1; i++) {
                int below = state.stacked(i);
                if (heads[next] == below || heads[below] == next) {
                    return DependencyParser.REDUCE;
                }
            }
        }
        return DependencyParser.SHIFT;
    }

    private static double score(LinearClassifier model, Treebank bank, WordClasses classes) {
        DependencyParser parser = new DependencyParser(model);
        TokenTraits traits = TokenTraits.of(bank.text, classes);
        Clauses clauses = clauses(bank.text);
        int[] heads = new int[bank.text.tokenCount()];
        long start = System.nanoTime();
        bank.text.sentences().forEach(s -> parser.parse(bank.text, traits, clauses, s, heads));
        System.out.printf(Locale.ROOT, "%.2f µs a token%n", (System.nanoTime() - start) / 1000.0 / heads.length);
        int right = 0;
        int all = 0;
        for (int i = 0; i < heads.length; i++) {
            if (bank.text.token(i).kind() == TokenKind.WORD) {
                all++;
                right += heads[i] == bank.heads[i] ? 1 : 0;
            }
        }
        return (double) right / all;
    }

    private static Treebank read(Path file) throws IOException {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<int[]> heads = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        List<String[]> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                String[] row = line.split("\t");
                if (row[0].indexOf('.') < 0) {
                    rows.add(row);
                }
            } else if (line.isEmpty() && !rows.isEmpty()) {
                int first = tokens.size();
                heads.add(add(rows, first, tokens, source));
                sentences.add(new Sentence(0, first, tokens.size()));
                rows.clear();
            }
        }
        int[] all = heads.stream().reduce(NO_HEADS, (a, b) -> {
            int[] out = Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, out, a.length, b.length);
            return out;
        });
        return new Treebank(new AnalyzedText(source.toString(), List.of(), sentences, tokens), all);
    }

    /** Adds a sentence; a word that the treebank splits is one token, as in the engine. */
    private static int[] add(List<String[]> rows, int first, List<Token> tokens, StringBuilder source) {
        int[] tokenOf = new int[rows.size() + 2];
        Arrays.fill(tokenOf, -1);
        List<Integer> headWords = new ArrayList<>();
        int until = 0;
        for (String[] row : rows) {
            int hyphen = row[0].indexOf('-');
            int from = Integer.parseInt(hyphen < 0 ? row[0] : row[0].substring(0, hyphen));
            if (hyphen < 0 && from <= until) {
                tokenOf[from] = tokens.size() - 1;
                int head = Integer.parseInt(row[6]);
                int start = headWords.get(headWords.size() - 1);
                boolean inside = start < 0 && head < from && head >= -start;
                if (start < 0 && !inside && (head > until || head < -start)) {
                    headWords.set(headWords.size() - 1, head);
                }
                continue;
            }
            String form = row[1];
            TokenKind kind = Character.isLetter(form.charAt(0))
                    ? TokenKind.WORD
                    : Character.isDigit(form.charAt(0)) ? TokenKind.NUMBER : form.equals("\"") ? TokenKind.QUOTE : TokenKind.MARK;
            int begin = source.length();
            source.append(form);
            tokens.add(new Token(begin, source.length(), form, form.toLowerCase(Locale.ROOT), kind, true));
            source.append(' ');
            if (hyphen < 0) {
                tokenOf[from] = tokens.size() - 1;
                headWords.add(Integer.parseInt(row[6]));
            } else {
                until = Integer.parseInt(row[0].substring(hyphen + 1));
                headWords.add(-from);
            }
        }
        int[] heads = new int[tokens.size() - first];
        for (int i = 0; i < heads.length; i++) {
            int word = headWords.get(i);
            heads[i] = word <= 0 ? -1 : tokenOf[word];
            heads[i] = heads[i] == first + i ? -1 : heads[i];
        }
        return heads;
    }
}
