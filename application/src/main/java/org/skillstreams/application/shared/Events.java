package org.skillstreams.application.shared;

import org.skillstreams.domain.shared.DomainEvent;

/**
 * Where facts leave: they are stored in the transaction that made them true and relayed afterwards,
 * at least once.
 */
public interface Events {

  void publish(DomainEvent event);
}
