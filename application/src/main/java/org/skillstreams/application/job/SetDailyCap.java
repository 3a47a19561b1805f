package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.DailyCap;
import org.skillstreams.domain.shared.Actor;

/** A provider sets, changes or drops the cap on a day's claims (BY-04). */
@Dependent
@Transactional
public class SetDailyCap {

  private final DailyCaps caps;
  private final ClaimLimits limits;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public SetDailyCap(
      DailyCaps caps, ClaimLimits limits, Ledger ledger, AuditLog audit, Clock clock) {
    this.caps = caps;
    this.limits = limits;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Once this is answered, no claim passes by the cap of before.
   *
   * @param wanted credits in 24 hours; empty for no cap
   * @param seen the version that was changed
   */
  public SpendingView handle(PersonId provider, Optional<Integer> wanted, long seen) {
    ledger.lockCredits(provider);
    var now = clock.instant();
    var before = caps.of(provider);
    var after = before.set(wanted, seen, now);
    caps.save(provider, after);
    audit.record(
        new AuditEntry(
            now,
            Actor.PROVIDER,
            Optional.of(provider),
            "job.set_daily_cap",
            "person",
            provider.toString(),
            Optional.empty(),
            named(before.at(now), before.planned(now)),
            named(after.at(now), after.planned(now))));
    return limits.spending(provider, now);
  }

  private static Map<String, String> named(
      Optional<Integer> cap, Optional<DailyCap.Raise> planned) {
    return Map.of("cap", words(cap), "planned", words(planned.flatMap(DailyCap.Raise::credits)));
  }

  private static String words(Optional<Integer> cap) {
    return cap.map(String::valueOf).orElse("none");
  }
}
