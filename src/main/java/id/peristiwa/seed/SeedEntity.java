package id.peristiwa.seed;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An article of the seed directory that has been stored. */
@Entity
@Table(name = "seed")
public class SeedEntity {

    @Id
    @Column(nullable = false, updatable = false)
    public String name;

    @Column(name = "stored_at", nullable = false, updatable = false)
    public Instant storedAt;

    protected SeedEntity() {
    }

    SeedEntity(String name, Instant storedAt) {
        this.name = name;
        this.storedAt = storedAt;
    }
}
