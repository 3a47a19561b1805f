package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.skillstreams.application.shared.Clock;

/** Platform time: the database's clock plus what a demo was moved forward. */
@Dependent
public class JpaClock implements Clock {

  private final EntityManager em;

  @Inject
  public JpaClock(EntityManager em) {
    this.em = em;
  }

  @Override
  public Instant instant() {
    return (Instant) em.createNativeQuery("select platform_now()", Instant.class).getSingleResult();
  }
}
