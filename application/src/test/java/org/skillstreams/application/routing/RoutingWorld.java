package org.skillstreams.application.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.routing.TrackRecord;
import org.skillstreams.domain.shared.Zip;

/**
 * Synthetic providers and requests on real ZIP codes, crowded as people are: a city's share grows
 * faster than its number of ZIP codes. The same seed and number give the same provider and request
 * on any machine.
 */
public final class RoutingWorld {

  /** Requests are made at this moment. */
  public static final Instant NOW = Instant.parse("2026-11-02T17:00:00Z");

  private static final double CROWDING = 0.5;
  private static final int[] RADII = {5, 10, 10, 15, 25, 25, 25, 25, 25, 30, 50, 100};
  private static final int NEIGHBOURS = 6;

  private final List<ZipCode> zips;
  private final List<CategoryId> categories;
  private final double[] share;
  private final long seed;

  /**
   * Builds a world.
   *
   * @param zips in order of their codes, so that neighbours in the list are neighbours on the map
   */
  public RoutingWorld(List<ZipCode> zips, List<CategoryId> categories, long seed) {
    this.zips = List.copyOf(zips);
    this.categories = List.copyOf(categories);
    this.share = shares(zips);
    this.seed = seed;
  }

  private static double[] shares(List<ZipCode> zips) {
    var size = zips.stream().collect(Collectors.groupingBy(ZipCode::city, Collectors.counting()));
    var shares =
        zips.stream().mapToDouble(zip -> Math.pow(size.get(zip.city()), CROWDING)).toArray();
    Arrays.parallelPrefix(shares, Double::sum);
    return shares;
  }

  /** The providers of numbers 0 to count − 1. */
  public List<RoutedProvider> providers(int count) {
    return IntStream.range(0, count).parallel().mapToObj(this::provider).toList();
  }

  /** The provider of a number. */
  public RoutedProvider provider(int number) {
    var random = new SplittableRandom(seed * 31 + number);
    int home = zipIndex(random);
    var offered = offered(random);
    var profile =
        new ServiceProfile(
            new PersonId(new UUID(random.nextLong(), random.nextLong())),
            zips.get(home).zip(),
            zips.get(home).point(),
            RADII[random.nextInt(RADII.length)],
            offered,
            areas(random, home, offered),
            1 + random.nextInt(5),
            random.nextInt(100) < 92);
    return new RoutedProvider(profile, record(random), random.nextInt(3));
  }

  /** The request of a number: somewhere people live, sometimes with ZIP+4. */
  public RoutingRequest request(int number) {
    var random = new SplittableRandom(~seed * 17 + number);
    var place = zips.get(zipIndex(random));
    return new RoutingRequest(
        new UUID(random.nextLong(), random.nextLong()),
        category(random),
        random.nextInt(10) == 0 ? plusFour(random, place.zip()) : place.zip(),
        place.point(),
        RoutingRequest.STANDARD_PLACES,
        Set.of(),
        NOW);
  }

  private int zipIndex(SplittableRandom random) {
    int found = Arrays.binarySearch(share, random.nextDouble() * share[share.length - 1]);
    return Math.min(zips.size() - 1, found < 0 ? -found - 1 : found);
  }

  /** Some categories are asked for and offered much more than others. */
  private CategoryId category(SplittableRandom random) {
    double skewed = random.nextDouble() * random.nextDouble();
    return categories.get((int) (skewed * categories.size()));
  }

  private Set<CategoryId> offered(SplittableRandom random) {
    var offered = new HashSet<CategoryId>();
    int wanted = 1 + random.nextInt(2);
    for (int i = 0; i < wanted; i++) {
      offered.add(category(random));
    }
    return offered;
  }

  private Set<ServiceArea> areas(SplittableRandom random, int home, Set<CategoryId> offered) {
    var areas = new HashSet<ServiceArea>();
    int wanted = random.nextInt(4);
    for (var category : offered) {
      for (int i = 0; i < wanted; i++) {
        int near = home + random.nextInt(2 * NEIGHBOURS + 1) - NEIGHBOURS;
        var zip = zips.get(Math.clamp(near, 0, zips.size() - 1)).zip();
        areas.add(new ServiceArea(category, random.nextInt(10) == 0 ? plusFour(random, zip) : zip));
      }
    }
    return areas;
  }

  private static Zip plusFour(SplittableRandom random, Zip zip) {
    return new Zip(zip.value() + "-100" + random.nextInt(10));
  }

  private static TrackRecord record(SplittableRandom random) {
    int ratings = few(random, 15);
    int sum = IntStream.range(0, ratings).map(i -> 3 + random.nextInt(3)).sum();
    int invited = few(random, 40);
    int answered = invited == 0 ? 0 : random.nextInt(invited + 1);
    var idle = Duration.ofMinutes(few(random, 20 * 24 * 60));
    return new TrackRecord(
        sum, ratings, ratings + few(random, 10), invited, answered, NOW.minus(idle));
  }

  /** A count of the given mean: mostly few, sometimes many. */
  private static int few(SplittableRandom random, int mean) {
    return (int) (-mean * Math.log(1 - random.nextDouble()));
  }
}
