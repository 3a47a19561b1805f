package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/** A provider does not agree with what the rules declined: a person looks at it (BY-05). */
@Dependent
@Transactional
public class AppealRuling {

  private final JobMoves moves;
  private final Reports reports;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public AppealRuling(JobMoves moves, Reports reports, AuditLog audit, Clock clock) {
    this.moves = moves;
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  /** Which ruling, and why it is wrong. */
  public record Command(JobId job, ReportId report, PersonId by, String text) {}

  /**
   * Refused for what was not declined by a rule, was appealed before or is paid back, and while
   * another report about the claim waits.
   */
  public void handle(Command command) {
    var text = Texts.required("text", command.text(), 2_000);
    var job =
        moves.lock(command.job(), JobMove.REQUEST_REFUND, Mover.of(Actor.PROVIDER, command.by()));
    var report = mine(command);
    var now = clock.instant();
    var appealed = report.appeal(text, now);
    job.reportable(command.by());
    if (reports.undecided(report.claim())) {
      throw new Refusal(JobRefusal.ALREADY_REPORTED);
    }
    reports.save(appealed);
    audit.record(
        new AuditEntry(
            now,
            Actor.PROVIDER,
            Optional.of(command.by()),
            "report.appeal",
            "job",
            command.job().toString(),
            Optional.of(text),
            Map.of("report", report.id().toString()),
            Map.of()));
  }

  private Report mine(Command command) {
    var report = reports.lock(command.report());
    if (!report.job().equals(command.job()) || !report.provider().equals(command.by())) {
      throw new Refusal(JobRefusal.NO_SUCH_REPORT);
    }
    return report;
  }
}
