package id.peristiwa.event;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.document.ItemRepository;

/** Events of stored documents. */
@ApplicationScoped
public class EventRepository implements ItemRepository<EventEntity> {
}
