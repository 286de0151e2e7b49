package id.peristiwa.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.morphology.WordClasses;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.KnownNames;
import id.peristiwa.extraction.name.NameFeatures;
import id.peristiwa.extraction.name.NameLabels;
import id.peristiwa.extraction.name.NameLexica;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameRecognizer;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;

/** Trains the name model on annotated articles and the public sets, and measures it. */
public final class NameTrainer {

    static final int OURS = 0;
    static final int NERGRIT = 1;
    static final int IDNER = 2;

    private static final int EPOCHS = Integer.getInteger("epochs", 6);
    private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.1"));
    private static final double L2 = Double.parseDouble(System.getProperty("l2", "0.02"));
    private static final float THRESHOLD = 0.05f;
    private static final int ROUNDS = Integer.getInteger("rounds", 2);
    private static final int MIN_COUNT_KNOWN = Integer.getInteger("minKnown", 2);
    private static final int MIN_COUNT = Integer.getInteger("min", 1);

    private final WordClasses classes = WordClasses.load();
    private final List<ChainTrainer.Sequence> data = new ArrayList<>();
    private ChainTrainer trained;
    private List<String[]> rows = List.of();

    /** Adds the sentences of annotated articles. */
    private void add(List<Gold> articles, NameLexica with) {
        for (Gold gold : articles) {
            AnalyzedText text = GoldText.analyze(gold);
            add(text, labels(gold, text), OURS, with);
        }
    }

    private static int[] labels(Gold gold, AnalyzedText text) {
        int[] labels = new int[text.tokenCount()];
        for (Gold.Entity entity : gold.entities()) {
            NameType type = GoldText.nameType(entity);
            if (type != null) {
                entity.mentions().forEach(m -> mark(text, m, type, labels));
            }
        }
        return labels;
    }

    private static void mark(AnalyzedText text, Span mention, NameType type, int[] labels) {
        int first = text.firstTokenEndingAfter(mention.begin());
        int end = first;
        while (end < text.tokenCount() && text.token(end).begin() < mention.end()) {
            end++;
        }
        if (end > first && text.sentenceIndexOf(first) == text.sentenceIndexOf(end - 1)) {
            while (labels[first] != 0 && !NameLabels.mayFollow(0, labels[first])) {
                first--;
            }
            while (labels[end - 1] != 0 && NameLabels.mayContinue(labels[end - 1])) {
                end++;
            }
            for (int i = first; i < end; i++) {
                labels[i] = NameLabels.label(type, i - first, end - first);
            }
        }
    }

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final NameLexica lexica;

    private NameTrainer(NameLexica lexica) {
        this.lexica = lexica;
    }

