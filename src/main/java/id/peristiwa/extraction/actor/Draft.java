package id.peristiwa.extraction.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.peristiwa.extraction.name.NameMention;

/** An actor that is still being put together: the mentions found so far. */
final class Draft {

    final ActorType type;
    final List<ActorMention> mentions = new ArrayList<>();
    /** Surfaces that have been told to be this actor. */
    final Set<String> surfaces = new HashSet<>();
    /** The words of the fullest name, short forms written out. */
    String[] words;
    String name;
    String role;
    String country;
    /** Of an unnamed group: its noun and the name behind the noun, or null. */
    String head;
    String modifier;
    String location;
    String sector;
    /** The organization that a person belongs to, or null. */
    Draft affiliation;
    double confidence;
    /** Index of the last mention's first token. */
    int last;

    Draft(ActorType type) {
        this.type = type;
    }

    void add(NameMention mention, String surface, String[] own) {
        mentions.add(new ActorMention(mention.firstToken(), mention.endToken(), mention.span(), mention.text(), MentionKind.NAME));
        surfaces.add(surface);
        last = mention.firstToken();
        confidence = Math.max(confidence, mention.confidence());
        if (words == null || own.length > words.length || own.length == words.length && mention.text().length() > name.length()) {
            words = own;
            name = mention.text();
        }
    }
}
