package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Why;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;
import org.skillstreams.domain.shared.Actor;

/** An operator has a message worked again, with a reason (JS-40). */
@Dependent
@Transactional
public class ReplayWebhook {

  private final Webhooks webhooks;
  private final WebhookViews views;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public ReplayWebhook(Webhooks webhooks, WebhookViews views, AuditLog audit, Clock clock) {
    this.webhooks = webhooks;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  public WebhookDetail handle(Operator by, WebhookId id, String reason) {
    var why = Why.required(reason);
    var webhook = webhooks.lock(id);
    var replayed = webhook.with(webhook.work().replayed(clock.instant()));
    webhooks.save(List.of(replayed));
    audit.record(
        new AuditEntry(
            clock.instant(),
            Actor.ADMIN,
            Optional.of(by.person()),
            "payment.replay_webhook",
            "webhook",
            id.toString(),
            Optional.of(why),
            state(webhook.work().state()),
            state(replayed.work().state())));
    return views.find(id).orElseThrow();
  }

  private static Map<String, String> state(WebhookState state) {
    return Map.of("state", state.name().toLowerCase(Locale.ROOT));
  }
}
