package org.skillstreams.persistence.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.job.AdminJobCard;
import org.skillstreams.application.job.JobCard;
import org.skillstreams.application.job.JobParts.Budget;
import org.skillstreams.application.job.JobParts.CategoryName;
import org.skillstreams.application.job.JobParts.Deadline;
import org.skillstreams.application.job.JobParts.TimingView;
import org.skillstreams.domain.job.JobStage;

/** What lists of jobs read of each, whoever the reader is. */
final class JobColumns {

  /** Selected of {@code j}, the chosen jobs, and of the joins below. */
  static final String COLUMNS =
      """
      j.id, j.category_id, category.name as category_name, j.title, j.zip,
      coalesce(area.city, '') as city, coalesce(area.state, '') as state,
      j.stage, j.submitted_at, j.due_at, j.closes_at, work.claims, work.quotes,
      j.listed_at, j.listed_id
      """;

  /** Joined to the chosen jobs; counts only claims that are open. */
  static final String JOINS =
      """
      join catalog_category category on category.id = j.category_id
      left join catalog_zip area on area.zip = left(j.zip, 5)
      cross join lateral (
        select count(*) as claims, count(q.id) as quotes
        from job_claim c left join job_quote q on q.claim_id = c.id and q.standing = 'open'
        where c.job_id = j.id and c.outcome = 'open'
      ) work
      """;

  private JobColumns() {}

  static JobCard card(Columns row, int places) {
    return new JobCard(
        row.id("id"),
        category(row),
        row.text("title"),
        row.text("zip"),
        row.text("city"),
        row.text("state"),
        row.text("stage"),
        row.at("submitted_at"),
        deadline(row),
        row.count("claims"),
        places,
        row.count("quotes"));
  }

  static AdminJobCard adminCard(Columns row, int places) {
    return new AdminJobCard(
        row.id("id"),
        category(row),
        row.text("title"),
        row.text("zip"),
        row.text("city"),
        row.text("state"),
        row.text("stage"),
        row.at("submitted_at"),
        deadline(row),
        row.count("claims"),
        places,
        row.count("quotes"),
        row.text("seeker_name"));
  }

  static CategoryName category(Columns row) {
    return new CategoryName(row.text("category_id"), row.text("category_name"));
  }

  static TimingView timing(Columns row) {
    return new TimingView(row.text("timing"), row.maybeDay("wanted_on"));
  }

  static Optional<Budget> budget(Columns row) {
    return row.has("budget_min")
        ? Optional.of(
            new Budget(
                row.amount("budget_min"), row.amount("budget_max"), row.text("budget_currency")))
        : Optional.empty();
  }

  private static Optional<Deadline> deadline(Columns row) {
    return deadline(
        Words.read(JobStage.class, row.text("stage")),
        row.maybeAt("due_at"),
        row.maybeAt("closes_at"));
  }

  /** The next deadline of a job as its seeker sees it. */
  static Optional<Deadline> deadline(
      JobStage stage, Optional<Instant> dueAt, Optional<Instant> closesAt) {
    boolean claimLapsesFirst = !dueAt.equals(closesAt);
    return switch (stage) {
      case SENT_TO_PROVIDERS -> closesAt.map(at -> new Deadline(at, "routing"));
      case CLAIMED -> dueAt.map(at -> new Deadline(at, "contact"));
      case CONTACTED ->
          dueAt.map(at -> new Deadline(at, claimLapsesFirst ? "contact" : "confirmation"));
      case CONFIRMED -> closesAt.map(at -> new Deadline(at, "completion"));
      case COMPLETED -> closesAt.map(at -> new Deadline(at, "review"));
      case SUBMITTED, CLOSED, MANUAL_FULFILLMENT_REQUIRED, CANCELLED, CLOSED_UNCONFIRMED ->
          Optional.empty();
    };
  }
}
