package id.peristiwa.training;

import java.util.ArrayList;
import java.util.List;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.ActorType;
import id.peristiwa.extraction.actor.Location;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.place.Place;
import id.peristiwa.extraction.place.PlaceKind;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Span;

/**
 * The annotated entities of an article in the form in which statements and events get them. Ids are those of the annotation. A country, city or other
 * place is both a location and an actor, since either may be meant.
 *
 * @param actors persons, organizations, states and unnamed groups
 * @param locations places
 */
record GoldActors(List<Actor> actors, List<Location> locations) {

    static GoldActors of(AnalyzedText text, Gold gold) {
        List<Actor> actors = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        for (Gold.Entity e : gold.entities()) {
            List<ActorMention> mentions = new ArrayList<>();
            List<NameMention> names = new ArrayList<>();
            for (Span span : e.mentions()) {
                int first = text.firstTokenEndingAfter(span.begin());
                int end = first;
                while (end < text.tokenCount() && text.token(end).begin() < span.end()) {
                    end++;
                }
                if (end == first) {
                    continue;
                }
                String surface = span.in(gold.text());
                mentions.add(new ActorMention(first, end, span, surface, e.type().equals("NOM") ? MentionKind.NOMINAL : MentionKind.NAME));
                names.add(new NameMention(first, end, span, surface, NameType.PLACE, 1));
            }
            if (mentions.isEmpty()) {
                continue;
            }
            boolean place = e.type().equals("GPE") || e.type().equals("LOC");
            ActorType type = switch (e.type()) {
                case "PER" -> ActorType.PERSON;
                case "ORG" -> ActorType.ORGANIZATION;
                case "NOM" -> ActorType.GROUP;
                default -> ActorType.STATE;
            };
            String country = e.country().isEmpty() ? null : e.country();
            actors.add(
                    new Actor(e.id(), type, e.name(), e.role().isEmpty() ? null : e.role(), null, country, null, place ? e.id() : null, mentions, 1));
            if (place) {
                locations
                        .add(new Location(e.id(), new Place(PlaceKind.OTHER, e.name(), country, null, List.of(), null, null, null, names, 1), names));
            }
        }
        return new GoldActors(actors, locations);
    }
}
