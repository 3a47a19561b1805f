package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.Refunds;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.shared.Actor;

/** An admin upholds or declines a report; upheld, the credits go back, once (SS-19, SS-25c). */
@Dependent
@Transactional
public class DecideReport {

  private final Jobs jobs;
  private final Reports reports;
  private final JobMoves moves;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public DecideReport(Jobs jobs, Reports reports, JobMoves moves, AuditLog audit, Clock clock) {
    this.jobs = jobs;
    this.reports = reports;
    this.moves = moves;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the admin decided about the report, and why. */
  public record Command(ReportId report, PersonId admin, boolean uphold, String reason) {}

  /** Answers the job that the report is about. */
  public JobId handle(Command command) {
    var why = Texts.required("reason", command.reason(), 500);
    var now = clock.instant();
    var job = jobs.lock(reports.get(command.report()).job());
    var report =
        reports
            .lock(command.report())
            .decide(new Report.Decision(command.uphold(), command.admin(), why, now));
    reports.save(report);
    if (command.uphold()) {
      uphold(job, report, now);
    }
    audit.record(entry(report, command, why, now));
    return job.id();
  }

  /** Who still held the lead holds it no longer once the credits are back. */
  private void uphold(Job job, Report report, Instant now) {
    var paidBack = job.uphold(report::covers, now);
    if (Refunds.pending(paidBack)) {
      moves.write(
          JobChange.of(JobMove.RELEASE_CLAIM, Mover.SYSTEM, job, Refunds.release(paidBack, now)));
    } else {
      moves.settle(job, paidBack, now);
    }
  }

  private static AuditEntry entry(Report report, Command command, String why, Instant now) {
    return new AuditEntry(
        now,
        Actor.ADMIN,
        Optional.of(command.admin()),
        command.uphold() ? "report.uphold" : "report.decline",
        "job",
        report.job().toString(),
        Optional.of(why),
        Map.of("report", report.id().toString()),
        Map.of("upheld", Boolean.toString(command.uphold())));
  }
}
