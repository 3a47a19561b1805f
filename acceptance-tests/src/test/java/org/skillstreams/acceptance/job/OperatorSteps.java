package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.domain.job.JobMove;

/** The operator assigns by hand and moves jobs on somebody's behalf. */
public final class OperatorSteps {

  private final Stage stage;
  private final People people;
  private final Lead lead;
  private final Answer answer;

  public OperatorSteps(Stage stage, People people, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.lead = lead;
    this.answer = answer;
  }

  @When("the operator assigns it to {person}")
  public void assigns(String provider) {
    var member = people.named(provider);
    attempt(() -> on().assign(people.operator(), lead.id(), member, "Found by hand"));
  }

  @When("the operator cancels it because {string}")
  public void cancels(String reason) {
    attempt(() -> on().override(people.operator(), lead.id(), JobMove.CANCEL, reason));
  }

  @When("the operator completes it because {string}")
  public void completes(String reason) {
    attempt(() -> on().override(people.operator(), lead.id(), JobMove.COMPLETE, reason));
  }

  @When("the operator confirms a quote for the seeker")
  public void confirms() {
    attempt(() -> on().override(people.operator(), lead.id(), JobMove.CONFIRM, "It looks fair"));
  }

  @When("{person} looks into the operator's list of jobs")
  public void looks(String provider) {
    var member = people.named(provider);
    answer.attempt(provider, () -> on().jobs(member));
  }

  @Then("only {people} is invited")
  public void onlyInvited(List<String> names) {
    invited(names);
  }

  @Then("{people} are invited")
  public void invited(List<String> names) {
    assertThat(lead.invited()).containsExactlyInAnyOrderElementsOf(names);
  }

  @Then("{person} is invited")
  public void isInvited(String name) {
    assertThat(lead.invited()).contains(name);
  }

  @Then("{person} is no longer invited")
  public void notInvited(String name) {
    assertThat(lead.movesOf(people.named(name))).doesNotContain("claim");
  }

  @Then("{person} is free to claim it")
  public void mayClaim(String name) {
    lead.claim(name);
    assertThat(lead.claimOf(name).outcome()).isEqualTo("open");
  }

  private void attempt(Runnable act) {
    answer.attempt(People.OPERATOR, act);
  }

  private Operators on() {
    return stage.marketplace().operators();
  }
}
