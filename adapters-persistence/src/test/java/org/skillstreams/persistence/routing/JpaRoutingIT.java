package org.skillstreams.persistence.routing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.routing.Decisions;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.application.routing.RoutedProviders;
import org.skillstreams.application.routing.Router;
import org.skillstreams.application.routing.RoutingContract;
import org.skillstreams.application.routing.WeightVersions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaRoutingIT extends RoutingContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final RoutingDatabase ROUTING = RoutingDatabase.on(database);
  private static final AtomicInteger CATEGORIES = new AtomicInteger();

  @Override
  protected PersonId somebody() {
    return ROUTING.somebody("Anna");
  }

  @Override
  protected CategoryId category() {
    return ROUTING.category("category-" + CATEGORIES.incrementAndGet());
  }

  @Override
  protected ProviderLanes lanes() {
    return ROUTING.lanes(clock);
  }

  @Override
  protected Router router() {
    return ROUTING.router();
  }

  @Override
  protected RoutedProviders providers() {
    return ROUTING.providers();
  }

  @Override
  protected WeightVersions weights() {
    return ROUTING.weights();
  }

  @Override
  protected Decisions decisions() {
    return ROUTING.decisions();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
