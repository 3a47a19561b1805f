package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;
import org.skillstreams.domain.payment.WebhookWork;
import org.skillstreams.domain.shared.Refusal;

/** The inbox in a map, and how operators see it; payloads are shown as they came. */
public final class InMemoryWebhooks implements Webhooks, WebhookViews {

  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::at).thenComparing(one -> one.id().toString());

  private record Stored(Webhook webhook, Instant receivedAt) {}

  private final Map<WebhookId, Stored> inbox = new LinkedHashMap<>();
  private final Clock clock;

  public InMemoryWebhooks(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized boolean addOnce(Arrival arrival) {
    var event = arrival.message().eventId();
    boolean known =
        inbox.values().stream().anyMatch(one -> one.webhook().message().eventId().equals(event));
    if (!known) {
      var now = clock.instant();
      var fresh = WebhookWork.fresh(now);
      var work = arrival.noUse().map(why -> fresh.ignored(why, now)).orElse(fresh);
      var webhook = new Webhook(arrival.id(), arrival.endpoint(), arrival.message(), work);
      inbox.put(arrival.id(), new Stored(webhook, now));
    }
    return !known;
  }

  @Override
  public synchronized List<Webhook> lockDue(int limit) {
    return lock(due(Optional.empty(), limit).stream().map(one -> new WebhookId(one.id())).toList());
  }

  @Override
  public synchronized Optional<Webhook> lockUnlessHeld(WebhookId id) {
    return Optional.ofNullable(inbox.get(id)).map(Stored::webhook);
  }

  @Override
  public synchronized List<Webhook> lock(Collection<WebhookId> ids) {
    return ids.stream().map(this::lockUnlessHeld).flatMap(Optional::stream).toList();
  }

  @Override
  public synchronized Webhook lock(WebhookId id) {
    return lockUnlessHeld(id).orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_WEBHOOK));
  }

  @Override
  public synchronized void save(Collection<Webhook> webhooks) {
    for (var webhook : webhooks) {
      inbox.computeIfPresent(webhook.id(), (_, old) -> new Stored(webhook, old.receivedAt()));
    }
  }

  @Override
  public synchronized List<Due> due(Optional<Due> after, int limit) {
    return inbox.values().stream()
        .map(Stored::webhook)
        .filter(one -> one.work().due(clock.instant()))
        .map(one -> new Due(one.id().value(), one.work().nextAt().orElseThrow()))
        .filter(one -> after.isEmpty() || ORDER.compare(one, after.get()) > 0)
        .sorted(ORDER)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Page<WebhookCard> list(
      Optional<WebhookState> state, Optional<String> type, PageRequest page) {
    var after = page.after(UUID::fromString).map(UUID::toString);
    var cards =
        inbox.values().stream()
            .filter(one -> state.isEmpty() || state.get() == one.webhook().work().state())
            .filter(one -> type.isEmpty() || type.get().equals(one.webhook().message().type()))
            .map(InMemoryWebhooks::card)
            .sorted(Comparator.comparing((WebhookCard one) -> one.id().toString()).reversed())
            .filter(one -> after.isEmpty() || one.id().toString().compareTo(after.get()) < 0)
            .limit(page.limit() + 1L)
            .toList();
    return Page.of(cards, page.limit(), last -> last.id().toString());
  }

  @Override
  public synchronized Optional<WebhookDetail> find(WebhookId id) {
    return Optional.ofNullable(inbox.get(id))
        .map(one -> new WebhookDetail(card(one), one.webhook().message().payload()));
  }

  private static WebhookCard card(Stored stored) {
    var message = stored.webhook().message();
    var work = stored.webhook().work();
    return new WebhookCard(
        stored.webhook().id().value(),
        message.eventId(),
        word(stored.webhook().endpoint()),
        message.type(),
        message.apiVersion(),
        message.objectId(),
        word(work.state()),
        work.attempts(),
        stored.receivedAt(),
        work.nextAt(),
        work.endedAt(),
        work.cause());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
