package org.skillstreams.application.account;

import java.util.function.Supplier;

class InMemoryAccountTest extends AccountContract {

  private final People people = new InMemoryPeople();
  private final Sessions sessions = new InMemorySessions(people);
  private final ProviderProfiles profiles = new InMemoryProviderProfiles();

  @Override
  protected People people() {
    return people;
  }

  @Override
  protected Sessions sessions() {
    return sessions;
  }

  @Override
  protected ProviderProfiles profiles() {
    return profiles;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
