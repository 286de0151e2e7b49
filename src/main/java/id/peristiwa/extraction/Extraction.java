package id.peristiwa.extraction;

import java.util.List;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.document.DocumentFacts;
import id.peristiwa.extraction.event.Event;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.time.TimeExpression;

/**
 * What one document turns into. Immutable; every span counts UTF-16 units of {@code text}.
 *
 * @param text the text that was analyzed, as submitted
 * @param language BCP 47 tag of the text's language
 * @param document what is known of the document itself
 * @param actors who acts, speaks or is acted on
 * @param locations every named place
 * @param dates every time expression
 * @param statements who said what
 * @param events what happened
 */
public record Extraction(String text, String language, DocumentFacts document, List<Actor> actors, List<Location> locations,
        List<TimeExpression> dates, List<Statement> statements, List<Event> events) {

    public Extraction {
        actors = List.copyOf(actors);
        locations = List.copyOf(locations);
        dates = List.copyOf(dates);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
