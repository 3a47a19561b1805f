package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.PriceRange;
import org.skillstreams.domain.job.QuoteId;
import org.skillstreams.domain.shared.Actor;

/** A claiming provider names a price range, or a new one; that counts as contact (SS-17). */
@Dependent
@Transactional
public class QuotePrice {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public QuotePrice(JobMoves moves, JobPolicies policies, Ids ids, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Names the price.
   *
   * @param min minor units of the platform's currency
   * @param max minor units, at least min
   */
  public void handle(JobId id, PersonId by, long min, long max, String note) {
    var mover = Mover.of(Actor.PROVIDER, by);
    var price = PriceRange.parse("", min, max, PriceRange.US_DOLLAR);
    var quote = new QuoteId(ids.next());
    var job = moves.lock(id, JobMove.QUOTE, mover);
    var next =
        job.quote(
            by,
            quote,
            price,
            Texts.optional("note", note, 1_000),
            clock.instant(),
            policies.current());
    moves.write(JobChange.of(JobMove.QUOTE, mover, job, next));
  }
}
