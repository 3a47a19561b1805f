package org.skillstreams.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.Outbox.Untold;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/** How facts leave, whatever they are kept in. */
public abstract class OutboxContract {

  private final UUID subject = UUID.randomUUID();
  private final UUID another = UUID.randomUUID();

  protected abstract Outbox outbox();

  protected abstract Clock clock();

  protected abstract <T> T inTransaction(Supplier<T> work);

  /** Publishes a fact; answers its id. */
  protected abstract UUID publish(UUID subject, String type);

  @Test
  void factsComeInTheirOrder() {
    var first = publish(subject, "thing.made");
    var second = publish(another, "thing.made");
    var third = publish(subject, "thing.broken");

    assertThat(next()).containsExactly(first, second, third);
    assertThat(inTransaction(() -> outbox().next(2)))
        .extracting(one -> one.fact().type())
        .containsExactly("thing.made", "thing.made");
  }

  @Test
  void whatWasToldDoesNotComeAgain() {
    var first = publish(subject, "thing.made");
    var second = publish(subject, "thing.broken");
    act(() -> outbox().told(List.of(first), now()));

    assertThat(next()).containsExactly(second);
    assertThat(inTransaction(() -> outbox().hold(first))).isFalse();
    assertThat(inTransaction(() -> outbox().hold(second))).isTrue();
  }

  @Test
  void whatRestsHoldsUpItsSubjectAndNobodyElse() {
    var failed = publish(subject, "thing.made");
    publish(subject, "thing.broken");
    var other = publish(another, "thing.made");
    act(() -> outbox().postpone(failed, "out of order", now().plus(Duration.ofHours(1))));

    assertThat(next()).containsExactly(other);
  }

  @Test
  void whatHasRestedComesBeforeWhatCameAfterIt() {
    var failed = publish(subject, "thing.made");
    var later = publish(subject, "thing.broken");
    act(() -> outbox().postpone(failed, "out of order", now().minusSeconds(1)));

    assertThat(next()).containsExactly(failed, later);
    assertThat(inTransaction(() -> outbox().next(1)))
        .singleElement()
        .extracting(Untold::attempts)
        .isEqualTo(1);
  }

  @Test
  void whatIsBuriedHoldsUpNobodyAndCanBeRevived() {
    var failed = publish(subject, "thing.made");
    var later = publish(subject, "thing.broken");
    act(() -> outbox().bury(failed, "for ever", now()));
    assertThat(next()).containsExactly(later);

    act(() -> outbox().revive(failed));
    assertThat(next()).containsExactly(failed, later);
    assertThat(inTransaction(() -> outbox().next(1)).getFirst().attempts()).isZero();
  }

  @Test
  void onlyWhatIsBuriedIsRevived() {
    var waiting = publish(subject, "thing.made");

    refused(waiting, CommonRefusal.FACT_NOT_DEAD);
    refused(UUID.randomUUID(), CommonRefusal.NO_SUCH_FACT);
  }

  @Test
  void eachSubscriberTakesAFactOnce() {
    var fact = publish(subject, "thing.made");

    assertThat(inTransaction(() -> outbox().takeOnce("mail", fact))).isTrue();
    assertThat(inTransaction(() -> outbox().takeOnce("mail", fact))).isFalse();
    assertThat(inTransaction(() -> outbox().takeOnce("live", fact))).isTrue();
  }

  private void refused(UUID fact, CommonRefusal reason) {
    assertThatThrownBy(() -> act(() -> outbox().revive(fact)))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }

  private List<UUID> next() {
    return inTransaction(() -> outbox().next(100)).stream().map(one -> one.fact().id()).toList();
  }

  private Instant now() {
    return inTransaction(clock()::instant);
  }

  private void act(Runnable work) {
    var _ =
        inTransaction(() -> {
          work.run();
          return true;
        });
  }
}
