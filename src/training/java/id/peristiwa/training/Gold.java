package id.peristiwa.training;

import java.time.LocalDate;
import java.util.List;

import id.peristiwa.extraction.text.Span;

/**
 * An annotated article with its surfaces resolved to UTF-16 spans.
 *
 * @param id the article's id
 * @param text its text
 * @param date the day it was written, or null
 * @param sections paragraphs that are no plain body
 * @param entities persons, organizations, places and unnamed actors
 * @param dates time expressions
 * @param statements statements with the id of the speaker
 * @param events events
 */
public record Gold(String id, String text, LocalDate date, List<Section> sections, List<Entity> entities, List<Timex> dates, List<Said> statements,
        List<Happening> events) {

    /** A paragraph and its kind. */
    public record Section(Span span, String kind) {
    }

    /** {@code type} is PER, ORG, GPE, LOC or NOM. */
    public record Entity(String id, String type, String name, String role, String country, List<Span> mentions) {
    }

    /** A time expression. */
    public record Timex(Span span, String value) {
    }

    /** A statement; {@code by} and {@code cue} may be empty. */
    public record Said(Span span, String by, String kind, String cue) {
    }

    /** An event. */
    public record Happening(String type, List<Span> triggers, List<String> sources, List<String> targets, List<String> locations, String date,
            String status) {
    }

    /** The entity of this id, or null. */
    public Entity entity(String entityId) {
        return entities.stream().filter(e -> e.id().equals(entityId)).findFirst().orElse(null);
    }
}
