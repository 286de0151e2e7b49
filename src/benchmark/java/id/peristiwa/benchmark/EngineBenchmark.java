package id.peristiwa.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.TextAnalyzer;
import id.peristiwa.extraction.time.TimeTagger;

/** Articles a second on one thread: the whole engine, its first half (names, actors, places, dates), and the peer's sentences, tokens and names. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class EngineBenchmark {

    private List<String> articles;
    private Extractor extractor;
    private TextAnalyzer analyzer;
    private TimeTagger times;
    private Peer peer;
    private int next;

    @Setup
    public void load() throws IOException {
        articles = Articles.load();
        extractor = Extractor.load();
        analyzer = new TextAnalyzer();
        times = TimeTagger.load();
        peer = Peer.train();
    }

    private String article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    @Benchmark
    public Object whole() {
        return extractor.extract(SourceDocument.of(article()));
    }

    @Benchmark
    public Object firstHalf() {
        AnalyzedText text = analyzer.analyze(article());
        return List.of(extractor.participants(text), times.tag(text, null));
    }

    @Benchmark
    public Object openNlp() {
        return peer.read(article());
    }
}
