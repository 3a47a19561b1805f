package org.skillstreams.persistence.job;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.job.Reports;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.shared.Refusal;

/** Reports in PostgreSQL. */
@Dependent
public class JpaReports implements Reports {

  private final EntityManager em;

  @Inject
  public JpaReports(EntityManager em) {
    this.em = em;
  }

  @Override
  public Report get(ReportId id) {
    return Optional.ofNullable(em.find(ReportRow.class, id.value()))
        .map(row -> Detached.read(em, row, ReportRow::toReport))
        .orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_REPORT));
  }

  @Override
  public Report lock(ReportId id) {
    return Optional.ofNullable(em.find(ReportRow.class, id.value(), PESSIMISTIC_WRITE))
        .map(ReportRow::toReport)
        .orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_REPORT));
  }

  @Override
  public boolean undecided(ClaimId claim) {
    return new Select("select count(*) as waiting from job_report")
            .where("claim_id = :claim and waits")
            .with("claim", claim.value())
            .one(em, row -> row.count("waiting"))
        > 0;
  }

  @Override
  public void add(Report report) {
    em.persist(ReportRow.of(report));
  }

  @Override
  public void save(Report report) {
    em.find(ReportRow.class, report.id().value(), PESSIMISTIC_WRITE).become(report);
  }
}
