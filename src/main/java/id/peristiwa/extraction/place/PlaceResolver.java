package id.peristiwa.extraction.place;

import java.util.List;

import id.peristiwa.extraction.gazetteer.Feature;
import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.text.AnalyzedText;

/**
 * Says which place a name means: by its prominence, the word in front of it, the containing place named beside it and the other places of
 * the document. Prominent names are taken first, the others in their light. Immutable and thread-safe; time grows with the number of names.
 */
public final class PlaceResolver {

    private static final int LEAST_FUZZY = 6;
    private static final int MOST_FUZZY = 64;

    private final Gazetteer gazetteer;
    private final NameReader reader;
    private final Ranking ranking;
    private final CountryGuess guess;
    private final Misspellings misspellings;
    private final PlaceGrouping grouping;

    private PlaceResolver(Gazetteer gazetteer, GenericWords generic) {
        this.gazetteer = gazetteer;
        this.reader = new NameReader(gazetteer, generic);
        this.ranking = new Ranking(gazetteer);
        this.guess = new CountryGuess(gazetteer, generic);
        this.misspellings = new Misspellings(gazetteer);
        this.grouping = new PlaceGrouping(gazetteer);
    }

    /** Loads the lexica of the class path. */
    public static PlaceResolver load(Gazetteer gazetteer) {
        return new PlaceResolver(gazetteer, GenericWords.load());
    }

    /**
     * @param text the text
     * @param names its names in the order of the text; those of the type PLACE are resolved
     * @return one entry for each place, in the order of the first mention
     */
    public List<Place> resolve(AnalyzedText text, List<NameMention> names) {
        List<Meaning> meanings = reader.read(text, names);
        correct(meanings);
        Evidence first = new Evidence(gazetteer);
        for (Meaning m : meanings) {
            take(m, first, Ranking.PROMINENT);
            count(m, first);
        }
        Evidence second = new Evidence(gazetteer);
        for (Meaning m : meanings) {
            take(m, first, Ranking.LEAST);
            count(m, second);
        }
        Evidence all = new Evidence(gazetteer);
        for (Meaning m : meanings) {
            take(m, second, Ranking.LEAST);
            count(m, all);
        }
        for (int i = meanings.size() - 1; i >= 0; i--) {
            if (meanings.get(i).place < 0) {
                guess.guess(text, meanings.get(i), all);
            }
        }
        return grouping.group(meanings);
    }

    private void correct(List<Meaning> meanings) {
        int tried = 0;
        for (Meaning m : meanings) {
            if (m.candidates.length == 0 && m.name.kind() == null && m.name.full().length() >= LEAST_FUZZY && tried++ < MOST_FUZZY) {
                m.candidates = misspellings.meant(m.name.full());
            }
        }
    }

    private void count(Meaning m, Evidence evidence) {
        if (m.place >= 0 && !CountryGuess.isWide(gazetteer.feature(m.place))) {
            evidence.add(m.place, m.mentions.size());
        }
    }

    /** Takes the heaviest place if it weighs enough and is not one of several small places of the name that weigh the same. */
    private void take(Meaning m, Evidence evidence, double least) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (int candidate : m.candidates) {
            double weight = ranking.weight(candidate, m, evidence);
            if (weight > most) {
                next = best >= 0 && gazetteer.parent(candidate) == best ? next : most;
                most = weight;
                best = candidate;
            } else if (weight > next && gazetteer.parent(best) != candidate && gazetteer.parent(candidate) != best) {
                next = weight;
            }
        }
        boolean tied = most - next < 1e-9 && best >= 0 && isLocal(gazetteer.feature(best));
        m.place = best < 0 || most < least || tied ? -1 : best;
        m.country = m.place < 0 ? null : gazetteer.countryOf(m.place);
        m.confidence = most - next >= Ranking.CLEAR && most >= Ranking.PROMINENT ? 0.98 : most - next >= Ranking.CLEAR ? 0.93 : 0.85;
    }

    private static boolean isLocal(Feature feature) {
        return feature == Feature.DISTRICT || feature == Feature.VILLAGE || feature == Feature.ISLAND;
    }
}
