package id.peristiwa.location;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import id.peristiwa.contract.LocationView;
import id.peristiwa.document.Item;

/** A named place of a stored document. */
@Entity
@Table(name = "location")
public class LocationEntity extends Item {

    @Column(nullable = false)
    public String name;

    public String country;

    protected LocationEntity() {
    }

    public LocationEntity(UUID document, int ordinal, LocationView view, String body) {
        super(view.id(), document, ordinal, body);
        this.name = view.name();
        this.country = view.country();
    }
}
