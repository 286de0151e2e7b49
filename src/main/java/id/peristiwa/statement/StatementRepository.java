package id.peristiwa.statement;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.document.ItemRepository;

/** Statements of stored documents. */
@ApplicationScoped
public class StatementRepository implements ItemRepository<StatementEntity> {
}
