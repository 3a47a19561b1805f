package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.skillstreams.application.shared.DemoClock;

/** The one row that says how far a demo was moved ahead. */
@Dependent
public class JpaDemoClock implements DemoClock {

  private static final String READ = "select offset_seconds from shared_clock";

  private final EntityManager em;

  @Inject
  public JpaDemoClock(EntityManager em) {
    this.em = em;
  }

  @Override
  public Duration offset() {
    return read(READ);
  }

  @Override
  public Duration lock() {
    return read(READ + " for no key update");
  }

  @Override
  public void save(Duration offset) {
    em.createNativeQuery("update shared_clock set offset_seconds = ?1")
        .setParameter(1, offset.toSeconds())
        .executeUpdate();
  }

  private Duration read(String sql) {
    return Duration.ofSeconds((Long) em.createNativeQuery(sql, Long.class).getSingleResult());
  }
}
