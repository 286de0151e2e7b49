package id.peristiwa.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.peristiwa.extraction.Extraction;
import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.text.Paragraph;
import id.peristiwa.extraction.text.Span;
import id.peristiwa.extraction.time.TimeExpression;

/** An extraction in those fields of the wire format that the scorer reads, with positions in code points. */
final class ContractJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final int[] codePoints;

    private ContractJson(String text) {
        this.text = text;
        this.codePoints = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            codePoints[i + 1] = codePoints[i] + (second ? 0 : 1);
        }
    }

    static String of(Extraction extraction) {
        return new ContractJson(extraction.text()).write(extraction).toPrettyString();
    }

    private ObjectNode write(Extraction extraction) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode sections = body.putObject("document").putArray("sections");
        for (Paragraph p : extraction.document().sections()) {
            sections.add(span(p.span()).put("kind", p.kind().name()));
        }
        ArrayNode actors = body.putArray("actors");
        for (Actor a : extraction.actors()) {
            ObjectNode o = actors.addObject().put("id", a.id()).put("type", a.type().name()).put("name", a.name()).put("confidence", a.confidence());
            put(o, "country", a.country());
            put(o, "location", a.location());
            put(o, "role", a.role());
            ArrayNode mentions = o.putArray("mentions");
            for (ActorMention m : a.mentions()) {
                mentions.add(span(m.span()).put("kind", m.kind().name()));
            }
        }
        ArrayNode locations = body.putArray("locations");
        for (Location l : extraction.locations()) {
            ObjectNode o = locations.addObject().put("id", l.id()).put("name", l.place().name()).put("confidence", l.place().confidence());
            put(o, "country", l.place().country());
            put(o, "adminCode", l.place().adminCode());
            ArrayNode mentions = o.putArray("mentions");
            for (NameMention m : l.mentions()) {
                mentions.add(span(m.span()));
            }
        }
        ArrayNode dates = body.putArray("dates");
        for (TimeExpression t : extraction.dates()) {
            dates.addObject().put("value", t.value()).set("mention", span(t.span()));
        }
        ArrayNode statements = body.putArray("statements");
        for (Statement s : extraction.statements()) {
            ObjectNode o = statements.addObject().put("id", s.id()).put("kind", s.kind().name()).put("confidence", s.confidence());
            put(o, "speaker", s.speaker());
            put(o, "by", s.by());
            o.set("content", span(s.content()));
        }
        ArrayNode events = body.putArray("events");
        for (Event e : extraction.events()) {
            events.add(event(e));
        }
        return body;
    }

    private ObjectNode event(Event e) {
        ObjectNode o = JSON.createObjectNode().put("id", e.id()).put("type", e.type().name()).put("status", e.status().name()).put("confidence",
                e.confidence());
        put(o, "date", e.date());
        ArrayNode triggers = o.putArray("triggers");
        e.triggers().forEach(t -> triggers.add(span(t)));
        ArrayNode sources = o.putArray("sources");
        e.sources().forEach(sources::add);
        ArrayNode targets = o.putArray("targets");
        e.targets().forEach(targets::add);
        ArrayNode places = o.putArray("locations");
        e.locations().forEach(places::add);
        return o;
    }

    private ObjectNode span(Span span) {
        return JSON.createObjectNode().put("begin", codePoints[span.begin()]).put("end", codePoints[span.end()]).put("text", span.in(text));
    }

    private static void put(ObjectNode node, String field, String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
