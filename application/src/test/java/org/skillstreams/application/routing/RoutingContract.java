package org.skillstreams.application.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.routing.RoutingRefusal;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.domain.shared.Refusal;

/** What routing's ports keep together, whatever keeps the data. */
@Tag("SS-37")
public abstract class RoutingContract extends RoutingStage {

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
}
