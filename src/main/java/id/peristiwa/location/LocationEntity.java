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
    public String type;

    @Column(nullable = false)
    public String name;

    public String country;

    @Column(name = "admin_code")
    public String adminCode;

    public Double latitude;

    public Double longitude;

    @Column(name = "geonames_id")
    public Integer geonamesId;

    @Column(nullable = false)
    public double confidence;

    protected LocationEntity() {
    }

    public LocationEntity(UUID document, int ordinal, LocationView view, String body) {
        super(view.id(), document, ordinal, body);
        this.type = view.type().name();
        this.name = view.name();
        this.country = view.country();
        this.adminCode = view.adminCode();
        this.latitude = view.latitude();
        this.longitude = view.longitude();
        this.geonamesId = view.geonamesId();
        this.confidence = view.confidence();
    }
}
