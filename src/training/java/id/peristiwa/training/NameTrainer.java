package id.peristiwa.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.SequenceModel;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.name.NameFeatures;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameLabels;
import id.peristiwa.extraction.name.NameLexica;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameRecognizer;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.TextAnalyzer;

/** Trains the name model on annotated articles and the public sets, and measures it. */
public final class NameTrainer {

    static final int OURS = 0;
    static final int NERGRIT = 1;
    static final int IDNER = 2;
    static final int NERP = 3;

    private static final int EPOCHS = Integer.getInteger("epochs", 12);
    private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.1"));
    private static final double L2 = Double.parseDouble(System.getProperty("l2", "0.001"));
    private static final int MIN_COUNT = Integer.getInteger("min", 1);

    private final WordClasses classes = WordClasses.load();
    private final List<ChainTrainer.Sequence> data = new ArrayList<>();

    /** Adds the sentences of annotated articles. */
    void add(List<Gold> articles) {
        for (Gold gold : articles) {
            AnalyzedText text = GoldText.analyze(gold);
            int[] labels = new int[text.tokenCount()];
            for (Gold.Entity entity : gold.entities()) {
                NameType type = GoldText.nameType(entity);
                if (type != null) {
                    entity.mentions().forEach(m -> mark(text, m, type, labels));
                }
            }
            add(text, labels, OURS);
        }
    }

    private static void mark(AnalyzedText text, Span mention, NameType type, int[] labels) {
        int first = text.firstTokenEndingAfter(mention.begin());
        int end = first;
        while (end < text.tokenCount() && text.token(end).begin() < mention.end()) {
            end++;
        }
        if (end > first && text.sentenceIndexOf(first) == text.sentenceIndexOf(end - 1)) {
            for (int i = first; i < end; i++) {
                labels[i] = NameLabels.label(type, i - first, end - first);
            }
        }
    }

    static final NameLexica LEXICA = NameLexica.load(Gazetteer.load());

    void add(AnalyzedText text, int[] labels, int domain) {
        TokenTraits traits = TokenTraits.of(text, classes);
        NameFeatures features = new NameFeatures(text, traits, LEXICA);
        Features list = new Features();
        for (Sentence s : text.sentences()) {
            int[][] rows = new int[s.size()][];
            int[] own = new int[s.size()];
            for (int i = 0; i < rows.length; i++) {
                features.of(s.firstToken() + i, s, list);
                rows[i] = list.toArray();
                own[i] = labels[s.firstToken() + i];
            }
            data.add(new ChainTrainer.Sequence(domain, rows, own));
        }
    }

    void addPublic(Path ner) throws IOException {
        for (TaggedSentence s : TaggedSentence.read(ner.resolve("nergrit-train.tsv"))) {
            add(s.text(), s.labels(), NERGRIT);
        }
        for (TaggedSentence s : TaggedSentence.read(ner.resolve("idner-train.txt"))) {
            add(s.text(), s.labels(), IDNER);
        }
        if (!Boolean.getBoolean("nonerp")) {
            for (TaggedSentence s : TaggedSentence.read(ner.resolve("nerp-train.tsv"))) {
                add(s.text(), s.labels(), NERP);
            }
        }
    }

