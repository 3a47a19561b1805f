package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.skillstreams.application.job.MyReport;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;

/** What a provider reported about one lead, latest first. */
final class MyReports {

  private static final String REPORTS =
      """
      select id, kind, cause, details, filed_at, waits, ruling, ruling_why, ask_again_at, appeal,
        upheld, decision_reason, decided_at
      from job_report
      """;

  private static final int MOST = 50;

  private MyReports() {}

  static List<MyReport> of(EntityManager em, JobId job, PersonId provider) {
    return new Select(REPORTS)
        .where("job_id = :job and provider_id = :me")
        .with("job", job.value())
        .with("me", provider.value())
        .order("filed_at desc, id desc", MOST)
        .list(em, MyReports::report);
  }

  private static MyReport report(Columns row) {
    boolean declined = row.maybeText("ruling").filter("declined"::equals).isPresent();
    return new MyReport(
        row.id("id"),
        row.text("kind"),
        row.text("cause"),
        row.text("details"),
        row.at("filed_at"),
        state(row),
        row.maybeText("ruling_why"),
        row.maybeAt("ask_again_at"),
        row.maybeText("decision_reason"),
        declined && !row.has("appeal"),
        row.maybeText("appeal"));
  }

  private static String state(Columns row) {
    if (row.is("waits")) {
      return "waiting";
    }
    return row.has("decided_at") ? row.is("upheld") ? "upheld" : "turned_down" : row.text("ruling");
  }
}
