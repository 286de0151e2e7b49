package id.peristiwa.event;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import id.peristiwa.contract.EventView;
import id.peristiwa.document.Item;

/** An event of a stored document. */
@Entity
@Table(name = "event")
public class EventEntity extends Item {

    @Column(nullable = false)
    public String type;

    @Column(nullable = false)
    public String status;

    public String date;

    protected EventEntity() {
    }

    public EventEntity(UUID document, int ordinal, EventView view, String body) {
        super(view.id(), document, ordinal, body);
        this.type = view.type().name();
        this.status = view.status().name();
        this.date = view.date();
    }
}
