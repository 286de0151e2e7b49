package id.peristiwa.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import id.peristiwa.contract.EventView;
import id.peristiwa.document.Item;

/** An event of a stored document. */
@Entity
@Table(name = "event")
public class EventEntity extends Item {

    @Column(nullable = false)
    public String type;

    public String mode;

    @Column(nullable = false)
    public String status;

    public String date;

    public String plover;

    public String cameo;

    @Column(name = "quad_class")
    public Integer quadClass;

    public Double goldstein;

    @Column(nullable = false)
    public double confidence;

    @ElementCollection
    @CollectionTable(name = "event_actor", joinColumns = @JoinColumn(name = "event_id"))
    public List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_location", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "location_id", nullable = false)
    public List<String> locations = new ArrayList<>();

    protected EventEntity() {
    }

    public EventEntity(UUID document, int ordinal, EventView view, String body) {
        super(view.id(), document, ordinal, body);
        this.type = view.type().name();
        this.mode = view.mode();
        this.status = view.status().name();
        this.date = view.date();
        this.plover = view.plover();
        this.cameo = view.cameo();
        this.quadClass = view.quadClass();
        this.goldstein = view.goldstein();
        this.confidence = view.confidence();
        view.sources().forEach(actor -> participants.add(new Participant(actor, Participant.Role.SOURCE)));
        view.targets().forEach(actor -> participants.add(new Participant(actor, Participant.Role.TARGET)));
        locations.addAll(view.locations());
    }
}
