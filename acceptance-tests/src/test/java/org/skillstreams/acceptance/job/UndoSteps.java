package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.application.job.JobParts.Step;

/** Thinking better of a claim, and what ends the time to do so. */
public final class UndoSteps {

  private final Stage stage;
  private final People people;
  private final Lead lead;
  private final Answer answer;

  public UndoSteps(Stage stage, People people, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.lead = lead;
    this.answer = answer;
  }

  @When("{person} undoes the claim")
  public void undoes(String provider) {
    var member = people.named(provider);
    answer.attempt(provider, () -> stage.marketplace().providers().undo(member, lead.id()));
  }

  @When("{person} asks how to reach Maria")
  public void asks(String provider) {
    stage.marketplace().providers().reveal(people.named(provider), lead.id());
  }

  @Given("{person} has opened her request")
  public void opened(String seeker) {
    stage.marketplace().seekers().look(people.named(seeker), lead.id());
  }

  @Given("{person} has claimed it and undone it {int} times")
  public void played(String provider, int times) {
    for (int i = 0; i < times; i++) {
      lead.claim(provider);
      stage.marketplace().providers().undo(people.named(provider), lead.id());
    }
  }

  @Then("nothing tells Maria of it")
  public void untold() {
    var seen = stage.marketplace().seekers().job(lead.seeker(), lead.id());
    assertThat(seen.claimList()).isEmpty();
    assertThat(seen.claims()).isZero();
    assertThat(seen.history()).extracting(Step::move).doesNotContain("claim", "undo_claim");
  }

  @Then("the lead has {int} place left")
  public void placesLeft(int places) {
    assertThat(lead.seen().places() - lead.seen().claims()).isEqualTo(places);
  }
}
