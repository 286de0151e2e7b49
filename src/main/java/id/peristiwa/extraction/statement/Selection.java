package id.peristiwa.extraction.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.peristiwa.extraction.learning.Features;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.learning.Ranker;
import id.peristiwa.extraction.text.Span;

/** Takes at most one candidate of each group, and of candidates that share words only those that are statements of their own. */
final class Selection {

    /** Below this probability a candidate is no statement. */
    private static final float LEAST = 0.43f;
    /** Share of characters in common from which two contents are the same. */
    private static final double SAME = 0.7;

    private final Context context;
    private final ContentFeatures contentFeatures;

    Selection(Context context) {
        this.context = context;
        this.contentFeatures = new ContentFeatures(context);
    }

    /** A candidate and the probability that it is a statement with these borders. */
    record Chosen(Candidate candidate, float probability) {
    }

    /** Whether the second may be a statement beside the first, which was taken. */
    interface Judge {
        boolean both(Chosen taken, Chosen other, Features features);
    }

    List<int[]> features(List<Candidate> group) {
        List<int[]> out = new ArrayList<>();
        Features f = new Features();
        for (Candidate c : group) {
            contentFeatures.of(c, f);
            out.add(f.toArray());
        }
        return out;
    }

    /** Tells the probability that a candidate is a statement with these borders. */
    interface Acceptance {
        float probability(Candidate candidate, Features features);
    }

    /** Of each group the candidate that is most probably alike enough to what was said, if there is any. The likeliest first. */
    List<Chosen> best(List<List<Candidate>> groups, Ranker contents, Acceptance acceptance) {
        List<Chosen> out = new ArrayList<>();
        Features f = new Features();
        for (List<Candidate> group : groups) {
            float[] p = new float[group.size()];
            for (int i = 0; i < group.size(); i++) {
                contentFeatures.of(group.get(i), f);
                p[i] = contents.score(f);
            }
            Ranker.normalized(p);
            int best = 0;
            float most = 0;
            for (int i = 0; i < group.size(); i++) {
                float sum = 0;
                for (int k = 0; k < group.size() && p[i] > 0.01f; k++) {
                    sum += p[k] > 0.005f && dice(span(group.get(i)), span(group.get(k))) >= SAME ? p[k] : 0;
                }
                if (sum > most + 1e-4f || sum > most - 1e-4f && p[i] > p[best]) {
                    most = sum;
                    best = i;
                }
            }
            Candidate chosen = group.get(best);
            contentFeatures.of(chosen, f);
            f.add(130, chosen.pattern().ordinal(), Math.min(9, (int) (most * 10)));
            f.add(131, Math.min(9, (int) (most * 10)));
            f.add(132, chosen.pattern().ordinal(), Math.min(6, group.size() / 4));
            out.add(new Chosen(chosen, acceptance.probability(chosen, f)));
        }
        out.sort(Comparator.comparingDouble((Chosen c) -> -c.probability()).thenComparingInt(c -> c.candidate().first())
                .thenComparingInt(c -> c.candidate().group()));
        return out;
    }

    /** Those to keep, in the order of the text. */
    List<Chosen> select(List<Chosen> all, Judge judge) {
        Taken taken = new Taken();
        Features f = new Features();
        for (Chosen c : all) {
            if (c.probability() < LEAST) {
                continue;
            }
            boolean good = true;
            for (Chosen t : taken.overlapping(c)) {
                relation(t, c, f);
                good = good && judge.both(t, c, f);
            }
            if (good) {
                taken.add(c);
            }
        }
        return taken.inOrder();
    }

    Span span(Candidate c) {
        return context.text.span(c.first(), c.end());
    }

    static double dice(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return shared <= 0 ? 0 : 2.0 * shared / (a.length() + b.length());
    }

    private void relation(Chosen taken, Chosen other, Features f) {
        f.clear();
        Candidate a = taken.candidate();
        Candidate b = other.candidate();
        double dice = dice(span(a), span(b));
        int alike = dice >= SAME ? 0 : dice > 0.4 ? 1 : 2;
        int inside = b.first() >= a.first() && b.end() <= a.end() ? 1 : a.first() >= b.first() && a.end() <= b.end() ? 2 : 3;
        int patterns = Hash.join(a.pattern().ordinal() + 1, b.pattern().ordinal() + 1);
        int cueOfA = a.cue() < 0 ? 0 : a.cue() >= b.first() && a.cue() < b.end() ? 1 : a.cue() == b.cue() ? 3 : 2;
        int cueOfB = b.cue() < 0 ? 0 : b.cue() >= a.first() && b.cue() < a.end() ? 1 : 2;
        int cues = cueOfA * 4 + cueOfB;
        int sure = Math.min(9, (int) (other.probability() * 10));
        int quoted = (b.cue() >= 0 && context.cover[b.cue()] >= 0 ? 1 : 0) | (context.cover[b.first()] >= 0 ? 2 : 0)
                | (context.cover[a.first()] >= 0 ? 4 : 0);
        f.add(1, alike, inside);
        f.add(2, patterns, inside);
        f.add(3, patterns, Hash.join(alike, inside));
        f.add(4, cues, Hash.join(alike, inside));
        f.add(5, sure, Hash.join(alike, inside));
        f.add(6, quoted, Hash.join(alike, inside));
        f.add(7, Hash.join(cues, patterns), inside);
        f.add(8, sure);
        f.add(9, b.cue() < 0 ? 0 : context.traits.lower(b.cue()), inside);
        f.add(10, Hash.join(cues, alike), Hash.join(sure, inside));
        f.add(11, quoted, Hash.join(cues, alike));
    }
}
