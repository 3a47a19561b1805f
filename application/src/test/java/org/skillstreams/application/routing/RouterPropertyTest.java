package org.skillstreams.application.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.routing.TrackRecord;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

@Tag("SS-37")
@Tag("SS-38")
@Tag("SS-39")
@Tag("BY-01")
class RouterPropertyTest {

  private static final Instant NOW = ManualClock.standing().instant();
  private static final CategoryId CLEANING = new CategoryId("cleaning");
  private static final CategoryId MOVING = new CategoryId("moving");
  private static final List<Zip> ZIPS =
      List.of(new Zip("97201"), new Zip("97201-1234"), new Zip("97201-9999"), new Zip("97202"));

  @Property(tries = 600)
  void invitesWhomAPlainScanOfEverybodyInvites(@ForAll("worlds") World world) {
    assertThat(world.decide().chosen())
        .isEqualTo(PlainScan.choose(world.providers, world.request, world.weights));
  }

  @Property(tries = 300)
  void nobodyLeftUnseenStandsAboveTheBound(@ForAll("worlds") World world) {
    var decision = world.decide();
    var seen = new HashSet<PersonId>();
    decision.considered().forEach(one -> seen.add(one.provider()));
    var unseen = new ArrayList<>(PlainScan.rank(world.providers, world.request, world.weights));
    unseen.removeIf(match -> seen.contains(match.provider()));

    assertThat(unseen)
        .allSatisfy(match -> {
          var bound = decision.bound().orElseThrow();
          assertThat(match.tier()).isGreaterThanOrEqualTo(bound.tier());
          if (match.tier() == bound.tier()) {
            assertThat(match.score()).isLessThan(bound.score());
          }
        });
  }

  @Property(tries = 300)
  void aReplayChoosesTheSame(@ForAll("worlds") World world) {
    var decision = world.decide();

    assertThat(decision.replay()).isEqualTo(decision.chosen());
  }

  @Property(tries = 300)
  void asksForCandidatesThreeTimesAtMost(@ForAll("worlds") World world) {
    world.decide();

    assertThat(world.queries).hasSizeBetween(1, 3);
  }

  @Provide
  Arbitrary<World> worlds() {
    return Combinators.combine(centres(), weights(), seeds(), Arbitraries.of(ZIPS))
        .flatAs((centre, weights, seed, zip) ->
            Combinators.combine(
                    providers(centre)
                        .list()
                        .ofMaxSize(120)
                        .withSizeDistribution(RandomDistribution.uniform()),
                    Arbitraries.integers().between(1, 4),
                    Arbitraries.integers().between(0, 30).set().ofMaxSize(3))
                .as((providers, places, excluded) ->
                    World.of(numbered(providers, seed), weights, centre, zip, places, excluded)));
  }

  /** Cities, and the places where grids have their seams. */
  private static Arbitrary<GeoPoint> centres() {
    return Arbitraries.of(
        new GeoPoint(45.52, -122.68),
        new GeoPoint(40.75, -74.0),
        new GeoPoint(51.9, 179.99),
        new GeoPoint(51.9, -179.99),
        new GeoPoint(71.3, -156.8),
        new GeoPoint(-89.6, 12),
        new GeoPoint(0, 0));
  }

  private static Arbitrary<Weights> weights() {
    return Arbitraries.of(
        Weights.STANDARD,
        new Weights(2, 0, 0, 0, 1, 0),
        new Weights(3, 0, 0, 0, 0, 1),
        new Weights(4, 1, 0, 0, 0, 0),
        new Weights(5, .1, .1, .1, .6, .1));
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 1000);
  }

  private static Arbitrary<RoutedProvider> providers(GeoPoint centre) {
    var profile =
        Combinators.combine(
                near(centre),
                Arbitraries.of(1, 5, 10, 11, 25, 26, 50, 51, 99, 100),
                Arbitraries.of(Set.of(CLEANING), Set.of(MOVING), Set.of(CLEANING, MOVING)),
                areas(),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of(true, true, true, false))
            .as(RouterPropertyTest::profile);
    return Combinators.combine(profile, records(), Arbitraries.integers().between(0, 2))
        .as(RoutedProvider::new);
  }

  private static ServiceProfile profile(
      GeoPoint home,
      int radius,
      Set<CategoryId> categories,
      Set<ServiceArea> areas,
      int capacity,
      boolean active) {
    var nobody = new PersonId(new UUID(0, 0));
    return new ServiceProfile(
        nobody, ZIPS.getFirst(), home, radius, categories, areas, capacity, active);
  }

  /** From next door to beyond the greatest radius; on whole steps, so that distances repeat. */
  private static Arbitrary<GeoPoint> near(GeoPoint centre) {
    var steps = Arbitraries.integers().between(-8, 8);
    var size = Arbitraries.of(0.001, 0.01, 0.1, 0.25);
    return Combinators.combine(steps, steps, size)
        .as((north, east, step) -> {
          double longitude = centre.longitude() + east * step;
          double turned = longitude > 180 ? longitude - 360 : longitude;
          return new GeoPoint(
              Math.clamp(centre.latitude() + north * step, -90, 90),
              turned < -180 ? turned + 360 : turned);
        });
  }

  private static Arbitrary<Set<ServiceArea>> areas() {
    return Combinators.combine(Arbitraries.of(CLEANING, MOVING), Arbitraries.of(ZIPS))
        .as(ServiceArea::new)
        .set()
        .ofMaxSize(2);
  }

  private static Arbitrary<TrackRecord> records() {
    var counts = Arbitraries.integers().between(0, 12);
    return Combinators.combine(counts, Arbitraries.integers().between(1, 5), counts, counts, counts)
        .as((ratings, stars, jobs, answered, days) ->
            new TrackRecord(
                ratings * stars,
                ratings,
                jobs,
                answered + days,
                answered,
                NOW.minus(Duration.ofDays(days * 20L))));
  }

  /** Gives everybody an id; ids are not in the order of the list. */
  private static List<RoutedProvider> numbered(List<RoutedProvider> providers, long seed) {
    var numbered = new ArrayList<RoutedProvider>();
    for (var provider : providers) {
      var id = new PersonId(new UUID((numbered.size() * 7919L + seed) % 1009, numbered.size()));
      var profile = provider.profile();
      numbered.add(
          provider.with(
              new ServiceProfile(
                  id,
                  profile.zip(),
                  profile.home(),
                  profile.radiusMiles(),
                  profile.categories(),
                  profile.areas(),
                  profile.capacity(),
                  profile.active())));
    }
    return numbered;
  }

  /** Providers, weights and a request. */
  private record World(
      List<RoutedProvider> providers,
      Weights weights,
      RoutingRequest request,
      List<Integer> queries) {

    static World of(
        List<RoutedProvider> providers,
        Weights weights,
        GeoPoint point,
        Zip zip,
        int places,
        Set<Integer> excluded) {
      var left = new HashSet<PersonId>();
      excluded.stream()
          .filter(index -> index < providers.size())
          .forEach(index -> left.add(providers.get(index).profile().provider()));
      var request = new RoutingRequest(new UUID(1, 1), CLEANING, zip, point, places, left, NOW);
      return new World(providers, weights, request, new ArrayList<>());
    }

    Decision decide() {
      var known = new InMemoryRoutedProviders();
      providers.forEach(known::save);
      var versions = new FixedWeights(weights);
      var candidates = new Counted(new InMemoryCandidates(known, versions), queries);
      return new Router(candidates, versions, new InMemoryDecisions(), new SequentialIds())
          .decide(request);
    }

    @Override
    public String toString() {
      return request + " " + weights + " among " + providers;
    }
  }
}
