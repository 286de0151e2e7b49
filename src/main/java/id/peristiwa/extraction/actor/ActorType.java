package id.peristiwa.extraction.actor;

/** What an actor is. A {@link #STATE} is a country, province or city that acts, a {@link #GROUP} has no name. */
public enum ActorType {
    PERSON, ORGANIZATION, STATE, GROUP
}
