package org.skillstreams.acceptance.shared;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;

/**
 * Time in a scenario: it is moved forward, and the sweep follows unless the text says otherwise.
 */
public final class Time {

  private final Stage stage;
  private final People people;
  private boolean sweeping = true;

  public Time(Stage stage, People people) {
    this.stage = stage;
    this.people = people;
  }

  @When("{duration} pass/passes/later")
  public void passes(Duration duration) {
    stage.marketplace().operators().moveClock(people.operator(), duration);
    if (sweeping) {
      sweep();
    }
  }

  @Given("{duration} have passed")
  public void havePassed(Duration duration) {
    passes(duration);
  }

  @Given("the operator's sweep is late")
  public void late() {
    sweeping = false;
  }

  @When("the sweep runs")
  public void sweep() {
    stage.marketplace().operators().sweep(people.operator());
  }

  @When("the sweep runs three more times")
  public void sweepThrice() {
    for (int i = 0; i < 3; i++) {
      sweep();
    }
  }

  @When("the operator moves the clock forward by {duration} and runs the sweep")
  public void movedByHand(Duration duration) {
    passes(duration);
  }
}
