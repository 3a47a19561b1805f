package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.skillstreams.application.notification.Notice;
import org.skillstreams.application.notification.Reminders;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Source;

/**
 * Finds deadlines that are near and notes whom they were told to, in one statement. Where a window
 * is so short that it began near its end, nobody needs to be reminded.
 */
@Dependent
public class JpaReminders implements Reminders {

  private static final String SQL =
      """
      with waiting as (
        select 'offer_ends_soon' as type, i.provider_id as person_id, j.id as job_id, i.invited_at as since,
          j.closes_at as deadline, j.credits, cast(null as text) as name
        from job j join job_invitation i on i.job_id = j.id and i.claimable
        where j.stage = 'sent_to_providers' and j.due_at < platform_now() + interval '4 days'
        union all
        select 'contact_due_soon', c.provider_id, j.id, c.claimed_at, c.contact_by, c.price, null
        from job j join job_claim c on c.job_id = j.id
        where c.outcome = 'open' and c.contacted_at is null and j.due_at < platform_now() + interval '4 days'
        union all
        select 'choice_due_soon', j.seeker_id, j.id, min(q.quoted_at), j.closes_at, null, null
        from job j join job_quote q on q.job_id = j.id and q.standing = 'open'
        where j.stage = 'contacted' and j.due_at < platform_now() + interval '4 days'
        group by j.id
        union all
        select 'work_due_soon', c.provider_id, j.id, j.reached_at, j.closes_at, null, null
        from job j join job_claim c on c.id = j.agreed_claim_id
        where j.stage = 'confirmed' and j.due_at < platform_now() + interval '4 days'
        union all
        select 'review_due_soon', j.seeker_id, j.id, j.completed_at, j.closes_at, null, p.display_name
        from job j join job_claim c on c.id = j.agreed_claim_id
        join account_provider p on p.provider_id = c.provider_id
        where j.stage = 'completed' and j.due_at < platform_now() + interval '4 days'
          and not exists (select from review r where r.job_id = j.id and r.side = 'seeker')),
      near as (
        select w.* from waiting w join (values {{leads}}) as lead(type, before) on lead.type = w.type
        where w.deadline > platform_now() and w.deadline <= platform_now() + lead.before
          and w.since <= platform_now() - lead.before
          and not exists (
            select from notification_reminded told
            where told.person_id = w.person_id and told.type = w.type and told.subject_id = w.job_id
              and told.deadline = w.deadline)
        order by w.deadline, w.job_id, w.person_id, w.type limit :rows),
      fresh as (
        insert into notification_reminded (person_id, type, subject_id, deadline)
        select person_id, type, job_id, deadline from near on conflict do nothing
        returning person_id, type, subject_id)
      select n.type, n.person_id, n.job_id as subject_id, n.job_id as target_id,
        platform_now() as occurred_at, cast(null as timestamptz) as not_before,
        jsonb_strip_nulls(jsonb_build_object('title', j.title, 'credits', cast(n.credits as text), 'name', n.name,
          'until', to_char(n.deadline at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))::text as fillings
      from near n join fresh f on f.person_id = n.person_id and f.type = n.type and f.subject_id = n.job_id
      join job j on j.id = n.job_id
      """;

  private final EntityManager em;
  private final String sql;

  @Inject
  public JpaReminders(EntityManager em) {
    this.em = em;
    this.sql = SQL.replace("{{leads}}", leads());
  }

  /** How long before its deadline each reminder comes, from the catalogue. */
  private static String leads() {
    return String.join(
        ", ",
        Arrays.stream(NotificationType.values())
            .filter(type -> type.row().source() instanceof Source.Reminder)
            .map(type ->
                "('%s', interval '%d hours')".formatted(type.key(), hours(type.row().source())))
            .toList());
  }

  private static long hours(Source source) {
    return source instanceof Source.Reminder(var before) ? before.toHours() : 0;
  }

  @Override
  public List<Notice> take(int most) {
    var parameters = new HashMap<String, Object>();
    parameters.put("rows", most);
    return NoticeRows.read(em, sql, parameters);
  }
}
