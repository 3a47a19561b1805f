package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.DomainEvent;

/** That somebody can be paid now, or cannot any more. */
public record PayoutAccountEvent(PersonId owner, PayoutAccount.State state, Instant occurredAt)
    implements DomainEvent {

  @Override
  public String subjectType() {
    return "payout_account";
  }

  @Override
  public UUID subjectId() {
    return owner.value();
  }

  @Override
  public String type() {
    return "payout_account." + state.name().toLowerCase(Locale.ROOT);
  }
}
