package org.skillstreams.persistence.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.payment.WebhookCard;
import org.skillstreams.application.payment.WebhookDetail;
import org.skillstreams.application.payment.WebhookViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;

/** What operators see of the inbox. Ids grow with time, so the latest have the greatest. */
@Dependent
public class JpaWebhookViews implements WebhookViews {

  private static final String SELECT =
      """
      select w.id, w.event_id, w.endpoint, w.type, w.api_version, w.object_id, w.received_at,
        k.state, k.attempts, k.next_at, k.ended_at, k.cause
      from payment_webhook w join payment_webhook_work k on k.webhook_id = w.id
      where w.id < :before
      """;
  private static final String PAYLOAD =
      """
      select w.*, k.state, k.attempts, k.next_at, k.ended_at, k.cause
      from payment_webhook w join payment_webhook_work k on k.webhook_id = w.id
      where w.id = ?1
      """;
  private static final UUID LAST = new UUID(-1, -1);

  private final EntityManager em;

  @Inject
  public JpaWebhookViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<WebhookCard> list(
      Optional<WebhookState> state, Optional<String> type, PageRequest page) {
    var sql =
        SELECT
            + (state.isPresent() ? " and k.state = :state" : "")
            + (type.isPresent() ? " and w.type = :type" : "")
            + " order by w.id desc limit :rows";
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .setParameter("before", page.after(UUID::fromString).orElse(LAST))
            .setParameter("rows", page.limit() + 1);
    state.ifPresent(wanted -> query.setParameter("state", WebhookColumns.word(wanted)));
    type.ifPresent(wanted -> query.setParameter("type", wanted));
    var cards = query.getResultStream().map(WebhookColumns::card).toList();
    return Page.of(cards, page.limit(), last -> last.id().toString());
  }

  @Override
  public Optional<WebhookDetail> find(WebhookId id) {
    return em.unwrap(Session.class)
        .createNativeQuery(PAYLOAD, Tuple.class)
        .setParameter(1, id.value())
        .getResultStream()
        .findFirst()
        .map(row ->
            new WebhookDetail(
                WebhookColumns.card(row), MaskedJson.of(row.get("payload", String.class))));
  }
}
