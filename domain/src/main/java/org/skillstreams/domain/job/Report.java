package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/**
 * A claiming provider says that a lead is spam, or asks for the credits of one claim back. The
 * operator's rules decide a refund where they can; the rest, spam, and appeals a person decides,
 * once.
 *
 * @param claim the provider's claim that the report is about
 * @param ruling what the rules said; empty for spam
 * @param appeal that the provider wants a person to look at it
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
    Optional<Ruling> ruling,
    Optional<Appeal> appeal,
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

  /** Why the provider does not agree with what the rules said. */
  public record Appeal(String text, Instant at) {}

  /** A report that nobody has looked at. */
  public static Report filed(
      ReportId id, Job job, Claim claim, Kind kind, Cause cause, String text, Instant at) {
    return new Report(
        id,
        job.id(),
        claim.id(),
        claim.provider(),
        kind,
        cause,
        text,
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a person has to decide it. */
  public boolean waits() {
    boolean settled = ruling.filter(r -> r.verdict() != Ruling.Verdict.PASSED).isPresent();
    return decision.isEmpty() && (!settled || appeal.isPresent());
  }

  /** Whether the provider may ask for a person to look at it. */
  public boolean appealable() {
    return decision.isEmpty()
        && appeal.isEmpty()
        && ruling.filter(r -> r.verdict() == Ruling.Verdict.DECLINED).isPresent();
  }

  public Report ruled(Ruling made) {
    return with(Optional.of(made), appeal, decision);
  }

  public Report appeal(String why, Instant at) {
    if (!appealable()) {
      throw new Refusal(JobRefusal.NOT_APPEALABLE);
    }
    return with(ruling, Optional.of(new Appeal(why, at)), decision);
  }

  public Report decide(Decision made) {
    if (!waits()) {
      throw new Refusal(JobRefusal.REPORT_DECIDED);
    }
    return with(ruling, appeal, Optional.of(made));
  }

  /** Whether an upheld report returns this claim's credits. */
  public boolean covers(Claim other) {
    return kind == Kind.SPAM || other.id().equals(claim);
  }

  private Report with(
      Optional<Ruling> ruled, Optional<Appeal> appealed, Optional<Decision> decided) {
    return new Report(
        id, job, claim, provider, kind, cause, text, filedAt, ruled, appealed, decided);
  }
}
