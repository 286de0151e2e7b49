package id.peristiwa.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An actor's part in an event.
 *
 * @param actor the stored actor's id
 * @param role whether the actor does it, or has it done to it
 */
@Embeddable
public record Participant(@Column(name = "actor_id", nullable = false) String actor,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Role role) {

    /** Parts that an actor may take. */
    public enum Role {
        SOURCE, TARGET
    }
}
