package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.Quote;
import org.skillstreams.domain.job.RefundCheck;
import org.skillstreams.domain.job.RefundFacts;
import org.skillstreams.domain.job.RefundRule;
import org.skillstreams.domain.job.RefundRules;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.Ruling;

/**
 * Gathers the facts and asks the rules in force (BY-05). Where the provider's credits are held, the
 * number of grants stays true until the transaction ends.
 */
@Dependent
public class RefundDesk {

  private final RefundRuleBook book;
  private final RefundEvidence evidence;

  @Inject
  public RefundDesk(RefundRuleBook book, RefundEvidence evidence) {
    this.book = book;
    this.evidence = evidence;
  }

  RefundRules rules() {
    return book.current();
  }

  /** What the rules say if the provider of this claim asks for its credits back now. */
  Ruling rule(RefundRules rules, Job job, Claim claim, Report.Cause cause, Instant now) {
    return rules.decide(cause, facts(job, claim, rules.rule(cause), now), now);
  }

  private RefundFacts facts(Job job, Claim claim, RefundRule rule, Instant now) {
    return new RefundFacts(
        claim.claimedAt(),
        claim.contactedAt(),
        claim.quotes().stream().anyMatch(q -> q.standing() == Quote.Standing.REJECTED),
        earlier(job, rule),
        claim.inArea(),
        evidence.grantsSince(claim.provider(), now.minus(RefundRules.MONTH)),
        !claim.open() || !JobMove.RELEASE_CLAIM.from().contains(job.stage()),
        evidence.overruled(claim.id()));
  }

  private Optional<JobId> earlier(Job job, RefundRule rule) {
    return rule.check() == RefundCheck.EARLIER_REQUEST
        ? evidence.earlierRequest(job, job.submittedAt().minus(rule.lookBack()))
        : Optional.empty();
  }
}
