package org.skillstreams.application.job;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.shared.Refusal;

/** Reports in a map. */
public final class InMemoryReports implements Reports {

  private final Map<ReportId, Report> stored = new ConcurrentHashMap<>();

  @Override
  public Report get(ReportId id) {
    return Optional.ofNullable(stored.get(id))
        .orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_REPORT));
  }

  @Override
  public Report lock(ReportId id) {
    return get(id);
  }

  @Override
  public boolean undecided(ClaimId claim) {
    return all().anyMatch(r -> r.claim().equals(claim) && r.waits());
  }

  @Override
  public void add(Report report) {
    if (stored.putIfAbsent(report.id(), report) != null) {
      throw new IllegalStateException("report " + report.id() + " is there already");
    }
  }

  @Override
  public void save(Report report) {
    if (stored.replace(report.id(), report) == null) {
      throw new IllegalStateException("no report " + report.id());
    }
  }

  /** Every report, in no order. */
  public Stream<Report> all() {
    return stored.values().stream();
  }
}
