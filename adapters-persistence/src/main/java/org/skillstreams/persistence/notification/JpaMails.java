package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.notification.Mail;
import org.skillstreams.application.notification.Mails;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Mails on their way out, in PostgreSQL. */
@Dependent
public class JpaMails implements Mails {

  private static final String ADD =
      """
      insert into mail_message (id, person_id, address, kind, subject, plain, html, unsubscribe, queued_at, due_at)
      values (:id, :person, :address, :kind, :subject, :plain, :html, nullif(:unsubscribe, ''), :queuedAt, :from)
      """;
  private static final String TAKE =
      """
      update mail_message m set due_at = platform_now() + make_interval(secs => :seconds)
      where m.id in (
        select id from mail_message where due_at <= platform_now()
        order by due_at, id limit :rows for no key update skip locked)
      returning m.id, m.person_id, m.address, m.kind, m.subject, m.plain, m.html, m.unsubscribe,
        m.attempts, m.queued_at
      """;
  private static final String SENT =
      "update mail_message set sent_at = :at, due_at = null, last_error = null"
          + " where id = :id and due_at is not null";
  private static final String POSTPONE =
      "update mail_message set due_at = :at, last_error = :cause, attempts = attempts + :counted"
          + " where id = :id and due_at is not null";
  private static final String BURY =
      "update mail_message set dead_since = :at, due_at = null, last_error = :cause,"
          + " attempts = attempts + 1 where id = :id and due_at is not null";
  private static final String REVIVE =
      "update mail_message set dead_since = null, attempts = 0, queued_at = :at, due_at = :at"
          + " where id = :id and dead_since is not null";
  private static final String FIND = "select count(*) from mail_message where id = :id";
  private static final int LONGEST_CAUSE = 500;

  private final EntityManager em;

  @Inject
  public JpaMails(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Mail mail, Instant queuedAt, Instant from) {
    var _ =
        em.createNativeQuery(ADD)
            .setParameter("id", mail.id())
            .setParameter("person", mail.person().value())
            .setParameter("address", mail.address())
            .setParameter("kind", mail.kind())
            .setParameter("subject", mail.subject())
            .setParameter("plain", mail.plain())
            .setParameter("html", mail.html())
            .setParameter("unsubscribe", mail.unsubscribe().orElse(""))
            .setParameter("queuedAt", queuedAt)
            .setParameter("from", from)
            .executeUpdate();
  }

  @Override
  public List<Taken> take(int most, Duration during) {
    return em
        .unwrap(Session.class)
        .createNativeQuery(TAKE, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("person_id", UUID.class)
        .addScalar("address", String.class)
        .addScalar("kind", String.class)
        .addScalar("subject", String.class)
        .addScalar("plain", String.class)
        .addScalar("html", String.class)
        .addScalar("unsubscribe", String.class)
        .addScalar("attempts", Integer.class)
        .addScalar("queued_at", Instant.class)
        .setParameter("seconds", during.toSeconds())
        .setParameter("rows", most)
        .getResultList()
        .stream()
        .map(JpaMails::taken)
        .toList();
  }

  private static Taken taken(Tuple row) {
    var mail =
        new Mail(
            row.get("id", UUID.class),
            new PersonId(row.get("person_id", UUID.class)),
            row.get("address", String.class),
            row.get("kind", String.class),
            row.get("subject", String.class),
            row.get("plain", String.class),
            row.get("html", String.class),
            Optional.ofNullable(row.get("unsubscribe", String.class)));
    return new Taken(mail, row.get("attempts", Integer.class), row.get("queued_at", Instant.class));
  }

  @Override
  public void sent(UUID mail, Instant at) {
    var _ = mark(SENT, mail, at);
  }

  @Override
  public void postpone(UUID mail, String cause, Instant until, boolean counts) {
    var _ =
        em.createNativeQuery(POSTPONE)
            .setParameter("id", mail)
            .setParameter("at", until)
            .setParameter("cause", cut(cause))
            .setParameter("counted", counts ? 1 : 0)
            .executeUpdate();
  }

  @Override
  public void bury(UUID mail, String cause, Instant at) {
    var _ =
        em.createNativeQuery(BURY)
            .setParameter("id", mail)
            .setParameter("at", at)
            .setParameter("cause", cut(cause))
            .executeUpdate();
  }

  @Override
  public void revive(UUID mail, Instant from) {
    if (mark(REVIVE, mail, from) == 0) {
      var there = em.createNativeQuery(FIND).setParameter("id", mail).getSingleResult();
      throw new Refusal(
          ((Number) there).intValue() == 0
              ? NotificationRefusal.NO_SUCH_MAIL
              : NotificationRefusal.MAIL_NOT_DEAD);
    }
  }

  private int mark(String sql, UUID mail, Instant at) {
    return em.createNativeQuery(sql)
        .setParameter("id", mail)
        .setParameter("at", at)
        .executeUpdate();
  }

  private static String cut(String cause) {
    return cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE));
  }
}
