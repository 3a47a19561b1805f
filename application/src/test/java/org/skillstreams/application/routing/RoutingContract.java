package org.skillstreams.application.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutingRefusal;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/** What routing's ports keep together, whatever keeps the data. */
@Tag("SS-37")
public abstract class RoutingContract {

  protected static final Zip ZIP = new Zip("97201");
  protected static final Zip PLUS_FOUR = new Zip("97201-1234");
  private static final GeoPoint HERE = new GeoPoint(45.5, -122.7);

  /** About 14 miles to the north of the request. */
  private static final GeoPoint NORTH = new GeoPoint(45.7, -122.7);

  private static final GeoPoint FAR = new GeoPoint(40.0, -90.0);

  protected final ManualClock clock = ManualClock.standing();
  private CategoryId category = new CategoryId("none");

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

  @Test
  @Tag("SS-38")
  void namedZipComesBeforeItsFiveDigitsAndTheseBeforeTheRadius() {
    var near = provider(HERE, 25);
    var base = provider(FAR, 1, ZIP);
    var exact = provider(FAR, 1, PLUS_FOUR);
    provider(FAR, 100);

    assertThat(decide(request(PLUS_FOUR, 4)).chosen()).containsExactly(exact, base, near);
  }

  @Test
  @Tag("SS-38")
  void someoneFoundInSeveralWaysIsInvitedOnce() {
    var both = provider(HERE, 25, ZIP, PLUS_FOUR);

    assertThat(decide(request(PLUS_FOUR, 2)).chosen()).containsExactly(both);
  }

  @Test
  @Tag("SS-38")
  void radiusIsTheProvidersOwn() {
    provider(NORTH, 13);
    var reaching = provider(NORTH, 14);

    assertThat(decide(request(ZIP, 2)).chosen()).containsExactly(reaching);
  }

  @Test
  @Tag("SS-39")
  void twoBestByScoreAreInvitedNotTheNearest() {
    var best = provider(NORTH, 25);
    var nearest = provider(HERE, 25);
    var second = provider(NORTH, 25);
    rate(best, 50, 10);
    rate(second, 45, 10);
    rate(nearest, 20, 10);

    assertThat(decide(request(ZIP, 2)).chosen()).containsExactly(best, second);
  }

  @Test
  @Tag("SS-40")
  void nobodyInReachMeansNobodyChosen() {
    provider(FAR, 100);

    var decision = decide(request(ZIP, 2));

    assertThat(decision.chosen()).isEmpty();
    assertThat(decision.bound()).isEmpty();
  }

  @Test
  void whoIsInactiveOrExcludedIsNotInvited() {
    var excluded = provider(HERE, 25);
    save(profile(somebody(), HERE, 25, Set.of(), 3, false));

    assertThat(decide(request(ZIP, 2, excluded)).chosen()).isEmpty();
  }

  @Test
  void openClaimsUseUpTheCapacityUntilTheyEnd() {
    var busy = somebody();
    save(profile(busy, HERE, 25, Set.of(), 1, true));
    run(() -> lanes().claimOpened(busy));
    assertThat(decide(request(ZIP, 2)).chosen()).isEmpty();

    run(() -> lanes().claimEnded(busy));
    assertThat(decide(request(ZIP, 2)).chosen()).containsExactly(busy);
  }

  @Test
  void changedProfileIsFoundWhereItIsNow() {
    var moving = provider(HERE, 25, PLUS_FOUR);
    save(profile(moving, FAR, 25, Set.of(), 3, true));
    assertThat(decide(request(PLUS_FOUR, 2)).chosen()).isEmpty();

    save(profile(moving, FAR, 25, Set.of(new ServiceArea(category, ZIP)), 3, true));
    assertThat(decide(request(ZIP, 2)).chosen()).containsExactly(moving);
  }

