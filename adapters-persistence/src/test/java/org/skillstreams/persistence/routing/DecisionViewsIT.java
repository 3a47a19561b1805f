package org.skillstreams.persistence.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("BY-01")
class DecisionViewsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final RoutingDatabase ROUTING = RoutingDatabase.on(database);
  private static final AtomicInteger CATEGORIES = new AtomicInteger();
  private static final Zip ZIP = new Zip("97201");
  private static final GeoPoint HERE = new GeoPoint(45.5, -122.7);
  private static final GeoPoint FAR = new GeoPoint(40.0, -90.0);
  private static final double MILES = 0.001;

  private final ManualClock clock = ManualClock.standing();
  private final CategoryId category = ROUTING.category("viewed-" + CATEGORIES.incrementAndGet());

  @Test
  void operatorSeesEveryCandidateWithNameInputsAndParts() {
    var anna = provider("Anna", HERE, Set.of());
    var ben = provider("Ben", new GeoPoint(45.6, -122.7), Set.of());
    rate(anna, 50, 10);
    var decision = decide(Set.of());

    var views = database.inTransaction(() -> ROUTING.views().ofJob(decision.job()));

    assertThat(views)
        .singleElement()
        .satisfies(view -> {
          assertThat(view.id()).isEqualTo(decision.id());
          assertThat(view.weights()).isEqualTo(decision.weights());
          assertThat(view.chosen()).containsExactly(anna.value(), ben.value());
          assertThat(view.bound()).isEmpty();
          assertThat(view.considered()).isEqualTo(2);
          assertThat(view.candidates())
              .extracting(one -> one.provider().name())
              .containsExactly("Anna", "Ben");
          var first = view.candidates().getFirst();
          assertThat(first.tier()).isEqualTo("radius");
          assertThat(first.rank()).isEqualTo(1);
          assertThat(first.inputs().ratingSum()).isEqualTo(50);
          assertThat(first.parts()).isEqualTo(decision.considered().getFirst().score().parts());
          assertThat(view.candidates().getLast().distanceMiles()).isCloseTo(6.909, within(MILES));
        });
  }

  @Test
  void laterDecisionOfAJobComesFirst() {
    provider("Anna", HERE, Set.of());
    var job = UUID.randomUUID();
    var first = decide(job, Set.of());
    var second = decide(job, Set.copyOf(first.chosen()));

    assertThat(database.inTransaction(() -> ROUTING.views().ofJob(job)))
        .extracting(view -> view.id())
        .containsExactly(second.id(), first.id());
  }

  @Test
  void providerSeesOwnRankAndScoreAndTheLine() {
    var anna = provider("Anna", HERE, Set.of());
    var ben = provider("Ben", HERE, Set.of());
    var carl = provider("Carl", HERE, Set.of());
    rate(anna, 50, 10);
    rate(ben, 45, 10);
    var decision = decide(Set.of());

    assertThat(outcomes(carl).items())
        .singleElement()
        .satisfies(outcome -> {
          assertThat(outcome.rank()).contains(3);
          assertThat(outcome.of()).isEqualTo(3);
          assertThat(outcome.chosen()).isFalse();
          assertThat(outcome.bound()).isEmpty();
          assertThat(outcome.mine()).isPresent();
          assertThat(outcome.cutoff()).contains(decision.considered().get(1).score().total());
          assertThat(outcome.cutoffTier()).contains("radius");
        });
    assertThat(outcomes(anna).items()).singleElement().matches(Outcome::chosen);
  }

  @Test
  void whoWasNotLookedAtInDetailSeesTheBoundThatHolds() {
    var crowd = new ArrayList<PersonId>();
    for (int i = 0; i < 8; i++) {
      crowd.add(provider("P" + i, HERE, Set.of()));
    }
    crowd.subList(0, 4).forEach(good -> rate(good, 500, 100));
    crowd.subList(4, 8).forEach(bad -> rate(bad, 100, 100));
    var decision = decide(Set.of());
    var evaluated = decision.considered().stream().map(one -> one.provider()).toList();
    var unseen = crowd.subList(4, 8).stream().filter(one -> !evaluated.contains(one)).findAny();

    assertThat(outcomes(unseen.orElseThrow()).items())
        .singleElement()
        .satisfies(outcome -> {
          assertThat(outcome.rank()).isEmpty();
          assertThat(outcome.mine()).isEmpty();
          assertThat(outcome.bound()).isPresent().isEqualTo(outcome.cutoff());
        });
  }

  @Test
  void whoIsOutOfReachOrWasLeftOutSeesNothingOfADecision() {
    var far = provider("Far", FAR, Set.of());
    var left = provider("Left", HERE, Set.of());
    provider("Anna", HERE, Set.of());
    decide(Set.of(left));

    assertThat(outcomes(far).items()).isEmpty();
    assertThat(outcomes(left).items()).isEmpty();
    assertThat(outcomes(new PersonId(new UUID(3, 3))).items()).isEmpty();
  }

  @Test
  void whoNamedTheZipFromAfarSeesItsDecisions() {
    var named = provider("Named", FAR, Set.of(new ServiceArea(category, ZIP)));
    decide(Set.of());

    assertThat(outcomes(named).items()).singleElement().matches(Outcome::chosen);
  }

  @Test
  void pagesNeitherRepeatNorSkip() {
    var anna = provider("Anna", HERE, Set.of());
    var ids = new ArrayList<UUID>();
    for (int i = 0; i < 5; i++) {
      ids.addFirst(decide(Set.of()).id());
    }

    var seen = new ArrayList<UUID>();
    var page = page(anna, new PageRequest(Optional.empty(), 2));
    page.items().forEach(outcome -> seen.add(outcome.decisionId()));
    while (page.next().isPresent()) {
      page = page(anna, new PageRequest(page.next(), 2));
      page.items().forEach(outcome -> seen.add(outcome.decisionId()));
    }
    assertThat(seen).isEqualTo(ids);
  }

  @Test
  void cursorThatIsNoneIsRefused() {
    var anna = provider("Anna", HERE, Set.of());

    assertThatThrownBy(() -> page(anna, new PageRequest(Optional.of("x"), 2)))
        .isInstanceOf(Refusal.class);
  }

  private PersonId provider(String name, GeoPoint home, Set<ServiceArea> areas) {
    var person = ROUTING.somebody(name);
    var profile = new ServiceProfile(person, ZIP, home, 25, Set.of(category), areas, 9, true);
    database.inTransaction(() -> ROUTING.lanes(clock).profileChanged(profile));
    return person;
  }

  private void rate(PersonId provider, int sum, int count) {
    database.inTransaction(() -> ROUTING.lanes(clock).rated(provider, sum, count));
  }

  private Decision decide(Set<PersonId> excluded) {
    return decide(UUID.randomUUID(), excluded);
  }

  private Decision decide(UUID job, Set<PersonId> excluded) {
    var request = new RoutingRequest(job, category, ZIP, HERE, 2, excluded, clock.instant());
    return database.inTransaction(() -> ROUTING.router().decide(request));
  }

  private static Page<Outcome> outcomes(PersonId provider) {
    return page(provider, PageRequest.first(20));
  }

  private static Page<Outcome> page(PersonId provider, PageRequest request) {
    return database.inTransaction(() -> ROUTING.views().ofProvider(provider, request));
  }
}
