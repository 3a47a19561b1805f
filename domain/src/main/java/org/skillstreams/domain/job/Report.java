package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/**
 * A claiming provider says that a lead is spam, or asks for the credits of one claim back. An admin
 * decides, once.
 *
 * @param claim the provider's claim that the report is about
 */
public record Report(
    ReportId id,
    JobId job,
    ClaimId claim,
    PersonId provider,
    Kind kind,
    Cause cause,
    String text,
    Instant filedAt,
    Optional<Decision> decision) {

  /**
   * SPAM, when upheld, returns the credits of every claim on the lead; REFUND those of the one
   * claim.
   */
  public enum Kind {
    SPAM,
    REFUND
  }

  /** Structured reason codes (SS-12). */
  public enum Cause {
    UNREACHABLE,
    WRONG_CATEGORY,
    DUPLICATE,
    FAKE,
    OUTSIDE_AREA,
    OTHER
  }

  /** What an admin decided, and why. */
  public record Decision(boolean upheld, PersonId by, String reason, Instant at) {}

  public Report decide(Decision made) {
    if (decision.isPresent()) {
      throw new Refusal(JobRefusal.REPORT_DECIDED);
    }
    return new Report(id, job, claim, provider, kind, cause, text, filedAt, Optional.of(made));
  }

  /** Whether an upheld report returns this claim's credits. */
  public boolean covers(Claim other) {
    return kind == Kind.SPAM || other.id().equals(claim);
  }
}
