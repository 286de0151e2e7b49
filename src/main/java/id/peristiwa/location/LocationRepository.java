package id.peristiwa.location;

import jakarta.enterprise.context.ApplicationScoped;

import id.peristiwa.document.ItemRepository;

/** Locations of stored documents. */
@ApplicationScoped
public class LocationRepository implements ItemRepository<LocationEntity> {
}
