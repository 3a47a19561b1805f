package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.notification.MailCard;
import org.skillstreams.application.notification.MailState;
import org.skillstreams.application.notification.MailViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** Mails as operators see them. */
@Dependent
public class JpaMailViews implements MailViews {

  private static final String SELECT =
      """
      select m.id, m.kind, m.address, m.attempts, m.queued_at, m.due_at, m.sent_at, m.last_error,
        case when m.dead_since is not null then 'dead' when m.sent_at is not null then 'sent'
          else 'waiting' end as state
      from mail_message m where true
      """;

  private final EntityManager em;

  @Inject
  public JpaMailViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<MailCard> list(Optional<MailState> state, PageRequest page) {
    var parameters = new HashMap<String, Object>(Map.of("rows", page.limit() + 1));
    var last = page.after().map(InboxCursor::read);
    last.ifPresent(end -> {
      parameters.put("at", end.at());
      parameters.put("id", end.id());
    });
    var sql =
        SELECT
            + state.map(JpaMailViews::condition).orElse("")
            + last.map(_ -> " and (m.queued_at, m.id) < (:at, :id)").orElse("")
            + " order by m.queued_at desc, m.id desc limit :rows";
    return Page.of(
        read(sql, parameters),
        page.limit(),
        end -> new InboxCursor(end.queuedAt(), end.id()).toString());
  }

  @Override
  public Optional<MailCard> find(UUID mail) {
    return read(SELECT + " and m.id = :id", Map.of("id", mail)).stream().findFirst();
  }

  private static String condition(MailState state) {
    return switch (state) {
      case WAITING -> " and m.due_at is not null";
      case SENT -> " and m.sent_at is not null";
      case DEAD -> " and m.dead_since is not null";
    };
  }

  private List<MailCard> read(String sql, Map<String, Object> parameters) {
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .addScalar("id", UUID.class)
            .addScalar("kind", String.class)
            .addScalar("address", String.class)
            .addScalar("state", String.class)
            .addScalar("attempts", Integer.class)
            .addScalar("queued_at", Instant.class)
            .addScalar("due_at", Instant.class)
            .addScalar("sent_at", Instant.class)
            .addScalar("last_error", String.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream().map(JpaMailViews::card).toList();
  }

  private static MailCard card(Tuple row) {
    return new MailCard(
        row.get("id", UUID.class),
        row.get("kind", String.class),
        row.get("address", String.class),
        row.get("state", String.class),
        row.get("attempts", Integer.class),
        row.get("queued_at", Instant.class),
        Optional.ofNullable(row.get("due_at", Instant.class)),
        Optional.ofNullable(row.get("sent_at", Instant.class)),
        Optional.ofNullable(row.get("last_error", String.class)));
  }
}
