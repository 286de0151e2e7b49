package id.peristiwa.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.ontology.EventType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.text.Token;
import id.peristiwa.extraction.text.TokenKind;

/** Reads the numbers that belong to events: people killed or hurt, money, magnitudes, shares. Immutable and thread-safe. */
final class QuantityReader {

    private static final int REACH = 6;

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Map<String, String> dollars = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    private QuantityReader() {
    }

    static QuantityReader load() {
        QuantityReader reader = new QuantityReader();
        for (String[] row : LexiconFile.read("event/quantities.tsv", 3)) {
            switch (row[1]) {
                case "NUMBER" -> reader.numbers.put(row[0], Double.valueOf(row[2]));
                case "SCALE" -> reader.scales.put(row[0], Double.valueOf(row[2]));
                case "PREFIX" -> reader.prefixes.put(row[0], row[2]);
                case "DOLLAR" -> reader.dollars.put(row[0], row[2]);
                case "PEOPLE" -> reader.people.add(row[0]);
                case "CURRENCY" -> reader.currencies.put(row[0], row[2]);
                default -> reader.kinds.put(row[0], row[2]);
            }
        }
        return reader;
    }

    /** Every quantity of the text in its order. */
    List<Quantity> read(AnalyzedText text) {
        List<Quantity> out = new ArrayList<>();
        for (Sentence s : text.sentences()) {
            if (!text.paragraphs().get(s.paragraph()).kind().tellsEvents()) {
                continue;
            }
            for (int i = s.firstToken(); i < s.endToken(); i++) {
                Double number = number(text.token(i));
                if (number != null) {
                    i = Math.max(i, read(text, s, i, number, out));
                }
            }
        }
        return out;
    }

    private int read(AnalyzedText text, Sentence s, int at, double number, List<Quantity> out) {
        int begin = at;
        int end = at + 1;
        double total = 0;
        double group = number;
        double last = number;
        while (end < s.endToken()) {
            String word = text.token(end).lower();
            Double scale = scales.get(word);
            if (scale == null) {
                Double digit = text.token(end).isWord() && scales.containsKey(text.token(end - 1).lower()) ? numbers.get(word) : null;
                if (digit == null) {
                    break;
                }
                last = digit;
                group += digit;
            } else if (word.equals("belas")) {
                group += 10;
            } else if (scale < 1000) {
                group += last * scale - last;
            } else {
                total = group == 0 ? total * scale : total + group * scale;
                group = 0;
            }
            end++;
        }
        double value = total + group;
        String before = at > s.firstToken() ? text.token(at - 1).lower() : "";
        String after = end < s.endToken() ? text.token(end).lower() : "";
        String currency = prefixes.get(before);
        if (currency != null) {
            begin--;
            String country = before.equals("$") && begin > s.firstToken() && !text.token(begin).spaced()
                    ? prefixes.get(text.token(begin - 1).lower() + "$")
                    : null;
            if (country != null) {
                currency = country;
                begin--;
            }
        } else if (currencies.containsKey(after)) {
            currency = currencies.get(after);
            end++;
            String owner = end < s.endToken() && currency.equals("USD") ? dollars.get(text.token(end).lower()) : null;
            if (owner != null) {
                currency = owner;
                end++;
            }
        }
        if (currency != null) {
            out.add(new Quantity("MONEY", value, currency, text.span(begin, end)));
            return end - 1;
        }
        if (after.equals("%") || after.equals("persen")) {
            out.add(new Quantity("PERCENT", value, null, text.span(begin, end + 1)));
            return end;
        }
        if (value < 10 && isMagnitude(text, s, at, end)) {
            out.add(new Quantity("MAGNITUDE", value, null, text.span(begin, end)));
            return end - 1;
        }
        String kind = value >= 1 && value == Math.rint(value) ? peopleKind(text, s, begin, end) : null;
        if (kind != null) {
            out.add(new Quantity(kind, value, null, text.span(begin, end)));
        }
        return end - 1;
    }

