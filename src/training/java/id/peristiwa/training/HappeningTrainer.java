package id.peristiwa.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.EventModels;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.learning.MaskedClassifier;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Learns which words tell events, of which types, which of them tell one happening, and from these, on articles not learned from, which happenings hold. */
final class HappeningTrainer {

    private static final List<String> NO_YES = List.of("no", "yes");
    private static final int MEMORY = 40;
    private static final int FOLDS = 3;

    private HappeningTrainer() {
    }

    /** A trigger of an annotated event. */
    record Marked(int token, int event, int type) {
    }

    /** An annotated article with the features of all its words, copied once, and the triggers that were last found in it. */
    static final class Document {

        private final Gold gold;
        private final AnalyzedText text;
        private final EventExamples examples;
        private final List<Marked> marked;
        private final int[] tokens;
        private final List<int[]> features = new ArrayList<>();
        private int[] found = {};

        Document(Gold gold, AnalyzedText text, EventExamples examples) {
            this.gold = gold;
            this.text = text;
            this.examples = examples;
            this.marked = HappeningTrainer.marked(gold, text);
            List<Integer> all = new ArrayList<>();
            examples.triggers((t, f) -> {
                all.add(t);
                features.add(f.toArray());
            });
            this.tokens = all.stream().mapToInt(Integer::intValue).toArray();
        }

        Gold gold() {
            return gold;
        }

        AnalyzedText text() {
            return text;
        }

        EventExamples examples() {
            return examples;
        }

        List<Marked> marked() {
            return marked;
        }

        int[] tokens() {
            return tokens;
        }

        List<int[]> features() {
            return features;
        }

        /** Finds triggers with models for triggers and types. */
        void found(EventModels models) {
            found = examples.find(models);
        }
    }

    private static List<Marked> marked(Gold gold, AnalyzedText text) {
        List<Marked> out = new ArrayList<>();
        for (int e = 0; e < gold.events().size(); e++) {
            int type = EventType.valueOf(gold.events().get(e).type()).ordinal();
            for (Span span : gold.events().get(e).triggers()) {
                int first = text.firstTokenEndingAfter(span.begin());
                if (first < text.tokenCount() && text.token(first).begin() < span.end()) {
                    out.add(new Marked(first, e, type));
                }
            }
        }
        out.sort(Comparator.comparingInt(Marked::token));
        return out;
    }

    /** Learns, from triggers found by models that had not seen the articles, which tell one happening and which happenings hold. */
    static EventModels groups(List<Document> documents) {
        TreeTrainer happenings = new TreeTrainer(Integer.getInteger("tree.depth", 4), Integer.getInteger("tree.trees", 150),
                number("tree.rate", 0.05),
                number("tree.shrink", 5), number("tree.share", 0.7));
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            EventModels models = new EventModels(null, null, pairs(documents.stream().filter(d -> fold(d) != held).toList()), null, null);
            documents.stream().filter(d -> fold(d) == held).forEach(d -> addHappenings(d, models, happenings));
        }
        return new EventModels(null, null, pairs(documents), happenings.train(), null);
    }

    private static int fold(Document d) {
        return Math.floorMod(d.gold().id().hashCode() >> 3, FOLDS);
    }

    private static void addHappenings(Document d, EventModels models, TreeTrainer trainer) {
        List<int[]> found = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        List<Map<Integer, float[]>> features = new ArrayList<>();
        d.examples().happenings(models, (tokens, type, confidence, f, options) -> {
            found.add(tokens);
            types.add(type);
            Map<Integer, float[]> all = new TreeMap<>();
            for (int option : options) {
                all.put(option, f.apply(option));
            }
            features.add(all);
        });
        int[] matched = match(d, found, types);
        for (int i = 0; i < found.size(); i++) {
            int right = matched[i] < 0 ? -1 : EventType.valueOf(d.gold().events().get(matched[i]).type()).ordinal();
            features.get(i).forEach((option, f) -> trainer.add(f, option == right ? 1 : 0));
        }
    }

    /** For each happening found the annotated event that stands for it in the measure of the project, -1 for none. */
    static int[] match(Document d, List<int[]> found, List<Integer> types) {
        List<int[]> pairs = new ArrayList<>();
        for (int e = 0; e < d.gold().events().size(); e++) {
            Gold.Happening event = d.gold().events().get(e);
            for (int i = 0; i < found.size(); i++) {
                boolean touch = false;
                for (int t : found.get(i)) {
                    Span span = d.text().token(t).span();
                    touch |= event.triggers().stream().anyMatch(span::overlaps);
                }
                if (touch) {
                    pairs.add(new int[]{event.type().equals(EventType.values()[types.get(i)].name()) ? 0 : 1, e, i});
                }
            }
        }
        pairs.sort(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]).thenComparingInt(p -> p[2]));
        int[] out = new int[found.size()];
        Arrays.fill(out, -1);
        boolean[] used = new boolean[d.gold().events().size()];
        for (int[] p : pairs) {
            if (!used[p[1]] && out[p[2]] < 0) {
                used[p[1]] = true;
                out[p[2]] = p[1];
            }
        }
        return out;
    }

    static EventModels words(List<Document> documents) {
        ClassifierTrainer triggers = new ClassifierTrainer(NO_YES, Integer.getInteger("trigger.min", 1), Integer.getInteger("trigger.epochs", 15),
                number("trigger.rate", 0.01), number("trigger.l2", 1e-2));
        ClassifierTrainer types = new ClassifierTrainer(Stream.of(EventType.values()).map(Enum::name).toList(), 2,
                Integer.getInteger("type.epochs", 15),
                number("type.rate", 0.03), number("type.l2", 1e-1));
        for (Document d : documents) {
            Map<Integer, Marked> byToken = new HashMap<>();
            d.marked().forEach(m -> byToken.putIfAbsent(m.token(), m));
            for (int i = 0; i < d.tokens().length; i++) {
                triggers.add(d.features().get(i), byToken.containsKey(d.tokens()[i]) ? 1 : 0);
            }
            for (Marked m : d.marked()) {
                types.add(d.examples().type(m.token()), m.type(), 1, d.examples().typeSets(m.token()));
            }
        }
        return new EventModels(triggers.train(), types.trainMasked(), null, null, null);
    }

    /** Learns from the triggers found which of them tell one happening. */
    private static LinearClassifier pairs(List<Document> documents) {
        ClassifierTrainer same = new ClassifierTrainer(NO_YES, 2, Integer.getInteger("same.epochs", 8), number("same.rate", 0.05),
                number("same.l2", 1e-2));
        for (Document d : documents) {
            Map<Integer, Integer> events = new HashMap<>();
            d.marked().forEach(m -> events.putIfAbsent(m.token(), m.event()));
            int[] tokens = d.found;
            for (int i = 0; i < tokens.length; i++) {
                for (int k = Math.max(0, i - MEMORY); k < i; k++) {
                    Integer a = events.get(tokens[k]);
                    Integer b = events.get(tokens[i]);
                    if (a != null && b != null && !d.examples.unlike(k, i)) {
                        same.add(d.examples.same(k, i), a.equals(b) ? 1 : 0);
                    }
                }
            }
        }
        return same.train();
    }

    private static double number(String property, double otherwise) {
        return Double.parseDouble(System.getProperty(property, Double.toString(otherwise)));
    }
}