    private void add(AnalyzedText text, int[] labels, int domain, NameLexica with) {
        TokenTraits traits = TokenTraits.of(text, classes);
        NameFeatures features = new NameFeatures(text, traits, with);
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
            add(s.text(), s.labels(), NERGRIT, lexica);
        }
        for (TaggedSentence s : TaggedSentence.read(ner.resolve("nergrit-valid.tsv"))) {
            add(s.text(), s.labels(), NERGRIT, lexica);
        }
        for (TaggedSentence s : TaggedSentence.read(ner.resolve("idner-train.txt"))) {
            add(s.text(), s.labels(), IDNER, lexica);
        }
    }

    ChainTrainer train() {
        ChainTrainer trainer = new ChainTrainer(NameLabels.ALL, allowed(), 3, MIN_COUNT, EPOCHS, RATE, L2);
        trainer.train(data);
        return trainer;
    }

    /** Learns the names of the articles and the public sets, the latter under {@code lexica}. */
    private static NameTrainer learn(Path shared, NameLexica lexica, Map<NameLexica, List<Gold>> articles) throws IOException {
        NameTrainer trainer = new NameTrainer(lexica);
        for (Map.Entry<NameLexica, List<Gold>> part : articles.entrySet()) {
            trainer.add(part.getValue(), part.getKey());
        }
        if (!Boolean.getBoolean("nopublic")) {
            trainer.addPublic(shared.resolve("data/ner"));
        }
        trainer.trained = trainer.train();
        return trainer;
    }

    /**
     * Learns in two rounds: what models of the first round find in unlabelled news makes the known names of the second. For what is learned from an article
     * they come from a model that has not seen it, so that they are trusted as much as they deserve.
     */
    private static NameTrainer learn(List<Gold> articles, Path shared, List<AnalyzedText> unlabelled) throws IOException {
        NameLexica plain = NameLexica.load(GAZETTEER, KnownNames.none());
        if (ROUNDS < 2) {
            return learn(shared, plain, Map.of(plain, articles));
        }
        List<NameHarvest> harvests = IntStream.range(0, 2).parallel().mapToObj(half -> harvest(articles, half, shared, plain, unlabelled)).toList();
        NameHarvest all = new NameHarvest();
        Map<NameLexica, List<Gold>> parts = new LinkedHashMap<>();
        for (int half = 0; half < 2; half++) {
            int out = half;
            all.add(harvests.get(half));
            parts.put(NameLexica.load(GAZETTEER, new KnownNames(harvests.get(half).rows(1, MIN_COUNT_KNOWN))),
                    articles.stream().filter(g -> half(g) == out).toList());
        }
        List<String[]> rows = all.rows(2, MIN_COUNT_KNOWN);
        NameTrainer trainer = learn(shared, NameLexica.load(GAZETTEER, new KnownNames(rows)), parts);
        trainer.rows = rows;
        return trainer;
    }

    private static NameHarvest harvest(List<Gold> articles, int without, Path shared, NameLexica plain, List<AnalyzedText> unlabelled) {
        try {
            NameTrainer trainer = learn(shared, plain, Map.of(plain, articles.stream().filter(g -> half(g) != without).toList()));
            NameRecognizer recognizer = trainer.recognizer();
            NameHarvest harvest = new NameHarvest();
            unlabelled.forEach(text -> harvest.read(text, trainer.classes, recognizer));
            return harvest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int half(Gold gold) {
        return Math.floorMod(Hash.of(gold.id() + "/half"), 2);
    }

    private NameRecognizer recognizer() {
        return new NameRecognizer(trained.model(OURS, THRESHOLD), lexica);
    }

    private static boolean[] allowed() {
        int size = NameLabels.ALL.size();
        boolean[] allowed = new boolean[size * size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                allowed[a * size + b] = NameLabels.mayFollow(a, b);
            }
        }
        return allowed;
    }

    /** {@code cv SHARED ANNOTATIONS}, {@code jackknife SHARED ANNOTATIONS FOLDER}, {@code write SHARED ANNOTATIONS FOLDER}. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[1]);
        Path own = Path.of(args[2]);
        Corpus corpus = Corpus.load(shared, Files.isDirectory(own) ? own : null);
        if (args[0].equals("cv")) {
            crossValidate(corpus, shared);
        } else if (args[0].equals("jackknife")) {
            jackknife(corpus, shared, Path.of(args[3]));
        } else {
            write(corpus, shared, Path.of(args[3]));
        }
    }

    private static void write(Corpus corpus, Path shared, Path folder) throws IOException {
        List<AnalyzedText> unlabelled = unlabelled(corpus, shared);
        NameTrainer trainer = learn(corpus.all(), shared, unlabelled);
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("names.model"))) {
            trainer.trained.model(OURS, THRESHOLD).save(out);
        }
        List<String> lines = new ArrayList<>(List.of("# What names usually name: counts over unlabelled news in which a model found names.",
                "# Source: learned by NameTrainer from the unlabelled news collection named in NOTICE (annotated articles left out); Apache-2.0 (statistics, no text).",
                "# Columns: N for a name and W for a word of names, in lower case, how often it was a person, an organization, a place, none of these"));
        trainer.rows.forEach(row -> lines.add(String.join("\t", row)));
        Files.write(folder.resolve("known-names.tsv"), lines);
        System.out.println(Files.size(folder.resolve("names.model")) + " bytes, " + trainer.rows.size() + " known names");
    }

    private static List<AnalyzedText> unlabelled(Corpus corpus, Path shared) throws IOException {
        return NameHarvest.unlabelled(shared.resolve("data/news.jsonl"), corpus.all().stream().map(Gold::id).collect(Collectors.toSet()));
    }

    /** Writes for every article the names that a model finds which has learned from the other folds. */
    private static void jackknife(Corpus corpus, Path shared, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<AnalyzedText> unlabelled = unlabelled(corpus, shared);
        List<Fold> folds = IntStream.range(0, Corpus.FOLDS).parallel().mapToObj(f -> fold(corpus, shared, unlabelled, f)).toList();
        for (Fold fold : folds) {
            for (Map.Entry<Gold, List<NameMention>> found : fold.found().entrySet()) {
                FoundNames.write(folder, found.getKey().id(), found.getValue());
            }
        }
        System.out.println(corpus.all().size() + " articles");
    }

    /** What one fold's model finds in the articles that it has not seen. */
    private record Fold(Map<Gold, List<NameMention>> found, List<String> publicSets) {
    }

    private static Fold fold(Corpus corpus, Path shared, List<AnalyzedText> unlabelled, int fold) {
        try {
            List<Gold> held = new ArrayList<>();
            List<Gold> learn = new ArrayList<>();
            for (Gold gold : corpus.all()) {
                (Corpus.fold(gold.id()) == fold ? held : learn).add(gold);
            }
            NameTrainer trainer = learn(learn, shared, unlabelled);
            NameRecognizer recognizer = trainer.recognizer();
            Map<Gold, List<NameMention>> found = new LinkedHashMap<>();
            for (Gold gold : held) {
                AnalyzedText text = GoldText.analyze(gold);
                found.put(gold, recognizer.recognize(text, TokenTraits.of(text, trainer.classes)));
            }
            List<String> publicSets = new ArrayList<>();
            if (fold == 0) {
                publicSets.add(NameFigures.line("nergrit test", trainer.score(shared.resolve("data/ner/nergrit-test.tsv"), NERGRIT)));
                publicSets.add(NameFigures.line("idner dev", trainer.score(shared.resolve("data/ner/idner-dev.txt"), IDNER)));
            }
            return new Fold(found, publicSets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] score(Path set, int domain) throws IOException {
        return TaggedSentence.score(set, new NameRecognizer(trained.model(domain, THRESHOLD), lexica), classes);
    }

    /** Figures by {@link Corpus#fold}: of the measured articles, of the other outlets', of the project's own. */
    private static void crossValidate(Corpus corpus, Path shared) throws IOException {
        long start = System.currentTimeMillis();
        List<AnalyzedText> unlabelled = ROUNDS < 2 ? List.of() : unlabelled(corpus, shared);
        List<Fold> folds = IntStream.range(0, Integer.getInteger("folds", Corpus.FOLDS)).parallel().mapToObj(f -> fold(corpus, shared, unlabelled, f))
                .toList();
        Map<String, int[]> counts = new TreeMap<>();
        Set<String> dev = corpus.dev().stream().map(Gold::id).collect(Collectors.toSet());
        Set<String> train = corpus.train().stream().map(Gold::id).collect(Collectors.toSet());
        folds.forEach(fold -> fold.publicSets().forEach(System.out::println));
        for (Fold fold : folds) {
            fold.found().forEach(
                    (gold, names) -> NameFigures.add(gold, names, dev.contains(gold.id()) ? "dev" : train.contains(gold.id()) ? "train" : "own",
                            counts));
        }
        counts.forEach((part, c) -> System.out.println(NameFigures.line(part, c)));
        System.out.println((System.currentTimeMillis() - start) / 1000 + " s");
    }
}
