package org.skillstreams.persistence.notification;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skillstreams.application.notification.Inboxes;
import org.skillstreams.application.notification.Notice;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.Delivery;
import org.skillstreams.domain.notification.Delivery.Mail;
import org.skillstreams.domain.notification.Preferences;

/** Inboxes in PostgreSQL; whoever holds somebody's row of preferences holds their inbox. */
@Dependent
public class JpaInboxes implements Inboxes {

  private static final String MAKE =
      """
      insert into notification_preferences (person_id, zone, digest, version)
      select id, 'UTC', 'at_once', 0 from account_person where id in (:people)
        and not exists (select from notification_preferences made where made.person_id = id)
      order by id on conflict do nothing
      """;
  private static final String HOLD =
      "select cast(person_id as text) from notification_preferences where person_id in (:people)"
          + " order by person_id for no key update";
  private static final String REPEAT =
      """
      update notification
      set times = times + 1, fillings = cast(:fillings as jsonb), occurred_at = :occurredAt
      where id = (
        select id from notification
        where person_id = :person and type = :type and subject_id = :subject and told_at > :since
        order by told_at desc limit 1)
      """;
  private static final String ADD =
      """
      insert into notification (id, person_id, type, subject_id, target_id, fillings, occurred_at,
        told_at, listed, read_at, gather_at)
      values (:id, :person, :type, :subject, :target, cast(:fillings as jsonb), :occurredAt,
        :toldAt, :listed, case when :read then cast(:toldAt as timestamptz) end,
        case when :gathered then cast(:gatherAt as timestamptz) end)
      """;

  private final EntityManager em;
  private final StoredPreferences stored;

  @Inject
  public JpaInboxes(EntityManager em) {
    this.em = em;
    this.stored = new StoredPreferences(em);
  }

  @Override
  public Map<PersonId, Preferences> lock(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    var ids = people.stream().map(PersonId::value).toList();
    em.createNativeQuery(MAKE).setParameter("people", ids).executeUpdate();
    em.createNativeQuery(HOLD).setParameter("people", ids).getResultList();
    return people.stream().collect(toMap(Function.identity(), stored::of));
  }

  @Override
  public Preferences preferences(PersonId person) {
    return stored.of(person);
  }

  @Override
  public void save(PersonId person, Preferences preferences) {
    stored.save(person, preferences);
  }

  @Override
  public boolean repeats(Notice notice, Instant since) {
    return about(em.createNativeQuery(REPEAT), notice).setParameter("since", since).executeUpdate()
        == 1;
  }

  @Override
  public void add(Entry entry) {
    var notice = entry.notice();
    var gathered = gathered(entry.delivery());
    var _ =
        about(em.createNativeQuery(ADD), notice)
            .setParameter("id", entry.id())
            .setParameter("target", notice.target())
            .setParameter("toldAt", entry.toldAt())
            .setParameter("listed", entry.delivery().listed())
            .setParameter("read", entry.read())
            .setParameter("gathered", gathered.isPresent())
            .setParameter("gatherAt", gathered.orElse(entry.toldAt()))
            .executeUpdate();
  }

  private static Query about(Query query, Notice notice) {
    return query
        .setParameter("person", notice.person().value())
        .setParameter("type", notice.type().key())
        .setParameter("subject", notice.subject())
        .setParameter("fillings", FillingsJson.of(notice.fillings()))
        .setParameter("occurredAt", notice.occurredAt());
  }

  private static Optional<Instant> gathered(Delivery delivery) {
    return delivery.mail() instanceof Mail.Gathered(var at) ? Optional.of(at) : Optional.empty();
  }
}
