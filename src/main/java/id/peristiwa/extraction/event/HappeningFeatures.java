package id.peristiwa.extraction.event;

import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;

/** What tells whether triggers that belong together tell a happening of the document, of the type for which they speak. */
final class HappeningFeatures {

    private HappeningFeatures() {
    }

    static void of(EventContext c, Happening h, List<Happening> all, Features out) {
        out.clear();
        int type = h.type();
        double[] votes = h.votes();
        double sum = 0;
        double miss = 1;
        double typedMiss = 1;
        Trigger main = h.main();
        for (Trigger t : h.triggers) {
            sum += t.sure();
            miss *= 1 - t.sure();
            typedMiss *= 1 - t.sure() * t.types()[type];
        }
        double share = votes[type] / sum;
        int n = h.triggers.size();
        steps(out, 1, main.sure(), 0);
        steps(out, 2, 1 - miss, 0);
        steps(out, 3, share, 0);
        steps(out, 4, main.sure() * share, 0);
        steps(out, 5, 1 - typedMiss, 0);
        out.add(6, Math.min(5, n));
        out.add(7, type);
        out.add(8, type, bin(main.sure()));
        out.add(9, Math.min(4, c.text.sentenceIndexOf(h.triggers.get(0).token())));
        int strength = TriggerFeatures.strength(c.entry[main.token()], c.rootTypes[main.token()]);
        out.add(10, strength);
        EventLexicon.Entry entry = c.entry[main.token()];
        int known = entry == null ? 0 : (entry.sure() >>> type & 1) + 2 * (entry.likely() >>> type & 1);
        out.add(11, strength, known);
        int around = (c.surroundings.first >>> type & 1) + (c.surroundings.second >>> type & 1) + (c.surroundings.fifth >>> type & 1);
        out.add(12, around);
        double others = 0;
        double alike = 0;
        for (Happening o : all) {
            if (o != h) {
                others += o.main().sure();
                alike = o.type() == type ? Math.max(alike, o.main().sure()) : alike;
            }
        }
        out.add(13, (int) Math.min(10, others));
        out.add(14, bin(alike));
        out.add(15, c.said[main.token()] >= 0 ? 1 : 0);
        out.add(16, Math.min(6, c.text.tokenCount() / 150));
        out.add(17, Hash.join(Math.min(6, c.text.tokenCount() / 150), (int) Math.min(10, others)));
        out.add(18, c.form[main.token()]);
    }

    private static int bin(double p) {
        return (int) Math.min(9, p * 10);
    }

    /** Features for every step that the value has climbed, so that near values are near each other. */
    private static void steps(Features out, int template, double p, int with) {
        for (int i = 1; i <= p * 12; i++) {
            out.add(template, Hash.join(i, with));
        }
    }
}
