package org.skillstreams.application.shared;

import java.util.function.Supplier;

class InMemoryRememberedAnswersTest extends RememberedAnswersContract {

  private final RememberedAnswers answers = new InMemoryRememberedAnswers();

  @Override
  protected RememberedAnswers answers() {
    return answers;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
