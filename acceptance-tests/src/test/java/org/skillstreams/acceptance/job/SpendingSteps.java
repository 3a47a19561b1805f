package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Time;

/** What a provider allows to be spent in a day. */
public final class SpendingSteps {

  private final Stage stage;
  private final People people;
  private final Time time;
  private final Answer answer;

  public SpendingSteps(Stage stage, People people, Time time, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.time = time;
    this.answer = answer;
  }

  @Given("{person} has set a cap of {int} credits a day")
  public void hasCap(String provider, int credits) {
    stage.marketplace().providers().cap(people.named(provider), Optional.of(credits));
  }

  @When("{person} sets a cap of {int} credits a day")
  public void sets(String provider, int credits) {
    var member = people.named(provider);
    answer.attempt(
        provider, () -> stage.marketplace().providers().cap(member, Optional.of(credits)));
  }

  @Then("{person} has {int} of her cap left")
  public void left(String provider, int credits) {
    var spending = stage.marketplace().providers().spending(people.named(provider));
    assertThat(spending.left()).contains(credits);
  }

  @Then("after {duration} {person} has {int} of her cap left")
  public void leftLater(Duration later, String provider, int credits) {
    time.passes(later);
    left(provider, credits);
  }
}
