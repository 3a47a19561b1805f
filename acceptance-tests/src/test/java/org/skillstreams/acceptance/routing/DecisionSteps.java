package org.skillstreams.acceptance.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cucumber.java.After;
import io.cucumber.java.en.But;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.routing.DecisionView;
import org.skillstreams.application.routing.DecisionView.CandidateView;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.domain.routing.Weights;

/** Why the lead went where it went. */
public final class DecisionSteps {

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final List<List<String>> choices = new ArrayList<>();
  private List<UUID> replayed = List.of();
  private Optional<Weights> before = Optional.empty();

  public DecisionSteps(Stage stage, People people, Town town, Lead lead) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
  }

  @Then("the decision lists {people} with rating, jobs, response, distance and recency")
  public void lists(List<String> names) {
    assertThat(decision().candidates())
        .extracting(candidate -> candidate.provider().name())
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(decision().candidates())
        .allSatisfy(one -> {
          var parts = one.parts();
          assertThat(
                  List.of(
                      parts.rating(),
                      parts.jobs(),
                      parts.response(),
                      parts.distance(),
                      parts.recency()))
              .allMatch(part -> part >= 0 && part <= 1);
        });
  }

  @Then("each score is the weighted sum of its parts")
  public void weightedSums() {
    var weights = decision().weights();
    assertThat(decision().candidates())
        .allSatisfy(one -> assertThat(one.score()).isCloseTo(weighted(one, weights), within(1e-9)));
  }

  private static double weighted(CandidateView one, Weights weights) {
    return weights.rating() * one.parts().rating()
        + weights.jobs() * one.parts().jobs()
        + weights.response() * one.parts().response()
        + weights.distance() * one.parts().distance()
        + weights.recency() * one.parts().recency();
  }

  @Then("the two with the best scores were invited")
  public void bestInvited() {
    var best =
        decision().candidates().stream()
            .filter(one -> one.rank() <= 2)
            .map(one -> one.provider().id())
            .toList();
    assertThat(decision().chosen()).isEqualTo(best);
  }

  @When("the operator replays the decision")
  public void replays() {
    replayed = on().replay(people.operator(), decision().id());
  }

  @Then("the same two are chosen")
  public void sameChosen() {
    assertThat(replayed).hasSize(2).isEqualTo(decision().chosen());
  }

  @Then("{person} sees that he was third of three, and his own score")
  public void third(String name) {
    assertThat(outcome(name))
        .satisfies(mine -> {
          assertThat(mine.rank()).hasValue(3);
          assertThat(mine.of()).isEqualTo(3);
          assertThat(mine.chosen()).isFalse();
          assertThat(mine.mine()).isPresent();
        });
  }

  @But("{person} does not learn who the others are")
  public void noNames(String name) {
    assertThat(outcome(name).toString())
        .doesNotContain(people.named("Anna").id().toString(), people.named("Ben").id().toString());
  }

  @When("Maria asks for house cleaning twice")
  public void twice() {
    for (int i = 0; i < 2; i++) {
      lead.askedBy("Maria", Draft.of(town).build());
      choices.add(lead.invited().stream().sorted().toList());
    }
  }

  @Then("everybody is asked once before anybody is asked twice")
  public void takingTurns() {
    assertThat(choices.stream().flatMap(List::stream).distinct()).hasSize(4);
  }

  @When("the operator lets only the distance count")
  public void onlyDistance() {
    before = Optional.of(on().weights(people.operator()));
    set(new Weights(1, 0, 0, 0, 1, 0));
  }

  /** Weights are everybody's: later scenarios must find them as they were. */
  @After
  public void restoreWeights() {
    before.ifPresent(this::set);
  }

  private void set(Weights shares) {
    int seen = on().weights(people.operator()).version();
    on().setWeights(
            people.operator(),
            new Weights(
                seen,
                shares.rating(),
                shares.jobs(),
                shares.response(),
                shares.distance(),
                shares.recency()));
  }

  @Then("the decision still shows the weights it was made with")
  public void oldWeights() {
    assertThat(before).hasValue(decision().weights());
    assertThat(before.orElseThrow()).isNotEqualTo(on().weights(people.operator()));
  }

  private DecisionView decision() {
    return on().decisions(people.operator(), lead.id()).getFirst();
  }

  private Outcome outcome(String name) {
    return stage.marketplace().providers().outcomes(people.named(name)).getFirst();
  }

  private Operators on() {
    return stage.marketplace().operators();
  }
}
