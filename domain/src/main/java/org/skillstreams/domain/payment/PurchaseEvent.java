package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * That a purchase made a move.
 *
 * @param buyer whose purchase it is
 * @param stage where it stands now
 * @param credits how many it is about
 */
public record PurchaseEvent(
    PurchaseId purchase,
    PurchaseMove move,
    PurchaseStage stage,
    PersonId buyer,
    int credits,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String subjectType() {
    return "purchase";
  }

  @Override
  public UUID subjectId() {
    return purchase.value();
  }

  @Override
  public String type() {
    return "purchase." + move.key();
  }
}
