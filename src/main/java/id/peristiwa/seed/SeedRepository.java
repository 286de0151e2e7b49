package id.peristiwa.seed;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Which articles of the seed directory have been stored. */
@ApplicationScoped
public class SeedRepository implements PanacheRepositoryBase<SeedEntity, String> {
}
