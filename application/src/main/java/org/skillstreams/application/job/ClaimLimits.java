package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.job.DailyCap;
import org.skillstreams.domain.job.JobPolicy;

/**
 * What limits a provider over all jobs: the own cap on a day's claims, and how many of them may be
 * undone. True until the transaction ends where the provider's credits are held (BY-04).
 */
@Dependent
public class ClaimLimits {

  private final DailyCaps caps;
  private final ProviderClaims claims;
  private final JobPolicies policies;
  private final Settings settings;

  @Inject
  public ClaimLimits(
      DailyCaps caps, ProviderClaims claims, JobPolicies policies, Settings settings) {
    this.caps = caps;
    this.claims = claims;
    this.policies = policies;
    this.settings = settings;
  }

  /** Refuses a price beyond the provider's own cap. */
  void allow(PersonId provider, int price, Instant now) {
    caps.of(provider).allow(price, spending(provider, now).spent(), now);
  }

  /**
   * The policy a claim of this provider is made by. Claims that still may be undone count as
   * undone, so that whoever is offered to undo one may do so.
   */
  JobPolicy policyFor(PersonId provider, Instant now) {
    var policy = policies.current();
    int undone = claims.undoneSince(provider, now.minus(DailyCap.DAY), now);
    return undone < settings.value(Setting.UNDOS_PER_DAY) ? policy : policy.withoutUndo();
  }

  SpendingView spending(PersonId provider, Instant now) {
    var spent = claims.spentSince(provider, now.minus(DailyCap.DAY));
    return SpendingView.of(caps.of(provider), spent, now);
  }
}
