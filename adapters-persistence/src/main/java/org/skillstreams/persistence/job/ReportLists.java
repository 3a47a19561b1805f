package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportCard.Verdict;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** The operator's queue of reports, oldest first, and the decided ones, latest first. */
final class ReportLists {

  private static final String REPORTS =
      """
      select r.id, r.job_id, j.title, r.provider_id, p.display_name, r.kind, r.cause, r.details,
        r.filed_at, c.price, r.upheld, r.decision_reason, r.decided_at,
        decider.name as decided_by_name, r.filed_at as listed_at, r.id as listed_id
      from job_report r
      join job j on j.id = r.job_id
      join job_claim c on c.id = r.claim_id
      join account_provider p on p.provider_id = r.provider_id
      left join account_person decider on decider.id = r.decided_by
      """;

  private final EntityManager em;

  ReportLists(EntityManager em) {
    this.em = em;
  }

  Page<ReportCard> reports(boolean open, PageRequest page) {
    var list = "reports:" + open;
    var after = page.after().map(text -> Cursor.parse(list, text));
    var select =
        open
            ? new Select(REPORTS)
                .where("r.decided_at is null")
                .behind(after, "r.filed_at, r.id", ">")
                .order("r.filed_at, r.id", page.limit() + 1)
            : new Select(REPORTS)
                .where("r.decided_at is not null")
                .behind(after, "r.filed_at, r.id", "<")
                .order("r.filed_at desc, r.id desc", page.limit() + 1);
    return Listed.cut(select.list(em, Listed.reading(ReportLists::card)), page.limit(), list);
  }

  private static ReportCard card(Columns row) {
    return new ReportCard(
        row.id("id"),
        row.id("job_id"),
        row.text("title"),
        row.id("provider_id"),
        row.text("display_name"),
        row.text("kind"),
        row.text("cause"),
        row.text("details"),
        row.at("filed_at"),
        row.count("price"),
        verdict(row));
  }

  private static Optional<Verdict> verdict(Columns row) {
    return row.maybeAt("decided_at")
        .map(at ->
            new Verdict(
                row.is("upheld"), row.text("decided_by_name"), row.text("decision_reason"), at));
  }
}
