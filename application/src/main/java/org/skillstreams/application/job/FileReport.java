package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.Refunds;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.job.Ruling;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/**
 * A claiming provider reports spam, which a person decides, or asks for the credits back, which the
 * rules decide in the same transaction where they can (SS-12, SS-19, BY-05).
 */
@Dependent
@Transactional
public class FileReport {

  private final JobMoves moves;
  private final Reports reports;
  private final RefundDesk desk;
  private final Ledger ledger;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public FileReport(
      JobMoves moves, Reports reports, RefundDesk desk, Ledger ledger, Ids ids, Clock clock) {
    this.moves = moves;
    this.reports = reports;
    this.desk = desk;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  /** What the provider says about the lead. */
  public record Command(
      JobId job, PersonId by, Report.Kind kind, Report.Cause cause, String text) {}

  /** Refused without a claim whose credits are still spent, and while a report about it waits. */
  public ReportId handle(Command command) {
    var text = Texts.optional("text", command.text(), 2_000);
    var mover = Mover.of(Actor.PROVIDER, command.by());
    var move = moveOf(command.kind());
    var job = moves.lock(command.job(), move, mover);
    ledger.lockCredits(command.by());
    var claim = job.reportable(command.by());
    if (reports.undecided(claim.id())) {
      throw new Refusal(JobRefusal.ALREADY_REPORTED);
    }
    var now = clock.instant();
    var filed =
        Report.filed(
            new ReportId(ids.next()), job, claim, command.kind(), command.cause(), text, now);
    var report = ruled(filed, job, claim, now);
    reports.add(report);
    moves.write(changes(move, mover, report, job, now));
    return report.id();
  }

  /** Spam is for a person; about a refund the rules are asked. */
  private Report ruled(Report filed, Job job, Claim claim, Instant now) {
    return switch (filed.kind()) {
      case SPAM -> filed;
      case REFUND -> filed.ruled(desk.rule(desk.rules(), job, claim, filed.cause(), now));
    };
  }

  private static List<JobChange> changes(
      JobMove move, Mover mover, Report report, Job job, Instant now) {
    var why = Optional.of(report.cause().name().toLowerCase(Locale.ROOT));
    boolean granted =
        report.ruling().filter(r -> r.verdict() == Ruling.Verdict.GRANTED).isPresent();
    if (!granted) {
      return List.of(new JobChange(move, mover, why, job, job));
    }
    var paidBack = job.uphold(report::covers, now);
    return List.of(
        new JobChange(move, mover, why, job, paidBack),
        JobChange.of(
            JobMove.RELEASE_CLAIM, Mover.SYSTEM, paidBack, Refunds.release(paidBack, now)));
  }

  private static JobMove moveOf(Report.Kind kind) {
    return switch (kind) {
      case SPAM -> JobMove.REPORT_SPAM;
      case REFUND -> JobMove.REQUEST_REFUND;
    };
  }
}
