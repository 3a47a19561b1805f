package org.skillstreams.persistence.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.payment.Arrival;
import org.skillstreams.application.payment.Webhook;
import org.skillstreams.application.payment.Webhooks;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.shared.Refusal;

/** The inbox in PostgreSQL. The key of the event makes a message that comes again no message. */
@Dependent
public class JpaWebhooks implements Webhooks {

  private static final String ADD =
      """
      with added as (
        insert into payment_webhook
          (id, event_id, endpoint, type, api_version, account, object_id, payment_id, payload, received_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, platform_now())
        on conflict (event_id) do nothing
        returning id, received_at)
      insert into payment_webhook_work (webhook_id, state, attempts, next_at, cause, ended_at)
      select id, case when why is null then 'waiting' else 'ignored' end, 0,
        case when why is null then received_at end, why, case when why is not null then received_at end
      from added, (select ?::text as why) given
      """;
  private static final String SAVE =
      """
      update payment_webhook_work set state = ?, attempts = ?, next_at = ?, cause = ?, ended_at = ?
      where webhook_id = ?
      """;
  private static final String SELECT =
      """
      select w.*, k.state, k.attempts, k.next_at, k.cause, k.ended_at
      from payment_webhook w join payment_webhook_work k on k.webhook_id = w.id
      """;
  private static final String LOCK = " for no key update of k";
  private static final String SKIP_HELD = LOCK + " skip locked";
  private static final String DUE =
      """
      select webhook_id, next_at from payment_webhook_work
      where state = 'waiting' and next_at <= platform_now() and (next_at, webhook_id) > (?1, ?2)
      order by next_at, webhook_id
      limit ?3
      """;

  private final EntityManager em;

  @Inject
  public JpaWebhooks(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean addOnce(Arrival arrival) {
    var message = arrival.message();
    return em.unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, arrival.id().value());
            insert.setString(2, message.eventId());
            insert.setString(3, WebhookColumns.word(arrival.endpoint()));
            insert.setString(4, message.type());
            insert.setString(5, message.apiVersion().orElse(null));
            insert.setString(6, message.account().orElse(null));
            insert.setString(7, message.objectId().orElse(null));
            insert.setString(8, message.payment().orElse(null));
            insert.setString(9, message.payload());
            insert.setString(10, arrival.noUse().orElse(null));
            return insert.executeUpdate() == 1;
          }
        });
  }

  @Override
  public List<Webhook> lockDue(int limit) {
    return webhooks(
        query(
                SELECT
                    + " where k.state = 'waiting' and k.next_at <= platform_now()"
                    + " order by k.next_at, k.webhook_id limit :most"
                    + SKIP_HELD)
            .setParameter("most", limit));
  }

  @Override
  public Optional<Webhook> lockUnlessHeld(WebhookId id) {
    var found = query(SELECT + " where w.id = :id" + SKIP_HELD).setParameter("id", id.value());
    return webhooks(found).stream().findFirst();
  }

  /** By id, so that two who want some of the same never wait for each other. */
  @Override
  public List<Webhook> lock(Collection<WebhookId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return webhooks(
        query(SELECT + " where w.id in (:ids) order by w.id" + LOCK)
            .setParameterList("ids", ids.stream().map(WebhookId::value).toList()));
  }

  @Override
  public Webhook lock(WebhookId id) {
    return lock(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_WEBHOOK));
  }

  @Override
  public void save(Collection<Webhook> webhooks) {
    em.unwrap(Session.class)
        .doWork(connection -> {
          try (var update = connection.prepareStatement(SAVE)) {
            for (var webhook : webhooks) {
              var work = webhook.work();
              update.setString(1, WebhookColumns.word(work.state()));
              update.setInt(2, work.attempts());
              update.setObject(3, time(work.nextAt()));
              update.setString(4, work.cause().orElse(null));
              update.setObject(5, time(work.endedAt()));
              update.setObject(6, webhook.id().value());
              update.addBatch();
            }
            update.executeBatch();
          }
        });
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return query(DUE)
        .addScalar("webhook_id", UUID.class)
        .addScalar("next_at", Instant.class)
        .setParameter(1, after.map(Due::at).orElse(Instant.EPOCH))
        .setParameter(2, after.map(Due::id).orElse(new UUID(0, 0)))
        .setParameter(3, limit)
        .getResultList()
        .stream()
        .map(row -> new Due(row.get("webhook_id", UUID.class), row.get("next_at", Instant.class)))
        .toList();
  }

  private NativeQuery<Tuple> query(String sql) {
    return em.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
  }

  private static List<Webhook> webhooks(NativeQuery<Tuple> query) {
    return query.getResultStream().map(WebhookColumns::webhook).toList();
  }

  private static @Nullable OffsetDateTime time(Optional<Instant> at) {
    return at.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