    /** What happens to the people counted: told by a word near the number, the nearest first. */
    private String peopleKind(AnalyzedText text, Sentence s, int begin, int end) {
        String next = end < s.endToken() ? text.token(end).lower() : "";
        String direct = kinds.get(next);
        if (direct != null) {
            return direct;
        }
        boolean others = next.equals("lainnya") || next.equals("lain");
        if (!people.contains(next) && !others) {
            return null;
        }
        for (int d = 1; d <= REACH; d++) {
            int right = end + d;
            int left = begin - d;
            String kind = right < s.endToken() ? kinds.get(text.token(right).lower()) : null;
            if (kind == null && left >= s.firstToken()) {
                kind = kinds.get(text.token(left).lower());
            }
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** Whether a number below 10 is an earthquake's: "magnitudo 5,2", "magnitudo (M) 5,2", "M 5,2", "5,2 SR", "5,2 skala Richter". */
    private static boolean isMagnitude(AnalyzedText text, Sentence s, int at, int end) {
        int before = at - 1;
        while (before >= s.firstToken() && (text.token(before).is("(") || text.token(before).is(")"))) {
            before--;
        }
        if (before >= s.firstToken()) {
            String word = text.token(before).lower();
            if (word.equals("magnitudo") || word.equals("bermagnitudo") || word.equals("m") || word.equals("magnitude")) {
                return true;
            }
        }
        return end < s.endToken() && (text.token(end).is("sr") || text.token(end).is("magnitudo")
                || text.token(end).is("skala") && end + 1 < s.endToken() && text.token(end + 1).is("richter"));
    }

    private Double number(Token token) {
        if (token.kind() != TokenKind.NUMBER) {
            return token.isWord() ? numbers.get(token.lower()) : null;
        }
        String form = token.form();
        if (form.indexOf('/') >= 0 || form.indexOf(':') >= 0 || form.length() > 18) {
            return null;
        }
        int dot = form.indexOf('.');
        int comma = form.indexOf(',');
        String behind = dot < 0 ? "" : form.substring(dot + 1, comma > dot ? comma : form.length()).replace(".", "");
        boolean thousands = dot > 0 && behind.length() % 3 == 0;
        String plain = thousands ? form.replace(".", "").replace(',', '.') : form.replace(',', '.');
        try {
            return Double.valueOf(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Those of the quantities that stand in a trigger's sentence and fit the type. */
    List<Quantity> of(EventType type, Happening happening, AnalyzedText text, List<Quantity> all) {
        List<Quantity> out = new ArrayList<>();
        for (Trigger t : happening.triggers) {
            Sentence s = text.sentenceOf(t.token());
            Span span = text.span(s.firstToken(), s.endToken());
            for (Quantity q : all) {
                if (span.contains(q.span().begin()) && fits(type, q.kind()) && !out.contains(q)) {
                    out.add(q);
                }
            }
        }
        return out;
    }

    private static boolean fits(EventType type, String kind) {
        return switch (kind) {
            case "KILLED", "INJURED", "MISSING" -> switch (type) {
                case ASSAULT, ACCIDENT, DISASTER, DEATH, HEALTH, PROTEST -> true;
                default -> false;
            };
            case "ARRESTED" -> type == EventType.JUSTICE;
            case "EVACUATED" -> type == EventType.MOVE || type == EventType.AID || type == EventType.DISASTER;
            case "PARTICIPANTS" -> type == EventType.PROTEST || type == EventType.GATHER || type == EventType.CONSULT;
            case "MAGNITUDE" -> type == EventType.DISASTER;
            case "MONEY" -> switch (type) {
                case TRANSACT, AID, CRIME, MARKET, POLICY, SANCTION, JUSTICE, LAUNCH, AGREE -> true;
                default -> false;
            };
            default -> type == EventType.MARKET || type == EventType.ELECTION || type == EventType.POLICY || type == EventType.TRANSACT;
        };
    }
}
