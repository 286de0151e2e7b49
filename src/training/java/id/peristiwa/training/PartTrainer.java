package id.peristiwa.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Participants;
import id.peristiwa.extraction.event.EventExamples;
import id.peristiwa.extraction.event.EventStatus;
import id.peristiwa.extraction.event.PartModels;
import id.peristiwa.extraction.learning.LinearClassifier;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/** Learns who takes part in happenings, whether they happened, and when. */
final class PartTrainer {

    private static final List<String> NO_YES = List.of("no", "yes");
    private static final List<String> ROLES = List.of("NONE", "SOURCE", "TARGET", "LOCATION");
    private static final int FOLDS = 3;

    /** A happening with the tokens of its triggers in the annotation's order and its type. */
    record Told(Gold.Happening happening, List<Integer> triggers, int type) {
    }

    private record Article(Gold gold, Participants participants, EventExamples examples, List<Told> told) {
    }

    private final List<Article> articles = new ArrayList<>();

    /** Adds an article. */
    void add(Gold gold, AnalyzedText text, Participants participants, EventExamples examples) {
        articles.add(new Article(gold, participants, examples, told(gold, text)));
    }

    static List<Told> told(Gold gold, AnalyzedText text) {
        List<Told> out = new ArrayList<>();
        for (Gold.Happening happening : gold.events()) {
            List<Integer> triggers = new ArrayList<>();
            for (Span span : happening.triggers()) {
                int first = text.firstTokenEndingAfter(span.begin());
                if (first < text.tokenCount() && text.token(first).begin() < span.end()) {
                    triggers.add(first);
                }
            }
            if (!triggers.isEmpty()) {
                out.add(new Told(happening, triggers, EventType.valueOf(happening.type()).ordinal()));
            }
        }
        return out;
    }

    PartModels train() {
        ClassifierTrainer roles = trainer("role", ROLES, 8, 0.1, 0.5);
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearClassifier pair = pairs(fold);
            for (int i = fold; i < articles.size(); i += FOLDS) {
                Article a = articles.get(i);
                for (Told t : a.told) {
                    a.examples.parts(t.triggers, t.type, pair, (actor, f) -> roles.add(f.toArray(), role(a, t.happening, actor)));
                }
            }
        }
        ClassifierTrainer status = trainer("status", Stream.of(EventStatus.values()).map(Enum::name).toList(), 6, 0.1, 0.3);
        ClassifierTrainer dates = trainer("date", NO_YES, 8, 0.03, 0.5);
        for (Article a : articles) {
            for (Told t : a.told) {
                int state = EventStatus.valueOf(t.happening.status().toUpperCase(Locale.ROOT)).ordinal();
                for (int trigger : t.triggers) {
                    status.add(a.examples.status(trigger, t.type), state);
                    a.examples.dates(trigger, t.type, (time, f) -> dates.add(f.toArray(), time.value().equals(t.happening.date()) ? 1 : 0));
                }
            }
        }
        return new PartModels(pairs(-1), roles.train(), status.train(), dates.train());
    }

    private LinearClassifier pairs(int held) {
        ClassifierTrainer pairs = trainer("pair", ROLES, 6, 0.3, 0.7);
        for (int i = 0; i < articles.size(); i++) {
            Article a = articles.get(i);
            for (Told t : held < 0 || i % FOLDS != held ? a.told : List.<Told>of()) {
                for (int trigger : t.triggers) {
                    a.examples.pairs(trigger, t.type, (actor, f) -> pairs.add(f.toArray(), role(a, t.happening, actor)));
                }
            }
        }
        return pairs.train();
    }

    private static ClassifierTrainer trainer(String name, List<String> labels, int epochs, double l2, double dropout) {
        return new ClassifierTrainer(labels, Integer.getInteger(name + ".min", 2), Integer.getInteger(name + ".epochs", epochs),
                Double.parseDouble(System.getProperty(name + ".rate", "0.1")), Double.parseDouble(System.getProperty(name + ".l2", "" + l2)))
                .dropout(Double.parseDouble(System.getProperty(name + ".dropout", "" + dropout)));
    }

    private static int role(Article article, Gold.Happening event, int index) {
        Actor actor = article.participants.actors().get(index);
        if (plays(article.gold, event.sources(), actor)) {
            return 1;
        }
        if (plays(article.gold, event.targets(), actor)) {
            return 2;
        }
        return plays(article.gold, event.locations(), actor) ? 3 : 0;
    }

    private static boolean plays(Gold gold, List<String> ids, Actor actor) {
        for (String id : ids) {
            Gold.Entity entity = gold.entity(id);
            if (entity != null && StatementTrainer.isSame(actor, entity)) {
                return true;
            }
        }
        return false;
    }
}
