package org.skillstreams.persistence.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.skillstreams.application.payment.Webhook;
import org.skillstreams.application.payment.Webhooks;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookWork;
import org.skillstreams.domain.shared.Refusal;

/** The inbox in PostgreSQL. The key of the event makes a message that comes again no message. */
@Dependent
public class JpaWebhooks implements Webhooks {

  private static final String ADD =
      """
      insert into payment_webhook
        (id, event_id, endpoint, type, api_version, account, object_id, payment_id, payload, received_at)
      values (:id, :event, :endpoint, :type, :version, :account, :object, :payment, :payload, :received)
      on conflict (event_id) do nothing
      """;
  private static final String ADD_WORK =
      """
      insert into payment_webhook_work (webhook_id, state, attempts, next_at, cause, ended_at)
      values (:id, :state, :attempts, :next, :cause, :ended)
      """;
  private static final String SAVE =
      """
      update payment_webhook_work
      set state = :state, attempts = :attempts, next_at = :next, cause = :cause, ended_at = :ended
      where webhook_id = :id
      """;
  private static final String LOCK =
      """
      select w.*, k.state, k.attempts, k.next_at, k.cause, k.ended_at
      from payment_webhook w join payment_webhook_work k on k.webhook_id = w.id
      where w.id = ?1
      for no key update of k
      """;
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
  public boolean addOnce(Webhook webhook, Instant receivedAt) {
    var message = webhook.message();
    int added =
        query(ADD)
            .setParameter("id", webhook.id().value())
            .setParameter("event", message.eventId())
            .setParameter("endpoint", WebhookColumns.word(webhook.endpoint()))
            .setParameter("type", message.type())
            .setParameter("version", message.apiVersion().orElse(null), String.class)
            .setParameter("account", message.account().orElse(null), String.class)
            .setParameter("object", message.objectId().orElse(null), String.class)
            .setParameter("payment", message.payment().orElse(null), String.class)
            .setParameter("payload", message.payload())
            .setParameter("received", receivedAt)
            .executeUpdate();
    if (added == 1) {
      write(ADD_WORK, webhook.id(), webhook.work());
    }
    return added == 1;
  }

  @Override
  public Optional<Webhook> lockUnlessHeld(WebhookId id) {
    return read(LOCK + " skip locked", id);
  }

  @Override
  public Webhook lock(WebhookId id) {
    return read(LOCK, id).orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_WEBHOOK));
  }

  @Override
  public void save(Webhook webhook) {
    write(SAVE, webhook.id(), webhook.work());
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return em
        .unwrap(Session.class)
        .createNativeQuery(DUE, Tuple.class)
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

  private Optional<Webhook> read(String sql, WebhookId id) {
    var rows =
        em.unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .setParameter(1, id.value())
            .getResultList();
    return rows.stream().findFirst().map(WebhookColumns::webhook);
  }

  private void write(String sql, WebhookId id, WebhookWork work) {
    query(sql)
        .setParameter("id", id.value())
        .setParameter("state", WebhookColumns.word(work.state()))
        .setParameter("attempts", work.attempts())
        .setParameter("next", work.nextAt().orElse(null), Instant.class)
        .setParameter("cause", work.cause().orElse(null), String.class)
        .setParameter("ended", work.endedAt().orElse(null), Instant.class)
        .executeUpdate();
  }

  private MutationQuery query(String sql) {
    return em.unwrap(Session.class).createNativeMutationQuery(sql);
  }
}
