package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportCard.AppealView;
import org.skillstreams.application.job.ReportCard.RulingView;
import org.skillstreams.application.job.ReportCard.Verdict;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** The operator's queue of reports, oldest first, and the decided ones, latest first. */
final class ReportLists {

  private static final String REPORTS =
      """
      select r.id, r.job_id, j.title, r.provider_id, p.display_name, r.kind, r.cause, r.details,
        r.filed_at, c.price, r.waits, r.ruling, r.ruling_why, r.ruling_version,
        r.ruling_facts::text as ruling_facts, r.appeal, r.appealed_at, r.upheld, r.decision_reason, r.decided_at,
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

  Page<ReportCard> reports(ReportFilter filter, PageRequest page) {
    var list = "reports:" + Words.of(filter.state());
    var after = page.after().map(text -> Cursor.parse(list, text));
    var chosen =
        new Select(REPORTS)
            .where(condition(filter.state()))
            .where(filter.reason().map(Words::of), "r.cause = :cause", "cause");
    var ordered =
        switch (filter.state()) {
          case OPEN, APPEALED ->
              chosen
                  .behind(after, "r.filed_at, r.id", ">")
                  .order("r.filed_at, r.id", page.limit() + 1);
          case AUTOMATIC, DECIDED ->
              chosen
                  .behind(after, "r.filed_at, r.id", "<")
                  .order("r.filed_at desc, r.id desc", page.limit() + 1);
        };
    return Listed.cut(ordered.list(em, Listed.reading(ReportLists::card)), page.limit(), list);
  }

  private static String condition(ReportFilter.State state) {
    return switch (state) {
      case OPEN -> "r.waits";
      case APPEALED -> "r.waits and r.appealed_at is not null";
      case AUTOMATIC -> "r.ruling in ('granted', 'declined')";
      case DECIDED -> "r.decided_at is not null";
    };
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
        row.is("waits"),
        ruling(row),
        row.maybeAt("appealed_at").map(at -> new AppealView(row.text("appeal"), at)),
        verdict(row));
  }

  private static Optional<RulingView> ruling(Columns row) {
    return row.maybeText("ruling")
        .map(said ->
            new RulingView(
                said,
                row.text("ruling_why"),
                row.count("ruling_version"),
                FactsJson.read(row.text("ruling_facts"))));
  }

  private static Optional<Verdict> verdict(Columns row) {
    return row.maybeAt("decided_at")
        .map(at ->
            new Verdict(
                row.is("upheld"), row.text("decided_by_name"), row.text("decision_reason"), at));
  }
}
