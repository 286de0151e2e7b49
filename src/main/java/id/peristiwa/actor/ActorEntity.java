package id.peristiwa.actor;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import id.peristiwa.contract.ActorView;
import id.peristiwa.document.Item;

/** A person, organization, state or group of a stored document. */
@Entity
@Table(name = "actor")
public class ActorEntity extends Item {

    @Column(nullable = false)
    public String type;

    @Column(nullable = false)
    public String name;

    public String role;

    public String country;

    public String sector;

    @Column(nullable = false)
    public double confidence;

    protected ActorEntity() {
    }

    public ActorEntity(UUID document, int ordinal, ActorView view, String body) {
        super(view.id(), document, ordinal, body);
        this.type = view.type().name();
        this.name = view.name();
        this.role = view.role();
        this.country = view.country();
        this.sector = view.sector();
        this.confidence = view.confidence();
    }
}
