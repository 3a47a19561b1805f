package org.skillstreams.application.routing;

import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;

class InMemoryRoutingTest extends RoutingContract {

  private final SequentialIds ids = new SequentialIds();
  private final InMemoryRouting routing = InMemoryRouting.start(clock, ids);
  private int people;

  @Override
  protected PersonId somebody() {
    return new PersonId(new UUID(1, ++people));
  }

  @Override
  protected CategoryId category() {
    return new CategoryId("cleaning");
  }

  @Override
  protected ProviderLanes lanes() {
    return routing.lanes();
  }

  @Override
  protected Router router() {
    return routing.router();
  }

  @Override
  protected RoutedProviders providers() {
    return routing.providers();
  }

  @Override
  protected WeightVersions weights() {
    return routing.weights();
  }

  @Override
  protected Decisions decisions() {
    return routing.decisions();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
