package org.skillstreams.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.account.AccountContract;
import org.skillstreams.application.account.People;
import org.skillstreams.application.account.ProviderProfiles;
import org.skillstreams.application.account.Sessions;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaAccountIT extends AccountContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final EntityManager em = database.entityManager();

  @Test
  void ofManyWhoJoinAtOnceWithOneAddressOneDoes() throws Exception {
    var email = new Email("race@example.com");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> join = () -> join(email);
      var all = threads.invokeAll(Stream.generate(() -> join).limit(20).toList());

      assertThat(all.stream().map(Future::resultNow).filter("joined"::equals)).hasSize(1);
      assertThat(all.stream().map(Future::resultNow).filter("account.email_taken"::equals))
          .hasSize(19);
    }
  }

  private String join(Email email) {
    try {
      run(() -> people().add(person(Role.SEEKER, email), "hash"));
      return "joined";
    } catch (Refusal refusal) {
      return refusal.reason().key();
    }
  }

  @Override
  protected People people() {
    return new JpaPeople(em);
  }

  @Override
  protected Sessions sessions() {
    return new JpaSessions(em);
  }

  @Override
  protected ProviderProfiles profiles() {
    return new JpaProviderProfiles(em);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
