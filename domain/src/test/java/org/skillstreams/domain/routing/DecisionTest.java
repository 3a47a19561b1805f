package org.skillstreams.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

@Tag("SS-37")
@Tag("SS-39")
@Tag("BY-01")
class DecisionTest {

  private static final Instant NOW = Instant.parse("2026-11-02T17:00:00Z");
  private static final GeoPoint HERE = new GeoPoint(45.5, -122.7);
  private static final Zip ZIP = new Zip("97201");

  private final RoutingRequest request =
      new RoutingRequest(new UUID(9, 9), new CategoryId("cleaning"), ZIP, HERE, 2, Set.of(), NOW);
  private final Search search = new Search(request, Weights.STANDARD);
  private final Probe exact = search.named().getFirst();
  private final Probe cell = search.around().getFirst();

  @Test
  void betterTierComesFirstWhateverTheScore() {
    var decision = decide(candidate(1, cell, praised()), candidate(2, exact, newcomer()));

    assertThat(decision.chosen()).containsExactly(person(2), person(1));
  }

  @Test
  void equalScoresGoToWhoWasInvitedLessOftenThenToTheSmallerId() {
    var often = new TrackRecord(0, 0, 0, 4, 2, NOW);
    var decision =
        decide(
            candidate(1, cell, often),
            candidate(3, cell, newcomer()),
            candidate(2, cell, newcomer()));

    assertThat(Scoring.response(often)).isEqualTo(Scoring.response(newcomer()));
    assertThat(decision.considered())
        .extracting(Considered::provider)
        .containsExactly(person(2), person(3), person(1));
    assertThat(decision.chosen()).containsExactly(person(2), person(3));
  }

  @Test
  void whoLivesTooFarForTheirOwnRadiusIsNotConsidered() {
    var far = new GeoPoint(46, -122.7);
    var outside = new Candidate(cell, person(1), ZIP, far, 34, newcomer());
    var inside = new Candidate(cell, person(2), ZIP, far, 35, newcomer());

    assertThat(decide(outside, inside).chosen()).containsExactly(person(2));
  }

  @Test
  void replayUsesTheStoredInputsAndNotTheStoredOrder() {
    var decision = decide(candidate(1, cell, praised()), candidate(2, cell, newcomer()));
    var shuffled =
        new Decision(
            decision.id(),
            decision.job(),
            decision.category(),
            decision.zip(),
            decision.point(),
            decision.decidedAt(),
            decision.places(),
            decision.weights(),
            decision.considered().reversed(),
            List.of(person(2)),
            decision.bound(),
            decision.excluded());

    assertThat(shuffled.replay()).isEqualTo(decision.chosen());
  }

  private Decision decide(Candidate... found) {
    return search.decide(new UUID(0, 1), List.of(found), List.of());
  }

  private static Candidate candidate(long id, Probe at, TrackRecord record) {
    return new Candidate(at, person(id), ZIP, HERE, 25, record);
  }

  private static PersonId person(long id) {
    return new PersonId(new UUID(0, id));
  }

  private static TrackRecord newcomer() {
    return TrackRecord.newcomer(NOW);
  }

  private static TrackRecord praised() {
    return new TrackRecord(500, 100, 80, 50, 50, NOW);
  }
}
