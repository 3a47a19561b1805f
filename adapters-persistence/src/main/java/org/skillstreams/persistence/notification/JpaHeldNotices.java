package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.notification.HeldNotices;
import org.skillstreams.application.notification.Notice;
import org.skillstreams.application.shared.DueWork.Due;

/** Notices that were held back, in PostgreSQL. What they are about is a claim. */
@Dependent
public class JpaHeldNotices implements HeldNotices {

  private static final String HOLD =
      """
      insert into notification_held (id, person_id, type, subject_id, target_id, fillings, occurred_at, due_at)
      values (:id, :person, :type, :subject, :target, cast(:fillings as jsonb), :occurredAt, :dueAt)
      on conflict (person_id, type, subject_id) do nothing
      """;
  private static final String DUE =
      "select n.id, n.due_at as at from notification_held n where n.due_at <= platform_now()";
  private static final String TAKE =
      """
      with taken as (delete from notification_held where id = :id and due_at <= platform_now() returning *)
      select t.type, t.person_id, t.subject_id, t.target_id, t.occurred_at,
        cast(null as timestamptz) as not_before, t.fillings::text as fillings
      from taken t
      where exists (
        select from job_claim c where c.id = t.subject_id and c.outcome = 'open' and c.contacted_at is null)
      """;

  private final EntityManager em;

  @Inject
  public JpaHeldNotices(EntityManager em) {
    this.em = em;
  }

  @Override
  public void hold(UUID id, Notice notice, Instant until) {
    var _ =
        em.createNativeQuery(HOLD)
            .setParameter("id", id)
            .setParameter("person", notice.person().value())
            .setParameter("type", notice.type().key())
            .setParameter("subject", notice.subject())
            .setParameter("target", notice.target())
            .setParameter("fillings", FillingsJson.of(notice.fillings()))
            .setParameter("occurredAt", notice.occurredAt())
            .setParameter("dueAt", until)
            .executeUpdate();
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return DueRows.read(em, DUE, "n.due_at, n.id", after, limit);
  }

  @Override
  public Optional<Notice> take(UUID id) {
    return NoticeRows.read(em, TAKE, Map.of("id", id)).stream().findFirst();
  }
}
