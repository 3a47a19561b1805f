package org.skillstreams.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;
import org.skillstreams.domain.payment.WebhookWork;
import org.skillstreams.domain.shared.Refusal;

/** How messages are kept and shown, whatever they are kept in. */
public abstract class WebhooksContract {

  protected abstract Webhooks webhooks();

  protected abstract WebhookViews views();

  protected abstract Clock clock();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aMessageIsStoredOnceUnderItsName() {
    var first = message("charge.refunded");
    var again = new Webhook(id(), WebhookEndpoint.PLATFORM, first.message(), first.work());

    assertThat(add(first)).isTrue();
    assertThat(add(again)).isFalse();
    assertThat(inTransaction(() -> webhooks().lock(first.id())).message())
        .isEqualTo(first.message());
    assertThat(inTransaction(() -> webhooks().lockUnlessHeld(again.id()))).isEmpty();
  }

  @Test
  void aFreshMessageWaitsSinceItCame() {
    var before = now();
    var fresh = message("charge.refunded");
    add(fresh);

    var work = inTransaction(() -> webhooks().lock(fresh.id())).work();
    assertThat(work.state()).isEqualTo(WebhookState.WAITING);
    assertThat(work.attempts()).isZero();
    assertThat(work.nextAt().orElseThrow()).isBetween(before, now());
  }

  @Test
  void whatHasNoUseIsKeptAndNeverDue() {
    var useless = message("customer.created");
    add(useless, Optional.of("no use"));

    var kept = inTransaction(() -> webhooks().lock(useless.id()));
    assertThat(kept.message()).isEqualTo(useless.message());
    assertThat(kept.work().state()).isEqualTo(WebhookState.IGNORED);
    assertThat(kept.work().cause()).contains("no use");
    assertThat(kept.work().endedAt()).isPresent();
    assertThat(inTransaction(() -> webhooks().lockDue(1_000))).doesNotContain(kept);
  }

  @Test
  void theLongestWaitingAreTakenFirst() {
    var late = due(Duration.ofDays(900));
    var early = due(Duration.ofDays(901));
    var notYet = due(Duration.ofMinutes(-5));

    assertThat(inTransaction(() -> webhooks().lockDue(2)))
        .extracting(Webhook::id)
        .containsExactly(early, late);
    assertThat(inTransaction(() -> webhooks().lock(List.of(early, late, notYet, id()))))
        .extracting(Webhook::id)
        .containsExactlyInAnyOrder(early, late, notYet);
  }

  @Test
  void howFarTheWorkIsIsKept() {
    var fresh = message("charge.refunded");
    add(fresh);
    var now = now();
    for (var work :
        new WebhookWork[] {
          fresh.work().taken(now),
          fresh.work().done(now),
          fresh.work().ignored("no use", now),
          fresh.work().dead("for ever", now),
          fresh.work().failed("this time", 0.5, now)
        }) {
      save(fresh.with(work));

      assertThat(inTransaction(() -> webhooks().lock(fresh.id())).work()).isEqualTo(work);
    }
  }

  @Test
  void dueIsWhatWaitsLongestFirst() {
    var late = due(Duration.ofMinutes(1));
    var early = due(Duration.ofMinutes(2));
    var notYet = due(Duration.ofMinutes(-5));
    var all = inTransaction(() -> webhooks().due(Optional.empty(), 1_000));

    assertThat(all)
        .extracting(Due::id)
        .containsSubsequence(early.value(), late.value())
        .doesNotContain(notYet.value());
    var behind = all.stream().filter(one -> one.id().equals(early.value())).findFirst();
    assertThat(inTransaction(() -> webhooks().due(behind, 1_000)))
        .extracting(Due::id)
        .contains(late.value())
        .doesNotContain(early.value());
  }

  @Test
  void operatorsSeeTheLatestFirstByStateAndType() {
    var type = "type." + UUID.randomUUID();
    var all = IntStream.range(0, 3).mapToObj(_ -> message(type)).toList();
    all.forEach(this::add);
    var dead = all.get(1);
    save(dead.with(dead.work().dead("for ever", now())));
    var first =
        inTransaction(
            () -> views().list(Optional.empty(), Optional.of(type), PageRequest.first(2)));
    var second =
        inTransaction(() ->
            views().list(Optional.empty(), Optional.of(type), new PageRequest(first.next(), 2)));

    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(1);
    assertThat(second.next()).isEmpty();
    assertThat(
            inTransaction(() ->
                    views()
                        .list(
                            Optional.of(WebhookState.DEAD),
                            Optional.of(type),
                            PageRequest.first(2)))
                .items())
        .singleElement()
        .satisfies(card -> {
          assertThat(card.id()).isEqualTo(dead.id().value());
          assertThat(card.cause()).contains("for ever");
          assertThat(card.state()).isEqualTo("dead");
        });
    assertThat(inTransaction(() -> views().find(dead.id())).orElseThrow().payload())
        .contains("charge");
  }

  @Test
  void aMessageThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> inTransaction(() -> webhooks().lock(id())))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.NO_SUCH_WEBHOOK));
  }

  private WebhookId due(Duration overdue) {
    var webhook = message("charge.refunded");
    add(webhook);
    save(webhook.with(WebhookWork.fresh(now().minus(overdue))));
    return webhook.id();
  }

  private Webhook message(String type) {
    var event = "evt_" + UUID.randomUUID();
    var message =
        new SignedMessage(
            event,
            type,
            Optional.of("1"),
            Optional.empty(),
            Optional.of("ch_1"),
            Optional.empty(),
            "{\"object\":\"charge\"}");
    return new Webhook(id(), WebhookEndpoint.PLATFORM, message, WebhookWork.fresh(now()));
  }

  private Instant now() {
    return inTransaction(clock()::instant).truncatedTo(ChronoUnit.MICROS);
  }

  private static WebhookId id() {
    return new WebhookId(UUID.randomUUID());
  }

  private boolean add(Webhook webhook) {
    return add(webhook, Optional.empty());
  }

  private boolean add(Webhook webhook, Optional<String> noUse) {
    var arrival = new Arrival(webhook.id(), webhook.endpoint(), webhook.message(), noUse);
    return inTransaction(() -> webhooks().addOnce(arrival));
  }

  private void save(Webhook webhook) {
    inTransaction(() -> {
      webhooks().save(List.of(webhook));
      return webhook;
    });
  }
}
