package id.peristiwa.statement;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import id.peristiwa.contract.StatementView;
import id.peristiwa.document.Item;

/** A statement of a stored document. */
@Entity
@Table(name = "statement")
public class StatementEntity extends Item {

    @Column(nullable = false)
    public String kind;

    @Column(nullable = false)
    public String act;

    public String speaker;

    public String location;

    public String date;

    @Column(nullable = false)
    public double confidence;

    protected StatementEntity() {
    }

    public StatementEntity(UUID document, int ordinal, StatementView view, String body) {
        super(view.id(), document, ordinal, body);
        this.kind = view.kind().name();
        this.act = view.act().name();
        this.speaker = view.speaker();
        this.location = view.location();
        this.date = view.date();
        this.confidence = view.confidence();
    }
}
