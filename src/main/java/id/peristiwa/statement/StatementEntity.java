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

    public String speaker;

    protected StatementEntity() {
    }

    public StatementEntity(UUID document, int ordinal, StatementView view, String body) {
        super(view.id(), document, ordinal, body);
        this.kind = view.kind().name();
        this.speaker = view.speaker();
    }
}
