package org.skillstreams.persistence.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.catalog.ServiceAreas;
import org.skillstreams.domain.catalog.Place;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.shared.Zip;

/** ZIP codes and service areas in PostgreSQL. */
@Dependent
public class JpaServiceAreas implements ServiceAreas {

  private final EntityManager em;

  @Inject
  public JpaServiceAreas(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Place> place(Zip zip) {
    return Optional.ofNullable(em.find(ZipRow.class, zip.base().value())).map(ZipRow::toPlace);
  }

  @Override
  public Optional<ServiceArea> find(Zip zip) {
    return Optional.ofNullable(em.find(ServiceAreaRow.class, zip.base().value()))
        .map(ServiceAreaRow::toArea);
  }

  @Override
  public void save(ServiceArea area) {
    em.merge(ServiceAreaRow.of(area));
  }

  @Override
  public void remove(Zip zip) {
    Optional.ofNullable(em.find(ServiceAreaRow.class, zip.base().value())).ifPresent(em::remove);
  }
}
