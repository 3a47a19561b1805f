package org.skillstreams.application.routing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/** Where {@link RoutingContract} plays: who is there, and what each adapter brings. */
public abstract class RoutingStage {

  protected static final Zip ZIP = new Zip("97201");
  protected static final Zip PLUS_FOUR = new Zip("97201-1234");
  static final GeoPoint HERE = new GeoPoint(45.5, -122.7);

  /** About 14 miles to the north of the request. */
  static final GeoPoint NORTH = new GeoPoint(45.7, -122.7);

  static final GeoPoint FAR = new GeoPoint(40.0, -90.0);

  protected final ManualClock clock = ManualClock.standing();
  protected CategoryId category = new CategoryId("none");

  @BeforeEach
  void chooseCategory() {
    category = category();
  }

  /** Somebody whom profiles and decisions may name. */
  protected abstract PersonId somebody();

  /** A category of its own for each test, so that no test finds another's providers. */
  protected abstract CategoryId category();

  protected abstract ProviderLanes lanes();

  protected abstract Router router();

  protected abstract RoutedProviders providers();

  protected abstract WeightVersions weights();

  protected abstract Decisions decisions();

  protected abstract <T> T inTransaction(Supplier<T> work);

  protected final Decision decide(RoutingRequest request) {
    return inTransaction(() -> router().decide(request));
  }

  protected final RoutingRequest request(Zip zip, int places, PersonId... excluded) {
    return new RoutingRequest(
        UUID.randomUUID(), category, zip, HERE, places, Set.of(excluded), clock.instant());
  }

  /** A new provider who named these ZIP codes. */
  protected final PersonId provider(GeoPoint home, int radius, Zip... named) {
    var areas = new HashSet<ServiceArea>();
    for (var zip : named) {
      areas.add(new ServiceArea(category, zip));
    }
    var provider = somebody();
    save(profile(provider, home, radius, areas, 3, true));
    return provider;
  }

  final ServiceProfile profile(
      PersonId provider,
      GeoPoint home,
      int radius,
      Set<ServiceArea> areas,
      int capacity,
      boolean active) {
    return new ServiceProfile(
        provider, ZIP, home, radius, Set.of(category), areas, capacity, active);
  }

  final void save(ServiceProfile profile) {
    run(() -> lanes().profileChanged(profile));
  }

  final void rate(PersonId provider, int sum, int count) {
    run(() -> lanes().rated(provider, sum, count));
  }

  final void run(Runnable work) {
    inTransaction(() -> {
      work.run();
      return true;
    });
  }
}
