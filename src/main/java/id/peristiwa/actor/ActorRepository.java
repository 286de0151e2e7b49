package id.peristiwa.actor;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.document.ItemRepository;

/** Actors of stored documents. */
@ApplicationScoped
public class ActorRepository implements ItemRepository<ActorEntity> {
}
