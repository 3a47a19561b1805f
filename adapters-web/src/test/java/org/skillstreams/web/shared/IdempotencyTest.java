package org.skillstreams.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.InMemoryRememberedAnswers;
import org.skillstreams.application.shared.RememberedAnswers.Request;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

@Tag("C1")
class IdempotencyTest {

  private static final UUID ANNA = new UUID(0, 1);
  private static final Request FIRST = new Request(ANNA, "key", "aa");

  record Made(int number) {}

  private final Idempotency idempotency = new Idempotency(new InMemoryRememberedAnswers());
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aRetryGetsTheFirstAnswerAndNothingIsMadeTwice() throws Exception {
    assertThat(once(FIRST)).isEqualTo(new Made(1));
    var replay = catchThrowableOfType(Replayed.class, () -> once(FIRST)).answer();

    assertThat(made).hasValue(1);
    assertThat(replay.getStatus()).isEqualTo(201);
    assertThat(replay.getEntity())
        .isEqualTo("{\"success\":true,\"data\":{\"number\":1},\"message\":null}");
  }

  @Test
  void aKeyIsForOneRequestOnly() throws Exception {
    once(FIRST);

    assertThatThrownBy(() -> once(new Request(ANNA, "key", "bb")))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(WebRefusal.KEY_REUSED);
    assertThat(once(new Request(new UUID(0, 2), "key", "bb"))).isEqualTo(new Made(2));
  }

  @Test
  void aRefusalIsNotRemembered() throws Exception {
    assertThatThrownBy(() ->
            idempotency.once(
                FIRST,
                () -> {
                  throw new Refusal(CommonRefusal.STALE_EDIT);
                }))
        .isInstanceOf(Refusal.class);

    assertThat(once(FIRST)).isEqualTo(new Made(1));
  }

  private Object once(Request request) throws Exception {
    return idempotency.once(request, () -> new Made(made.incrementAndGet()));
  }
}