    ChainTrainer train() {
        int size = NameLabels.ALL.size();
        boolean[] allowed = new boolean[size * size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                allowed[a * size + b] = NameLabels.mayFollow(a, b);
            }
        }
        ChainTrainer trainer = new ChainTrainer(NameLabels.ALL, allowed, 4, MIN_COUNT, EPOCHS, RATE, L2);
        trainer.train(data);
        return trainer;
    }

    /** {@code cv SHARED ANNOTATIONS}, {@code write SHARED ANNOTATIONS FILE}. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[1]);
        Path own = Path.of(args[2]);
        Corpus corpus = Corpus.load(shared, Files.isDirectory(own) ? own : null);
        if (args[0].equals("cv")) {
            crossValidate(corpus, shared);
        } else if (args[0].equals("jackknife")) {
            jackknife(corpus, shared, Path.of(args[3]));
        } else {
            NameTrainer trainer = new NameTrainer();
            trainer.add(corpus.dev());
            trainer.add(corpus.train());
            trainer.add(corpus.own());
            trainer.addPublic(shared.resolve("data/ner"));
            Path file = Path.of(args[3]);
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                trainer.train().model(OURS, 0.05f).save(out);
            }
            System.out.println(Files.size(file) + " bytes");
        }
    }

    /** Writes for every article the names that a model finds which has learned from the other folds. */
    private static void jackknife(Corpus corpus, Path shared, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int fold = 0; fold < Corpus.FOLDS; fold++) {
            NameTrainer trainer = new NameTrainer();
            List<Gold> held = new ArrayList<>();
            List<Gold> learn = new ArrayList<>();
            for (Gold gold : corpus.all()) {
                (Corpus.fold(gold.id()) == fold ? held : learn).add(gold);
            }
            trainer.add(learn);
            trainer.addPublic(shared.resolve("data/ner"));
            ChainTrainer trained = trainer.train();
            NameRecognizer recognizer = new NameRecognizer(trained.model(OURS, 0.05f), LEXICA);
            for (Gold gold : held) {
                AnalyzedText text = new TextAnalyzer().analyze(gold.text());
                FoundNames.write(folder, gold.id(), recognizer.recognize(text, TokenTraits.of(text, trainer.classes)));
            }
            System.out.println("fold " + fold + ": " + held.size() + " articles");
        }
    }

    private static void crossValidate(Corpus corpus, Path shared) throws IOException {
        int folds = Integer.getInteger("folds", 4);
        int[] counts = new int[3];
        for (int fold = 0; fold < folds; fold++) {
            long start = System.currentTimeMillis();
            NameTrainer trainer = new NameTrainer();
            List<Gold> held = new ArrayList<>();
            List<Gold> learn = new ArrayList<>();
            for (int i = 0; i < corpus.dev().size(); i++) {
                (i % folds == fold ? held : learn).add(corpus.dev().get(i));
            }
            trainer.add(learn);
            trainer.add(corpus.train());
            trainer.add(corpus.own());
            if (!Boolean.getBoolean("nopublic")) {
                trainer.addPublic(shared.resolve("data/ner"));
            }
            ChainTrainer trained = trainer.train();
            long done = System.currentTimeMillis();
            NameRecognizer recognizer = new NameRecognizer(trained.model(OURS, 0.05f), LEXICA);
            int[] own = new int[3];
            for (Gold g : held) {
                score(g, recognizer, trainer.classes, own, System.getProperty("errors") != null);
            }
            print("fold " + fold + " (" + (done - start) / 1000 + " s)", own);
            for (int k = 0; k < 3; k++) {
                counts[k] += own[k];
            }
            if (fold == 0 && !Boolean.getBoolean("nopublic")) {
                print("nergrit test",
                        TaggedSentence.score(shared.resolve("data/ner/nergrit-test.tsv"), trained.model(NERGRIT, 0.05f), trainer.classes));
                print("idner dev", TaggedSentence.score(shared.resolve("data/ner/idner-dev.txt"), trained.model(IDNER, 0.05f), trainer.classes));
            }
            if (Boolean.getBoolean("once")) {
                return;
            }
        }
        print("dev", counts);
    }

    static void print(String what, int[] c) {
        System.out.printf("%-22s F1 %.4f  precision %.4f  recall %.4f  (%d of %d found, %d wanted)%n", what, 2.0 * c[0] / (c[1] + c[2]),
                1.0 * c[0] / c[1],
                1.0 * c[0] / c[2], c[0], c[1], c[2]);
    }

    private static void score(Gold gold, NameRecognizer recognizer, WordClasses classes, int[] counts, boolean errors) {
        AnalyzedText text = GoldText.analyze(gold);
        Set<String> wanted = new HashSet<>();
        for (Gold.Entity e : gold.entities()) {
            NameType type = GoldText.nameType(e);
            if (type != null) {
                e.mentions().forEach(m -> wanted.add(type + " " + m));
            }
        }
        Set<String> found = new HashSet<>();
        for (NameMention m : recognizer.recognize(text, TokenTraits.of(text, classes))) {
            found.add(m.type() + " " + m.span());
            if (errors && !wanted.contains(m.type() + " " + m.span())) {
                System.out.println("invented\t" + gold.id() + "\t" + m.type() + "\t" + m.text() + "\t" + around(gold.text(), m.span()));
            }
        }
        if (errors) {
            for (Gold.Entity e : gold.entities()) {
                NameType type = GoldText.nameType(e);
                for (Span m : e.mentions()) {
                    if (type != null && !found.contains(type + " " + m)) {
                        System.out.println("missed\t" + gold.id() + "\t" + type + "\t" + m.in(gold.text()) + "\t" + around(gold.text(), m));
                    }
                }
            }
        }
        counts[2] += wanted.size();
        counts[1] += found.size();
        found.retainAll(wanted);
        counts[0] += found.size();
    }

    private static String around(String text, Span span) {
        return text.substring(Math.max(0, span.begin() - 50), Math.min(text.length(), span.end() + 30)).replace('\n', '|');
    }
}
