package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.Refunds;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.shared.Actor;

/** A provider takes a place on a lead and pays its price in credits (SS-16, BY-04). */
@Dependent
@Transactional
public class ClaimJob {

  private final JobMoves moves;
  private final ClaimLimits limits;
  private final Coverage coverage;
  private final Ledger ledger;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public ClaimJob(
      JobMoves moves, ClaimLimits limits, Coverage coverage, Ledger ledger, Ids ids, Clock clock) {
    this.moves = moves;
    this.limits = limits;
    this.coverage = coverage;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Refused without an invitation, without a place left, without the credits, beyond the provider's
   * own daily cap, or when the price is not the one shown.
   *
   * @param price credits that the provider agreed to pay
   */
  public void handle(JobId id, PersonId by, int price) {
    var mover = Mover.of(Actor.PROVIDER, by);
    var job = moves.lock(id, JobMove.CLAIM, mover);
    var credits = ledger.lockCredits(by);
    var now = clock.instant();
    var claim = new ClaimId(ids.next());
    var placed = job.claim(claim, by, price, now, limits.policyFor(by, now));
    var claimed = coverage.of(by, job.request()) ? placed : Refunds.outsideArea(placed, claim);
    limits.allow(by, price, now);
    var spent = credits.spend(price, BusinessKey.of("claim", claim), Subject.of(id));
    ledger.post(spent);
    moves.write(JobChange.of(JobMove.CLAIM, mover, job, claimed));
  }
}
