package org.skillstreams.acceptance.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.domain.catalog.Tier;

/** The operator changes what claims cost. */
public final class TierSteps {

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;

  public TierSteps(Stage stage, People people, Town town, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
  }

  @Given("claims cost {int} credit from score {int}, {int} from {int} and {int} from {int}")
  public void prices(int low, int from, int middle, int fromMiddle, int high, int fromHigh) {
    set(
        List.of(
            new Tier("Low", from, low),
            new Tier("Middle", fromMiddle, middle),
            new Tier("High", fromHigh, high)));
  }

  @When("the operator sets the price of every claim to {int} credits")
  public void flat(int credits) {
    set(List.of(new Tier("Flat", 0, credits)));
  }

  @When("the operator sets tiers that {}")
  public void wrongTiers(String mistake) {
    var tiers =
        switch (mistake) {
          case "start at 10" -> List.of(new Tier("Low", 10, 1));
          case "overlap" -> List.of(new Tier("Low", 0, 1), new Tier("High", 0, 2));
          case "cost nothing" -> List.of(new Tier("Free", 0, 0));
          default -> throw new IllegalArgumentException(mistake);
        };
    town.category();
    answer.attempt(People.OPERATOR, () -> set(tiers));
  }

  @Given("Maria has asked for window washing, which has no prices of its own")
  public void noTiersOfItsOwn() {
    var slug = town.openCategoryWithoutTiers("Window washing");
    lead.askedBy("Maria", Draft.of(town).category(slug).build());
  }

  @Then("a claim on it costs {int} credit(s)")
  public void costs(int credits) {
    assertThat(lead.price()).isEqualTo(credits);
  }

  @Then("a claim on it costs what the tiers of all say")
  public void costsAsAll() {
    int score = lead.seen().score();
    var tier =
        on().tiersOfAll(people.operator()).stream()
            .filter(one -> one.fromScore() <= score)
            .reduce((_, higher) -> higher)
            .orElseThrow();
    assertThat(lead.seen().tier())
        .extracting("name", "credits")
        .containsExactly(tier.name(), tier.credits());
  }

  private void set(List<Tier> tiers) {
    on().setTiers(people.operator(), town.category(), tiers);
  }

  private Editors on() {
    return stage.marketplace().editors();
  }
}
