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

  private static final String LISTED_INVITATIONS =
      """
      invited.invited_at as listed_at, invited.job_id as listed_id
      from job_invitation invited
      join job j on j.id = invited.job_id
      left join lateral (
        select * from job_claim
        where job_id = j.id and provider_id = invited.provider_id
        order by ordinal desc limit 1
      ) mine on true
      """;

  private static final String LISTED_CLAIMS =
      """
      mine.claimed_at as listed_at, mine.id as listed_id
      from job_claim mine
      join job j on j.id = mine.job_id
      """;

  private static final String AVAILABLE =
      """
      invited.provider_id = :me and invited.standing
      and j.stage in ('sent_to_providers', 'claimed', 'contacted')
      and coalesce(j.closes_at > platform_now(), true)
      and mine.outcome is distinct from 'open' and work.claims < :places
      """;

  private static final String CLAIMED =
      "(mine.outcome = 'open' or mine.outcome = 'won' and j.stage = 'confirmed')";

  private static final String COMPLETED =
      "mine.outcome = 'won' and j.stage in ('completed', 'closed')";

  private static final String REFUNDED = "mine.refunded_at is not null";

  private static final String COUNTS =
      """
      select (select count(*) from (select %s %s %s where %s) open) as available,
        count(*) filter (where %s) as claimed,
        count(*) filter (where %s) as completed,
        count(*) filter (where %s) as refunded
      from job_claim mine join job j on j.id = mine.job_id
      where mine.provider_id = :me
      """
          .formatted(
              "invited.job_id,",
              LISTED_INVITATIONS,
              JobColumns.JOINS,
              AVAILABLE,
              CLAIMED,
              COMPLETED,
              REFUNDED);

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
          new Select(LeadColumns.COLUMNS + LISTED_INVITATIONS + LeadColumns.JOINS)
              .where(AVAILABLE)
              .with("places", places)
              .behind(after, "invited.invited_at, invited.job_id", "<")
              .order("invited.invited_at desc, invited.job_id desc", rows);
      case CLAIMED -> claims(CLAIMED, after, rows);
      case COMPLETED -> claims(COMPLETED, after, rows);
      case REFUNDED -> claims(REFUNDED, after, rows);
    };
  }

  private static Select claims(String condition, Optional<Cursor> after, int rows) {
    return new Select(LeadColumns.COLUMNS + LISTED_CLAIMS + LeadColumns.JOINS)
        .where("mine.provider_id = :me")
        .where(condition)
        .behind(after, "mine.claimed_at, mine.id", "<")
        .order("mine.claimed_at desc, mine.id desc", rows);
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
