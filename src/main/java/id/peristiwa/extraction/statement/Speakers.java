package id.peristiwa.extraction.statement;

import java.util.List;

import id.peristiwa.extraction.statement.Selection.Chosen;

/**
 * Goes through the statements of a document in the order of the text to say who made each. The parts of a quotation that goes on over paragraphs have one
 * speaker, whom the part with the reporting clause tells. One object a document; not thread-safe.
 */
final class Speakers {

    /** Quotations looked ahead over for the next reporting clause. */
    private static final int AHEAD = 9;

    private final Context context;
    private final List<Chosen> chosen;

    Speakers(Context context, List<Chosen> chosen) {
        this.context = context;
        this.chosen = chosen;
    }

    /** Says who speaks. */
    interface Judge {
        /** @param options everyone who may have said it, nobody first */
        SpeakerFinder.Speaker choose(Candidate statement, List<SpeakerOptions.Option> options);
    }

    /** The speaker of every statement. */
    SpeakerFinder.Speaker[] decide(Judge judge) {
        SpeakerFinder rules = new SpeakerFinder(context);
        SpeakerOptions options = new SpeakerOptions(context);
        SpeakerFinder.Speaker[] out = new SpeakerFinder.Speaker[chosen.size()];
        int end;
        for (int i = 0; i < out.length; i = end) {
            end = i + 1;
            while (end < out.length && context.goesOn(chosen.get(end - 1).candidate(), chosen.get(end).candidate())) {
                end++;
            }
            int lead = lead(i, end);
            Candidate c = chosen.get(lead).candidate();
            Candidate next = next(lead);
            SpeakerFinder.Speaker speaker = judge.choose(c, options.of(c, rules.find(c), next, next == null ? null : rules.find(next)));
            for (int k = i; k < end; k++) {
                out[k] = k == lead ? speaker : new SpeakerFinder.Speaker(speaker.actor(), null);
                rules.note(chosen.get(k).candidate(), out[k]);
                options.note(chosen.get(k).candidate(), speaker.actor());
            }
        }
        return out;
    }

    /** The part of a quotation that tells who speaks: the first one with a reporting clause, else the first. */
    private int lead(int first, int end) {
        for (int i = first; i < end; i++) {
            if (chosen.get(i).candidate().clauseBegin() >= 0) {
                return i;
            }
        }
        return first;
    }

    /** The next quotation that has a reporting clause, null if none is near. */
    private Candidate next(int i) {
        for (int k = i + 1; k < Math.min(chosen.size(), i + AHEAD); k++) {
            Candidate c = chosen.get(k).candidate();
            if (c.isQuoted() && c.clauseBegin() >= 0) {
                return c;
            }
        }
        return null;
    }
}
