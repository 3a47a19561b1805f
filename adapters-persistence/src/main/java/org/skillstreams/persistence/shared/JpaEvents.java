package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Events;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * The outbox: a fact is stored in the transaction that made it true; the relay takes it from there.
 */
@Dependent
public class JpaEvents implements Events {

  private final EntityManager em;
  private final Ids ids;

  @Inject
  public JpaEvents(EntityManager em, Ids ids) {
    this.em = em;
    this.ids = ids;
  }

  @Override
  public void publish(DomainEvent event) {
    em.persist(OutboxRow.of(ids.next(), event));
  }
}
