package org.skillstreams.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.RememberedAnswers.Answer;
import org.skillstreams.application.shared.RememberedAnswers.Request;

/** What every memory of answers does. */
public abstract class RememberedAnswersContract {

  protected static final String HASH = "ab".repeat(32);
  private static final String OTHER = "cd".repeat(32);

  protected final UUID anna = UUID.randomUUID();

  protected abstract RememberedAnswers answers();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aNewKeyHasNoAnswerAndAUsedOneHasItsFirst() {
    assertThat(ask(new Request(anna, "key", HASH), "first")).isEqualTo("new");
    assertThat(ask(new Request(anna, "key", HASH), "second"))
        .isEqualTo(new Answer(HASH, 201, "first").toString());
    assertThat(ask(new Request(anna, "key", OTHER), "third"))
        .isEqualTo(new Answer(HASH, 201, "first").toString());
  }

  @Test
  void aKeyBelongsToWhoUsesIt() {
    assertThat(ask(new Request(anna, "mine", HASH), "first")).isEqualTo("new");
    assertThat(ask(new Request(UUID.randomUUID(), "mine", HASH), "other")).isEqualTo("new");
  }

  /** Asks as a request would: remembers the body if the key is new, else tells the old answer. */
  protected String ask(Request request, String body) {
    return inTransaction(() -> {
      var before = answers().findOrHold(request);
      if (before.isEmpty()) {
        answers().remember(request, 201, body);
      }
      return before.map(Answer::toString).orElse("new");
    });
  }
}
