package id.peristiwa.extraction.event;

import java.util.List;

import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Numbers that tell whether triggers that belong together tell a happening of the document, if it is of a given type. */
final class HappeningFeatures {

    /** How many happenings before and after one are looked at, and how many triggers of each. */
    private static final int REACH = 50;

    private final EventContext context;
    private final List<Happening> all;
    private final double expected;
    private final float[] out = new float[64];
    private int size;

    HappeningFeatures(EventContext context, List<Happening> all) {
        this.context = context;
        this.all = all;
        double sum = 0;
        for (Happening h : all) {
            sum += h.main().sure();
        }
        expected = sum;
    }

    /**
     * @param index the happening's place in the list
     * @param type ordinal of the type
     * @return numbers, always in the same order; their array is filled anew by the next call
     */
    float[] of(int index, int type) {
        Happening h = all.get(index);
        size = 0;
        Trigger main = h.main();
        belief(h, type, main);
        lexicon(h, type);
        others(index, type);
        place(h, main);
        clause(main);
        add(type);
        return out;
    }

    int size() {
        return size;
    }

    private void add(double value) {
        out[size++] = (float) value;
    }

    private void belief(Happening h, int type, Trigger main) {
        double[] votes = h.votes();
        double sum = 0;
        double miss = 1;
        double typedMiss = 1;
        double second = 0;
        for (Trigger t : h.triggers) {
            sum += t.sure();
            miss *= 1 - t.sure();
            typedMiss *= 1 - t.sure() * t.types()[type];
            second = t != main ? Math.max(second, t.sure()) : second;
        }
        double rival = 0;
        for (int i = 0; i < votes.length; i++) {
            rival = i != type ? Math.max(rival, votes[i] / sum) : rival;
        }
        double share = votes[type] / sum;
        add(main.sure());
        add(second);
        add(1 - miss);
        add(1 - typedMiss);
        add(sum);
        add(h.triggers.size());
        add(share);
        add(share - rival);
        add(main.types()[type]);
        add(main.sure() * share);
    }

    private void lexicon(Happening h, int type) {
        int sure = 0;
        int likely = 0;
        int none = 0;
        int only = 0;
        int parts = 0;
        int agree = 0;
        for (Trigger t : h.triggers) {
            EventLexicon.Entry e = context.entry[t.token()];
            if (e != null) {
                sure += e.sure() >>> type & 1;
                likely += e.likely() >>> type & 1;
                none += e.none() > 0 ? 1 : 0;
                only += e.sure() == 1 << type ? 1 : 0;
            }
            parts += context.expression[t.token()] > 0 ? 1 : 0;
            Sentence s = context.text.sentenceOf(t.token());
            int near = context.topics(t.token() + 1, s.firstToken(), s.endToken()) | context.topics(t.token() + 2, s.firstToken(), s.endToken())
                    | context.topics(t.token() - 1, s.firstToken(), s.endToken());
            agree += near >>> type & 1;
        }
        add(sure);
        add(likely);
        add(none);
        add(only);
        add(parts);
        add(agree);
        Trigger main = h.main();
        add(TriggerFeatures.strength(context.entry[main.token()], context.rootTypes[main.token()]));
        Surroundings around = context.surroundings;
        add((around.first >>> type & 1) + (around.second >>> type & 1) + (around.fifth >>> type & 1) - (around.absent >>> type & 1));
        add(around.sentence(context.text.sentenceIndexOf(main.token())) >>> type & 1);
    }

    private void others(int index, int type) {
        Happening h = all.get(index);
        Trigger main = h.main();
        AnalyzedText text = context.text;
        double alike = 0;
        int same = 0;
        int stronger = 0;
        int strongerHere = 0;
        int sentence = text.sentenceIndexOf(main.token());
        int distance = 30;
        double sameRoot = 0;
        for (int i = Math.max(0, index - REACH); i < Math.min(all.size(), index + REACH); i++) {
            Happening o = all.get(i);
            if (o == h) {
                continue;
            }
            Trigger other = o.main();
            if (o.type == type) {
                same++;
                alike = Math.max(alike, other.sure());
            }
            stronger += other.sure() > main.sure() ? 1 : 0;
            for (Trigger t : o.triggers.subList(0, Math.min(REACH, o.triggers.size()))) {
                if (t.sure() > main.sure()) {
                    distance = Math.min(distance, Math.abs(t.token() - main.token()));
                    strongerHere += text.sentenceIndexOf(t.token()) == sentence ? 1 : 0;
                }
                sameRoot = context.root[t.token()] == context.root[main.token()] ? Math.max(sameRoot, t.sure()) : sameRoot;
            }
        }
        add(alike);
        add(same);
        add(stronger);
        add(strongerHere);
        add(distance);
        add(sameRoot);
        add(expected);
        add(expected / Math.max(1, text.sentences().size()));
        add(all.size());
        add(h.link);
    }

    private void place(Happening h, Trigger main) {
        AnalyzedText text = context.text;
        int first = h.triggers.get(0).token();
        add(text.sentenceIndexOf(first));
        add(text.paragraphOf(first).index());
        add((double) first / text.tokenCount());
        add(text.tokenCount());
        int said = 0;
        int sentences = 0;
        int last = -1;
        for (Trigger t : h.triggers) {
            said += context.said[t.token()] >= 0 ? 1 : 0;
            int s = text.sentenceIndexOf(t.token());
            sentences += s != last ? 1 : 0;
            last = s;
        }
        add((double) said / h.triggers.size());
        add(sentences);
        add(context.surroundings.count(context.root[main.token()]));
        add(context.form[main.token()]);
        add(context.surroundings.rank(context.world[main.token()]));
    }

    private void clause(Trigger main) {
        AnalyzedText text = context.text;
        int t = main.token();
        Sentence s = text.sentenceOf(t);
        int names = 0;
        int numbers = 0;
        for (int i = s.firstToken(); i < Math.min(s.endToken(), s.firstToken() + 80); i++) {
            names += context.named[i] > 0 ? 1 : 0;
            numbers += text.token(i).kind() == TokenKind.NUMBER ? 1 : 0;
        }
        add(names);
        add(numbers);
        add(s.endToken() - s.firstToken());
        add(t - s.firstToken());
        int modal = 0;
        int negated = 0;
        int done = 0;
        for (int i = Math.max(s.firstToken(), t - 3); i < t; i++) {
            Token token = text.token(i);
            switch (token.lower()) {
                case "dapat", "bisa", "harus", "perlu", "mungkin", "agar", "untuk", "jika", "kalau", "bila", "ingin", "mampu", "supaya" -> modal = 1;
                case "tidak", "tak", "belum", "bukan", "jangan", "tanpa" -> negated = 1;
                case "telah", "sudah", "sedang", "tengah", "akan", "baru", "berhasil", "sempat", "kembali", "langsung" -> done = 1;
                default -> {
                }
            }
        }
        add(modal);
        add(negated);
        add(done);
        add(t > s.firstToken() && context.named[t - 1] > 0 ? 1 : 0);
        add(t + 1 < s.endToken() && context.named[t + 1] > 0 ? 1 : 0);
    }
}
