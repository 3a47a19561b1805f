package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;

/** A report about a lead. */
@Entity
@Table(name = "job_report")
class ReportRow {

  @Id private UUID id;

  @Column(name = "job_id", updatable = false)
  private UUID jobId;

  @Column(name = "claim_id", updatable = false)
  private UUID claimId;

  @Column(name = "provider_id", updatable = false)
  private UUID providerId;

  @Column(updatable = false)
  private String kind;

  @Column(updatable = false)
  private String cause;

  @Column(updatable = false)
  private String details;

  @Column(name = "filed_at", updatable = false)
  private Instant filedAt;

  @Embedded private @Nullable RulingPart ruling;

  @Column private @Nullable String appeal;

  @Column(name = "appealed_at")
  private @Nullable Instant appealedAt;

  @Column private @Nullable Boolean upheld;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  static ReportRow of(Report report) {
    var row = new ReportRow();
    row.id = report.id().value();
    row.jobId = report.job().value();
    row.claimId = report.claim().value();
    row.providerId = report.provider().value();
    row.kind = Words.of(report.kind());
    row.cause = Words.of(report.cause());
    row.details = report.text();
    row.filedAt = report.filedAt();
    row.ruling = RulingPart.of(report.ruling());
    row.become(report);
    return row;
  }

  /** Takes over what may change: the appeal and the decision. */
  void become(Report report) {
    report
        .appeal()
        .ifPresent(made -> {
          appeal = made.text();
          appealedAt = made.at();
        });
    report.decision().ifPresent(this::decide);
  }

  private void decide(Report.Decision decision) {
    upheld = decision.upheld();
    decidedBy = decision.by().value();
    decisionReason = decision.reason();
    decidedAt = decision.at();
  }

  Report toReport() {
    return new Report(
        new ReportId(id),
        new JobId(jobId),
        new ClaimId(claimId),
        new PersonId(providerId),
        Words.read(Report.Kind.class, kind),
        Words.read(Report.Cause.class, cause),
        details,
        filedAt,
        RulingPart.read(ruling),
        appeal(),
        decision());
  }

  private Optional<Report.Appeal> appeal() {
    return appeal == null || appealedAt == null
        ? Optional.empty()
        : Optional.of(new Report.Appeal(appeal, appealedAt));
  }

  private Optional<Report.Decision> decision() {
    return upheld == null || decidedBy == null || decisionReason == null || decidedAt == null
        ? Optional.empty()
        : Optional.of(
            new Report.Decision(upheld, new PersonId(decidedBy), decisionReason, decidedAt));
  }
}
