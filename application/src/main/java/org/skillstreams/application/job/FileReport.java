package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/**
 * A claiming provider reports spam or asks for the credits back; an admin decides (SS-12, SS-19).
 */
@Dependent
@Transactional
public class FileReport {

  private final JobMoves moves;
  private final Reports reports;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public FileReport(JobMoves moves, Reports reports, Ids ids, Clock clock) {
    this.moves = moves;
    this.reports = reports;
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
    var claim = job.reportable(command.by());
    if (reports.undecided(claim.id())) {
      throw new Refusal(JobRefusal.ALREADY_REPORTED);
    }
    var report = report(command, claim, text);
    reports.add(report);
    moves.write(
        new JobChange(
            move, mover, Optional.of(command.cause().name().toLowerCase(Locale.ROOT)), job, job));
    return report.id();
  }

  private Report report(Command command, Claim claim, String text) {
    return new Report(
        new ReportId(ids.next()),
        command.job(),
        claim.id(),
        command.by(),
        command.kind(),
        command.cause(),
        text,
        clock.instant(),
        Optional.empty());
  }

  private static JobMove moveOf(Report.Kind kind) {
    return switch (kind) {
      case SPAM -> JobMove.REPORT_SPAM;
      case REFUND -> JobMove.REQUEST_REFUND;
    };
  }
}
