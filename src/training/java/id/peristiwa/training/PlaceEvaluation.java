package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.place.Place;
import id.peristiwa.extraction.place.PlaceResolver;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Measures the resolver on annotated names: right countries, mentions linked to the right place (B-cubed), calibration, speed. */
final class PlaceEvaluation {

    private final PlaceResolver resolver = PlaceResolver.load(Gazetteer.load());
    private final int[][] reliability = new int[10][2];
    private int right;
    private int judged;
    private double linked;
    private int documents;

    private PlaceEvaluation() {
    }

    /** {@code SHARED [ANNOTATIONS]}. */
    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.load(Path.of(args[0]), args.length > 1 ? Path.of(args[1]) : null);
        for (Map.Entry<String, List<Gold>> part : Map.of("dev", corpus.dev(), "train", corpus.train(), "own", corpus.own()).entrySet()) {
            new PlaceEvaluation().measure(part.getKey(), part.getValue());
        }
    }

    private void measure(String part, List<Gold> articles) {
        for (Gold gold : articles) {
            AnalyzedText text = GoldText.analyze(gold);
            measure(gold, resolver.resolve(text, LinkEvaluation.names(text, gold)));
        }
        if (judged > 0) {
            System.out.printf("%-6s %4d articles  country %.3f (%d of %d)  linking of places %.3f%n", part, articles.size(), (double) right / judged,
                    right, judged, linked / documents);
            for (int i = 0; i < reliability.length; i++) {
                if (reliability[i][1] > 0) {
                    System.out.printf("       confidence %.1f: %.3f right of %d%n", i / 10.0, (double) reliability[i][0] / reliability[i][1],
                            reliability[i][1]);
                }
            }
        }
    }

    private void measure(Gold gold, List<Place> places) {
        Map<Span, Gold.Entity> wanted = new HashMap<>();
        for (Gold.Entity e : gold.entities()) {
            if (e.type().equals("GPE") || e.type().equals("LOC")) {
                e.mentions().forEach(m -> wanted.put(m, e));
            }
        }
        Map<Span, Place> found = new HashMap<>();
        for (Place place : places) {
            place.mentions().forEach(m -> found.put(m.span(), place));
            Gold.Entity entity = mostOf(place, wanted);
            if (entity != null && !entity.country().isEmpty()) {
                boolean same = entity.country().equals(place.country());
                judged++;
                right += same ? 1 : 0;
                int bin = (int) Math.min(9, place.confidence() * 10);
                reliability[bin][1]++;
                reliability[bin][0] += same ? 1 : 0;
                if (!same) {
                    System.out.println(gold.id() + "\t" + place.country() + " for " + entity.country() + "\t" + place.mentions().get(0).text());
                }
            }
        }
        if (!found.isEmpty()) {
            linked += linking(gold.id(), wanted, found);
            documents++;
        }
    }

    private static Gold.Entity mostOf(Place place, Map<Span, Gold.Entity> wanted) {
        Map<Gold.Entity, Integer> votes = new HashMap<>();
        Gold.Entity best = null;
        for (NameMention m : place.mentions()) {
            Gold.Entity e = wanted.get(m.span());
            if (e != null && votes.merge(e, 1, Integer::sum) > (best == null ? 0 : votes.get(best))) {
                best = e;
            }
        }
        return best;
    }

    /** B-cubed F1; prints the pairs of names that are wrongly together or apart. */
    private static double linking(String id, Map<Span, Gold.Entity> wanted, Map<Span, Place> found) {
        double precision = 0;
        double recall = 0;
        for (Span a : found.keySet()) {
            int together = 0;
            int both = 0;
            int same = 0;
            for (Span b : found.keySet()) {
                boolean linked = found.get(a) == found.get(b);
                boolean right = wanted.get(a) == wanted.get(b);
                together += linked ? 1 : 0;
                same += right ? 1 : 0;
                both += linked && right ? 1 : 0;
                if (linked != right && a.compareTo(b) < 0) {
                    System.out.println(id + "\t" + (linked ? "together" : "apart") + "\t" + text(found, a) + " | " + text(found, b));
                }
            }
            precision += (double) both / together;
            recall += (double) both / same;
        }
        return 2 * precision * recall / (precision + recall) / found.size();
    }

    private static String text(Map<Span, Place> found, Span span) {
        return found.get(span).mentions().stream().filter(m -> m.span().equals(span)).findFirst().map(NameMention::text).orElse("");
    }
}
