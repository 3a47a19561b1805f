package org.skillstreams.application.job;

import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;

/** All reports about leads. */
public interface Reports {

  /** The report as it stands; refuses {@code job.report_not_found}. */
  Report get(ReportId id);

  /** The report, held until the transaction ends; refuses {@code job.report_not_found}. */
  Report lock(ReportId id);

  /** Whether a report about this claim waits for a decision. */
  boolean undecided(ClaimId claim);

  void add(Report report);

  void save(Report report);
}
