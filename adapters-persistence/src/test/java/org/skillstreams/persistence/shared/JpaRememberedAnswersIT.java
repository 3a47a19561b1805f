package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.shared.RememberedAnswers;
import org.skillstreams.application.shared.RememberedAnswers.Request;
import org.skillstreams.application.shared.RememberedAnswersContract;

class JpaRememberedAnswersIT extends RememberedAnswersContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @Test
  void ofManyRetriesAtOnceOneWorksAndTheOthersWaitForItsAnswer() throws Exception {
    var request = new Request(anna, "race", HASH);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> ask = () -> ask(request, "once");
      var all = threads.invokeAll(Stream.generate(() -> ask).limit(20).toList());

      assertThat(all.stream().map(Future::resultNow).filter("new"::equals)).hasSize(1);
      assertThat(all.stream().map(Future::resultNow).filter(one -> one.contains("body=once")))
          .hasSize(19);
    }
  }

  @Test
  void aRequestThatFailedLeavesItsKeyFree() {
    var request = new Request(anna, "failed", HASH);

    assertThatThrownBy(() -> inTransaction(() -> fail(request))).hasMessage("refused");
    assertThat(ask(request, "later")).isEqualTo("new");
  }

  private Object fail(Request request) {
    var before = answers().findOrHold(request);
    throw new IllegalStateException(before.isEmpty() ? "refused" : "remembered");
  }

  @Override
  protected RememberedAnswers answers() {
    return new JpaRememberedAnswers(database.entityManager());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
