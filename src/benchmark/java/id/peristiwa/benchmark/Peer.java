package id.peristiwa.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's sentence detector, tokenizer and name finder, trained on the name data where they lie beside the project, else on a few made sentences. */
final class Peer {

    private final SentenceDetectorME sentences;
    private final NameFinderME names;

    private Peer(SentenceDetectorME sentences, NameFinderME names) {
        this.sentences = sentences;
        this.names = names;
    }

    static Peer train() throws IOException {
        List<NameSample> samples = samples();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        List<SentenceSample> cut = new ArrayList<>();
        for (int i = 0; i + 5 <= samples.size(); i += 5) {
            StringBuilder text = new StringBuilder();
            Span[] spans = new Span[5];
            for (int k = 0; k < 5; k++) {
                int from = text.length();
                text.append(String.join(" ", samples.get(i + k).getSentence()).replace(" .", ".").replace(" ,", ","));
                spans[k] = new Span(from, text.length());
                text.append(' ');
            }
            cut.add(new SentenceSample(text.toString(), spans));
        }
        SentenceDetectorME sentences = new SentenceDetectorME(SentenceDetectorME.train("id", ObjectStreamUtils.createObjectStream(cut),
                new SentenceDetectorFactory("id", true, null, null), TrainingParameters.defaultParams()));
        NameFinderME names = new NameFinderME(NameFinderME.train("id", null, ObjectStreamUtils.createObjectStream(samples), parameters,
                new TokenNameFinderFactory(null, null, new BioCodec())));
        return new Peer(sentences, names);
    }

    Object read(String article) {
        List<Span> out = new ArrayList<>();
        for (String sentence : sentences.sentDetect(article)) {
            for (Span span : names.find(SimpleTokenizer.INSTANCE.tokenize(sentence))) {
                out.add(span);
            }
        }
        names.clearAdaptiveData();
        return out;
    }

    private static List<NameSample> samples() throws IOException {
        Path file = Path.of(System.getProperty("shared", "../shared"), "data/ner/nergrit-train.tsv");
        List<NameSample> out = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : made();
        for (String line : lines) {
            if (line.isBlank()) {
                add(words, tags, out);
                continue;
            }
            String[] row = line.split("\t");
            words.add(row[0]);
            tags.add(row[row.length - 1]);
        }
        add(words, tags, out);
        return out;
    }

    private static List<String> made() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            out.addAll(List.of("Presiden\tO", "Joko\tB-PERSON", "Widodo\tI-PERSON", "bertemu\tO", "warga\tO", "di\tO", "Bandung\tB-PLACE", ".\tO", ""));
        }
        return out;
    }

    private static void add(List<String> words, List<String> tags, List<NameSample> out) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).startsWith("B-")) {
                int end = i + 1;
                while (end < tags.size() && tags.get(end).startsWith("I-")) {
                    end++;
                }
                spans.add(new Span(i, end, tags.get(i).substring(2)));
            }
        }
        if (!words.isEmpty()) {
            out.add(new NameSample(words.toArray(String[]::new), spans.toArray(Span[]::new), false));
        }
        words.clear();
        tags.clear();
    }
}
