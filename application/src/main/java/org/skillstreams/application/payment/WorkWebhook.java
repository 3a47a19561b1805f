package org.skillstreams.application.payment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Works messages: they are taken, the payment company is asked once for all that ask the same, and
 * effect and marks are written in one transaction. What the rules refuse is given up at once, since
 * trying again would not help; whatever else goes wrong is tried again.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class WorkWebhook {

  private static final System.Logger LOG = System.getLogger(WorkWebhook.class.getName());

  private final Webhooks webhooks;
  private final WebhookQuestions questions;
  private final WebhookNews news;
  private final WebhookEffects effects;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public WorkWebhook(
      Webhooks webhooks,
      WebhookQuestions questions,
      WebhookNews news,
      WebhookEffects effects,
      Transactions transactions,
      Clock clock) {
    this.webhooks = webhooks;
    this.questions = questions;
    this.news = news;
    this.effects = effects;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What became of one message; empty if it was not due or somebody else is at it. */
  public Optional<WebhookState> handle(WebhookId id) {
    var taken = transactions.apart(() -> take(webhooks.lockUnlessHeld(id).stream().toList()));
    return work(taken).stream().findFirst();
  }

  /** What became of those that wait the longest; fewer than asked for when no more are due. */
  List<WebhookState> next(int limit) {
    return work(transactions.apart(() -> take(webhooks.lockDue(limit))));
  }

  private List<Webhook> take(List<Webhook> found) {
    var now = clock.instant();
    var taken =
        found.stream()
            .filter(one -> one.work().due(now))
            .map(one -> one.with(one.work().taken(now)))
            .toList();
    webhooks.save(taken);
    return taken;
  }

  private List<WebhookState> work(List<Webhook> taken) {
    return taken.stream()
        .collect(
            groupingBy(
                one -> questions.of(one.endpoint(), one.message()), LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .flatMap(same -> work(same.getKey(), same.getValue()).stream())
        .toList();
  }

  private List<WebhookState> work(Question question, List<Webhook> same) {
    try {
      return switch (question) {
        case Question.None(var why) -> mark(same, (one, now) -> one.work().ignored(why, now));
        case Question.Unclear(var reason) -> giveUp(same, reason);
        case Question.Askable askable ->
            switch (news.of(askable)) {
              case News.Heard heard -> follow(heard, same);
              case News.Unheard(var why) -> tryAgain(same, why);
            };
      };
    } catch (Refusal refusal) {
      return giveUp(same, refusal.reason().key());
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Webhooks " + names(same) + " failed", broken);
      return tryAgain(same, broken.toString());
    }
  }

  private List<WebhookState> follow(News.Heard heard, List<Webhook> same) {
    return mark(same, () -> effects.take(heard), (one, now) -> one.work().done(now));
  }

  private List<WebhookState> tryAgain(List<Webhook> same, String why) {
    return mark(same, (one, now) -> one.work().failed(why, Backoff.spread(one.id()), now));
  }

  private List<WebhookState> giveUp(List<Webhook> same, String why) {
    LOG.log(System.Logger.Level.ERROR, "Webhooks " + names(same) + " are given up: " + why);
    return mark(same, (one, now) -> one.work().dead(why, now));
  }

  private List<WebhookState> mark(
      List<Webhook> same, BiFunction<Webhook, Instant, WebhookWork> next) {
    return mark(same, () -> {}, next);
  }

  /** Writes what became of them, except of those that somebody took later and did faster. */
  private List<WebhookState> mark(
      List<Webhook> same, Runnable effect, BiFunction<Webhook, Instant, WebhookWork> next) {
    return transactions.apart(() -> {
      var held = webhooks.lock(same.stream().map(Webhook::id).toList());
      if (held.stream().anyMatch(WorkWebhook::waits)) {
        effect.run();
      }
      var now = clock.instant();
      var marked =
          held.stream().map(one -> waits(one) ? one.with(next.apply(one, now)) : one).toList();
      webhooks.save(marked.stream().filter(one -> !held.contains(one)).toList());
      return marked.stream().map(one -> one.work().state()).toList();
    });
  }

  private static boolean waits(Webhook webhook) {
    return webhook.work().state() == WebhookState.WAITING;
  }

  private static List<String> names(List<Webhook> same) {
    return same.stream().map(one -> one.id().toString()).toList();
  }
}
