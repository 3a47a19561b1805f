package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;

/** A provider looks at the own cap and what is left of it. */
@Dependent
@Transactional
public class ReadSpending {

  private final ClaimLimits limits;
  private final Clock clock;

  @Inject
  public ReadSpending(ClaimLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  public SpendingView handle(PersonId provider) {
    return limits.spending(provider, clock.instant());
  }
}
