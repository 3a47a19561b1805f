package org.skillstreams.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Injects the entity manager of the current transaction. The one that the server injects by itself
 * stands behind a CDI proxy, which answers {@code unwrap} with itself instead of the session.
 */
@ApplicationScoped
public class EntityManagers {

  @PersistenceContext(unitName = "skillstreams")
  private EntityManager em;

  @Produces
  EntityManager entityManager() {
    return em;
  }
}
