package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.job.LeadCard;
import org.skillstreams.application.job.LeadCounts;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** A provider's leads: one statement a page, led by the provider's invitations or claims. */
final class LeadLists {

  /**
   * The laterals leave the planner no other way than from the provider's few rows to their jobs.
   */
  private static final String INVITATIONS =
      """
      from job_invitation invited
      cross join lateral (select * from job where id = invited.job_id offset 0) j
      left join lateral (
        select * from job_claim
        where job_id = invited.job_id and provider_id = invited.provider_id and outcome <> 'undone'
        order by ordinal desc limit 1
      ) mine on true
      """;

  private static final String CLAIMS =
      """
      from job_claim mine
      cross join lateral (select * from job where id = mine.job_id offset 0) j
      """;

  private static final String MINE =
      """
      select j.*, mine.id as claim_id, mine.outcome, mine.contact_by, mine.contacted_at,
        mine.refunded_at,
      """;

  private static final String AVAILABLE =
      """
      invited.provider_id = :me and invited.claimable
      and coalesce(j.closes_at > platform_now(), true)
      and mine.outcome is distinct from 'open'
      and (select count(*) from job_claim c where c.job_id = j.id and c.outcome = 'open') < :places
      """;

  private static final String COUNTS =
      "select (select count(*) "
          + INVITATIONS
          + "where "
          + AVAILABLE
          + """
          ) as available,
          (select count(*) from job_claim where provider_id = :me and active) as claimed,
          (select count(*) from job_claim
            where provider_id = :me and outcome = 'won' and not active) as completed,
          (select count(*) from job_claim
            where provider_id = :me and refunded_at is not null and outcome <> 'undone') as refunded
          """;

  private final EntityManager em;

  LeadLists(EntityManager em) {
    this.em = em;
  }

  Page<LeadCard> leads(PersonId me, LeadTab tab, LeadFilter filter, int places, PageRequest page) {
    var list = "leads:" + Words.of(tab);
    var after = page.after().map(text -> Cursor.parse(list, text));
    var rows =
        select(tab, places, after, page.limit() + 1)
            .with("me", me.value())
            .where(filter.category(), "j.category_id = :category", "category")
            .where(filter.tier(), "j.tier = :tier", "tier")
            .where(filter.zip().map(Like::beginsWith), "j.zip like :zip", "zip")
            .containing(filter.text(), "j.description")
            .list(em, Listed.reading(row -> LeadColumns.card(row, places)));
    return Listed.cut(rows, page.limit(), list);
  }

  private static Select select(LeadTab tab, int places, Optional<Cursor> after, int rows) {
    return switch (tab) {
      case AVAILABLE ->
          new Select(
                  MINE
                      + "invited.invited_at as listed_at, invited.job_id as listed_id "
                      + INVITATIONS)
              .where(AVAILABLE)
              .with("places", places)
              .behind(after, "invited.invited_at, invited.job_id", "<")
              .order("invited.invited_at desc, invited.job_id desc", rows)
              .then(LeadColumns.CARDS, LeadColumns.AROUND);
      case CLAIMED -> claims("mine.active", after, rows);
      case COMPLETED -> claims("mine.outcome = 'won' and not mine.active", after, rows);
      case REFUNDED ->
          claims("mine.refunded_at is not null and mine.outcome <> 'undone'", after, rows);
    };
  }

  private static Select claims(String condition, Optional<Cursor> after, int rows) {
    return new Select(MINE + "mine.claimed_at as listed_at, mine.id as listed_id " + CLAIMS)
        .where("mine.provider_id = :me")
        .where(condition)
        .behind(after, "mine.claimed_at, mine.id", "<")
        .order("mine.claimed_at desc, mine.id desc", rows)
        .then(LeadColumns.CARDS, LeadColumns.AROUND);
  }

  LeadCounts counts(PersonId me, int places) {
    return new Select(COUNTS)
        .with("me", me.value())
        .with("places", places)
        .one(
            em,
            row ->
                new LeadCounts(
                    row.count("available"),
                    row.count("claimed"),
                    row.count("completed"),
                    row.count("refunded")));
  }
}
