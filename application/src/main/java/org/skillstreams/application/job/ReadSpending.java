package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.DailyCap;

/** A provider looks at the own cap and what is left of it. */
@Dependent
@Transactional
public class ReadSpending {

  private final DailyCaps caps;
  private final Clock clock;

  @Inject
  public ReadSpending(DailyCaps caps, Clock clock) {
    this.caps = caps;
    this.clock = clock;
  }

  public SpendingView handle(PersonId provider) {
    var now = clock.instant();
    var spent = caps.spentSince(provider, now.minus(DailyCap.DAY));
    return SpendingView.of(caps.of(provider), spent, now);
  }
}
