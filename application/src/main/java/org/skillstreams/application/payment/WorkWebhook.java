package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.skillstreams.application.payment.WebhookNews.News;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;
import org.skillstreams.domain.payment.WebhookWork;
import org.skillstreams.domain.shared.Backoff;
import org.skillstreams.domain.shared.Refusal;

/**
 * Works one message: it is taken, the payment company is asked what holds now, and effect and mark
 * are written in one transaction. What the rules refuse is given up at once, since trying again
 * would not help; whatever else goes wrong is tried again.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class WorkWebhook {

  private static final System.Logger LOG = System.getLogger(WorkWebhook.class.getName());

  private final Webhooks webhooks;
  private final WebhookNews news;
  private final WebhookEffects effects;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public WorkWebhook(
      Webhooks webhooks,
      WebhookNews news,
      WebhookEffects effects,
      Transactions transactions,
      Clock clock) {
    this.webhooks = webhooks;
    this.news = news;
    this.effects = effects;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What became of it; empty if it was not due or somebody else is at it. */
  public Optional<WebhookState> handle(WebhookId id) {
    return transactions.apart(() -> take(id)).map(this::work);
  }

  private Optional<Webhook> take(WebhookId id) {
    var now = clock.instant();
    var taken =
        webhooks
            .lockUnlessHeld(id)
            .filter(one -> one.work().due(now))
            .map(one -> one.with(one.work().taken(now)));
    taken.ifPresent(webhooks::save);
    return taken;
  }

  private WebhookState work(Webhook webhook) {
    try {
      return switch (news.of(webhook)) {
        case News.Heard heard -> mark(webhook, (work, now) -> follow(heard, work, now));
        case News.Nothing(var why) -> mark(webhook, (work, now) -> work.ignored(why, now));
        case News.Unheard(var why) -> tryAgain(webhook, why);
      };
    } catch (Refusal refusal) {
      return giveUp(webhook, refusal.reason().key());
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Webhook " + webhook.id() + " failed", broken);
      return tryAgain(webhook, broken.toString());
    }
  }

  private WebhookWork follow(News.Heard heard, WebhookWork work, Instant now) {
    effects.take(heard);
    return work.done(now);
  }

  private WebhookState tryAgain(Webhook webhook, String why) {
    double spread = Backoff.spread(webhook.id());
    return mark(webhook, (work, now) -> work.failed(why, spread, now));
  }

  private WebhookState giveUp(Webhook webhook, String why) {
    LOG.log(System.Logger.Level.ERROR, "Webhook " + webhook.id() + " is given up: " + why);
    return mark(webhook, (work, now) -> work.dead(why, now));
  }

  /** Writes what became of it, unless somebody who took it later was faster. */
  private WebhookState mark(Webhook webhook, BiFunction<WebhookWork, Instant, WebhookWork> next) {
    return transactions.apart(() -> {
      var held = webhooks.lock(webhook.id());
      if (held.work().state() != WebhookState.WAITING) {
        return held.work().state();
      }
      var marked = held.with(next.apply(held.work(), clock.instant()));
      webhooks.save(marked);
      return marked.work().state();
    });
  }
}
