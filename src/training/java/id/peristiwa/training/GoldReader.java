package id.peristiwa.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.extraction.text.Span;

/** Reads annotations in the guideline's format and resolves their surfaces as its {@code check.py} does. */
public final class GoldReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBERED = Pattern.compile("(.*)#(\\d+)", Pattern.DOTALL);

    private final String text;
    private final JsonNode doc;
    private final List<Span> hidden = new ArrayList<>();

    private GoldReader(JsonNode doc, String text) {
        this.doc = doc;
        this.text = text;
    }

    /** Reads an annotation of this text. */
    public static Gold read(Path json, String text) throws IOException {
        String name = json.getFileName().toString();
        return new GoldReader(JSON.readTree(Files.readString(json)), text).resolve(name.substring(0, name.length() - 5));
    }

    private record Wanted(Span span, boolean explicit, int entity) {
    }

    private Gold resolve(String id) {
        List<Span> paragraphs = paragraphs();
        Map<Integer, String> kinds = new TreeMap<>();
        for (JsonNode s : doc.path("sections")) {
            if (s.get(0).asInt() < paragraphs.size()) {
                kinds.put(s.get(0).asInt(), s.get(1).asText());
            }
        }
        List<Gold.Section> sections = new ArrayList<>();
        kinds.forEach((i, kind) -> {
            sections.add(new Gold.Section(paragraphs.get(i), kind));
            if (kind.equals("RELATED") || kind.equals("BOILERPLATE") || kind.equals("KEYWORDS")) {
                hidden.add(paragraphs.get(i));
            }
        });
        String date = doc.path("dct").asText("");
        return new Gold(id, text, date.isEmpty() ? null : LocalDate.parse(date), sections, entities(), dates(), statements(paragraphs), events());
    }

    private List<Gold.Entity> entities() {
        List<Wanted> wanted = new ArrayList<>();
        int n = 0;
        for (JsonNode entity : doc.path("entities")) {
            for (JsonNode m : entity.path("m")) {
                boolean explicit = NUMBERED.matcher(m.asText()).matches();
                for (Span span : spans(m.asText())) {
                    if (visible(span)) {
                        wanted.add(new Wanted(span, explicit, n));
                    }
                }
            }
            n++;
        }
        wanted.sort(Comparator.comparingInt((Wanted w) -> -w.span().length()).thenComparing(w -> !w.explicit()).thenComparing(w -> w.span().begin()));
        Map<Integer, List<Span>> mentions = new HashMap<>();
        List<Span> taken = new ArrayList<>();
        for (Wanted w : wanted) {
            if (taken.stream().noneMatch(w.span()::overlaps)) {
                taken.add(w.span());
                mentions.computeIfAbsent(w.entity(), k -> new ArrayList<>()).add(w.span());
            }
        }
        List<Gold.Entity> out = new ArrayList<>();
        n = 0;
        for (JsonNode e : doc.path("entities")) {
            List<Span> own = mentions.getOrDefault(n++, List.of());
            out.add(new Gold.Entity(e.get("id").asText(), e.get("type").asText(), e.path("name").asText(""), e.path("role").asText(""),
                    e.path("country").asText(""), own.stream().sorted().toList()));
        }
        return out;
    }

    private List<Gold.Timex> dates() {
        List<Gold.Timex> all = new ArrayList<>();
        for (JsonNode d : doc.path("dates")) {
            for (Span span : spans(d.get("t").asText())) {
                if (visible(span)) {
                    all.add(new Gold.Timex(span, d.get("v").asText()));
                }
            }
        }
        all.sort(Comparator.comparingInt((Gold.Timex d) -> -d.span().length()).thenComparing(d -> d.span().begin()));
        List<Gold.Timex> kept = new ArrayList<>();
        for (Gold.Timex d : all) {
            if (kept.stream().noneMatch(k -> k.span().overlaps(d.span()))) {
                kept.add(d);
            }
        }
        kept.sort(Comparator.comparing(Gold.Timex::span));
        return kept;
    }

    private List<Gold.Said> statements(List<Span> paragraphs) {
        List<Gold.Said> out = new ArrayList<>();
        int atLeast = 0;
        for (JsonNode s : doc.path("statements")) {
            String from = s.get("from").asText();
            String to = s.get("to").asText();
            int begin = text.indexOf(from, atLeast);
            if (begin < 0) {
                begin = text.indexOf(from);
            }
            int end = begin < 0 ? -1 : text.indexOf(to, begin);
            if (end < 0) {
                continue;
            }
            atLeast = begin;
            out.add(new Gold.Said(new Span(begin, end + to.length()), s.path("by").asText(""), s.path("kind").asText(""), s.path("cue").asText("")));
        }
        return out;
    }

    private List<Gold.Happening> events() {
        List<Gold.Happening> out = new ArrayList<>();
        for (JsonNode e : doc.path("events")) {
            List<Span> triggers = new ArrayList<>();
            for (JsonNode t : e.path("t")) {
                for (Span span : cliticSpans(t.asText())) {
                    if (visible(span)) {
                        triggers.add(span);
                    }
                }
            }
            if (!triggers.isEmpty()) {
                out.add(new Gold.Happening(e.get("type").asText(), triggers, strings(e.path("src")), strings(e.path("tgt")), strings(e.path("loc")),
                        e.path("date").asText(""), e.get("status").asText()));
            }
        }
        return out;
    }

    private static List<String> strings(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(n -> out.add(n.asText()));
        return out;
    }

    private boolean visible(Span span) {
        return hidden.stream().noneMatch(h -> h.contains(span.begin()));
    }

    private List<Span> paragraphs() {
        List<Span> out = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            // Non-breaking spaces are blanks too, as in Python.
            if (!line.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                out.add(new Span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        return out;
    }

    private List<Span> spans(String surface) {
        Matcher m = NUMBERED.matcher(surface);
        String body = m.matches() ? m.group(1) : surface;
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
            int end = at + body.length();
            boolean left = at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at)));
            boolean right = end == text.length() || !(Character.isLetterOrDigit(text.charAt(end)) && Character.isLetterOrDigit(text.charAt(end - 1)));
            if (left && right) {
                found.add(new Span(at, end));
            }
        }
        return nth(found, m);
    }

    private List<Span> cliticSpans(String surface) {
        Matcher m = NUMBERED.matcher(surface);
        String body = m.matches() ? m.group(1) : surface;
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '_') {
                found.add(new Span(at, at + body.length()));
            }
        }
        return nth(found, m);
    }

    private static List<Span> nth(List<Span> found, Matcher numbered) {
        if (!numbered.matches()) {
            return found;
        }
        int n = Integer.parseInt(numbered.group(2));
        return n >= 1 && n <= found.size() ? List.of(found.get(n - 1)) : List.of();
    }
}