  @Test
  @Tag("SS-39")
  void trackRecordCountsWhatHappened() {
    var provider = provider(HERE, 25);
    var other = provider(HERE, 25);
    clock.advance(Duration.ofHours(2));
    run(() -> lanes().invited(List.of(provider, other)));
    run(() -> lanes().answered(provider));
    run(() -> lanes().jobCompleted(provider));
    run(() -> lanes().rated(provider, 9, 2));
    run(() -> lanes().activity(provider, clock.instant()));

    var record = inTransaction(() -> providers().find(provider)).orElseThrow().record();
    assertThat(record.invited()).isEqualTo(1);
    assertThat(record.answered()).isEqualTo(1);
    assertThat(record.jobsCompleted()).isEqualTo(1);
    assertThat(record.ratingSum()).isEqualTo(9);
    assertThat(record.ratingCount()).isEqualTo(2);
    assertThat(record.lastActiveAt()).isEqualTo(clock.instant());
    assertThat(decide(request(ZIP, 2)).chosen()).containsExactly(provider, other);
  }

  @Test
  void activityWithoutAProfileIsNothingToKeep() {
    var stranger = somebody();
    run(() -> lanes().activity(stranger, clock.instant()));

    assertThat(inTransaction(() -> providers().find(stranger))).isEmpty();
  }

  @Test
  void countingForSomebodyWithoutAProfileIsABug() {
    var stranger = somebody();

    assertThatThrownBy(() -> run(() -> lanes().claimOpened(stranger)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @Tag("BY-01")
  void decisionIsKeptWholeAndReplays() {
    var first = provider(HERE, 25);
    var second = provider(NORTH, 25);
    var left = provider(HERE, 25);

    var decision = decide(request(ZIP, 1, left));
    var kept = inTransaction(() -> decisions().get(decision.id()));

    assertThat(kept).isEqualTo(decision);
    assertThat(kept.considered()).extracting(one -> one.provider()).containsExactly(first, second);
    assertThat(kept.excluded()).containsExactly(left);
    assertThat(kept.replay()).isEqualTo(kept.chosen()).containsExactly(first);
  }

  @Test
  @Tag("BY-01")
  void unknownDecisionIsRefused() {
    assertThatThrownBy(() -> inTransaction(() -> decisions().get(new UUID(4, 4))))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(RoutingRefusal.NO_SUCH_DECISION));
  }

  @Test
  @Tag("SS-39")
  void newWeightsCountFromNowOnAndOldDecisionsKeepTheirs() {
    var near = provider(HERE, 25);
    var praised = provider(NORTH, 25);
    rate(praised, 100, 20);
    IntStream.range(0, 5).forEach(_ -> run(() -> lanes().jobCompleted(praised)));
    var before = decide(request(ZIP, 1));
    int version = inTransaction(() -> weights().current()).version();
    run(() -> weights().add(new Weights(version + 1, 0, 0, 0, 1, 0)));
    var after = decide(request(ZIP, 1));
    run(() -> weights().add(new Weights(version + 2, .30, .15, .25, .20, .10)));

    assertThat(before.chosen()).containsExactly(praised);
    assertThat(after.chosen()).containsExactly(near);
    var kept = inTransaction(() -> decisions().get(before.id()));
    assertThat(kept.weights().version()).isEqualTo(version);
    assertThat(kept.replay()).containsExactly(praised);
  }

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

  private ServiceProfile profile(
      PersonId provider,
      GeoPoint home,
      int radius,
      Set<ServiceArea> areas,
      int capacity,
      boolean active) {
    return new ServiceProfile(
        provider, ZIP, home, radius, Set.of(category), areas, capacity, active);
  }

  private void save(ServiceProfile profile) {
    run(() -> lanes().profileChanged(profile));
  }

  private void rate(PersonId provider, int sum, int count) {
    run(() -> lanes().rated(provider, sum, count));
  }

  private void run(Runnable work) {
    inTransaction(() -> {
      work.run();
      return true;
    });
  }
}
