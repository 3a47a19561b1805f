package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Marketplace;
import org.skillstreams.acceptance.shared.Names.Price;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobTab;

/** Where a job stands, who may do what with it, and moves by their name. */
public final class StageSteps {

  /** The stages in the words of the text. */
  private static final Map<String, String> STAGES =
      Map.of(
          "waiting for providers", "sent_to_providers",
          "claimed", "claimed",
          "in contact", "contacted",
          "confirmed", "confirmed",
          "completed", "completed",
          "closed", "closed",
          "waiting for the operator", "manual_fulfillment_required",
          "cancelled", "cancelled",
          "closed without confirmation", "closed_unconfirmed");

  /** The moves in the words of the text. */
  private static final Map<String, String> MOVES =
      Map.of(
          "make contact", "contact",
          "undo the claim", "undo_claim",
          "ask for credits back", "request_refund",
          "report spam", "report_spam",
          "reject the quote", "reject_quote");

  private final Stage stage;
  private final People people;
  private final Lead lead;
  private final Answer answer;
  private JobDetail before;

  public StageSteps(Stage stage, People people, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.lead = lead;
    this.answer = answer;
  }

  @Then("the job is {}")
  public void stands(String words) {
    assertThat(STAGES).containsKey(words);
    assertThat(lead.seen().stage()).isEqualTo(STAGES.get(words));
  }

  @Then("Maria may {}")
  public void seekerMay(String moves) {
    assertThat(lead.movesOf(people.named("Maria"))).containsExactlyInAnyOrderElementsOf(of(moves));
  }

  @Then("Anna may {}")
  public void providerMay(String moves) {
    assertThat(lead.movesOf(people.named("Anna"))).containsExactlyInAnyOrderElementsOf(of(moves));
  }

  private static List<String> of(String moves) {
    return Arrays.stream(moves.split(", ", -1)).map(m -> MOVES.getOrDefault(m, m)).toList();
  }

  @When("{person} tries to {} it")
  public void tries(String who, String move) {
    before = lead.seen();
    answer.attempt(who, act(who, move));
  }

  @Then("nothing about the job has changed")
  public void unchanged() {
    assertThat(lead.seen()).isEqualTo(before);
  }

  private Runnable act(String who, String move) {
    var member = people.named(who);
    return switch (move) {
      case "claim" -> () -> lead.claim(who);
      case "quote for" -> () -> lead.quote(who, new Price(50_00, 60_00));
      case "make contact about" -> () -> on().providers().contact(member, lead.id());
      case "confirm" -> () -> on().seekers().confirm(member, lead.id(), UUID.randomUUID());
      case "complete" -> () -> on().partners().complete(member, lead.id());
      case "cancel" -> () -> on().seekers().cancel(member, lead.id(), "Changed my mind");
      default -> throw new IllegalArgumentException(move);
    };
  }

  @When("{person} cancels it")
  public void cancels(String who) {
    answer.attempt(who, act(who, "cancel"));
  }

  @When("{person}, another seeker, cancels it")
  public void strangerCancels(String who) {
    cancels(who);
  }

  @When("{person} says that the work is done")
  public void completes(String who) {
    answer.attempt(who, act(who, "complete"));
  }

  @Given("it is among Maria's {word} jobs")
  public void among(String tab) {
    var expected = JobTab.valueOf(tab.toUpperCase(java.util.Locale.ROOT));
    for (var one : JobTab.values()) {
      var jobs = on().seekers().jobs(people.named("Maria"), one);
      assertThat(jobs.contains(lead.id().value())).as(one.name()).isEqualTo(one == expected);
    }
  }

  private Marketplace on() {
    return stage.marketplace();
  }
}
