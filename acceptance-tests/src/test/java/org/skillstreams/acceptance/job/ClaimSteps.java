package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.But;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Marketplace;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Refused;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.job.LeadDetail;

/** Claiming: the receipt before, the price, the places, the race. */
public final class ClaimSteps {

  private static final List<String> TEN =
      IntStream.rangeClosed(1, 10).mapToObj(n -> "Runner" + n).toList();

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;

  public ClaimSteps(Stage stage, People people, Town town, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
  }

  @When("{person} claims it")
  public void claims(String provider) {
    claimsAt(provider, lead.price());
  }

  @When("{person} claims it for {int} credits")
  public void claimsAt(String provider, int price) {
    var member = people.named(provider);
    answer.attempt(provider, () -> on().providers().claim(member, lead.id(), price));
  }

  @When("{person} claims it and, without waiting, claims it again")
  public void doubleClick(String provider) {
    var member = people.named(provider);
    int price = lead.price();
    atOnce(List.of(() -> tryToClaim(member, price), () -> tryToClaim(member, price)));
  }

  @Given("a lead that the operator assigned to ten providers")
  public void assignedToTen() {
    lead.askedBy("Maria", org.skillstreams.acceptance.shared.Draft.of(town).build());
    for (var name : TEN) {
      var provider = town.settle(name);
      on().operators().assign(people.operator(), lead.id(), provider, "A race");
    }
  }

  @When("all ten claim it at once")
  public void race() {
    int price = lead.price();
    atOnce(
        TEN.stream()
            .map(people::named)
            .<Runnable>map(member -> () -> tryToClaim(member, price))
            .toList());
  }

  @When("{person} claims it while {person} cancels it")
  public void claimAgainstCancel(String provider, String seeker) {
    var claiming = people.named(provider);
    int price = lead.price();
    atOnce(
        List.of(
            () -> tryToClaim(claiming, price),
            () -> on().seekers().cancel(people.named(seeker), lead.id(), "Changed my mind")));
  }

  @Then("exactly two of them have it")
  public void twoHaveIt() {
    assertThat(lead.claims()).hasSize(2).allMatch(claim -> claim.outcome().equals("open"));
  }

  @Then("the other eight have paid nothing")
  public void eightPaidNothing() {
    var paid = TEN.stream().filter(name -> credits(name) != Town.CREDITS).toList();
    assertThat(paid).hasSize(2).allMatch(name -> credits(name) == Town.CREDITS - lead.price());
  }

  @Then("it is cancelled, and {person} has not paid for it")
  public void cancelledAndUnpaid(String provider) {
    assertThat(lead.seen().stage()).isEqualTo("cancelled");
    assertThat(credits(provider)).isEqualTo(Town.CREDITS);
  }

  @Then("the lead has no place left")
  public void noPlaceLeft() {
    assertThat(lead.seen().claims()).isEqualTo(lead.seen().places());
  }

  @When("{person} opens it")
  public void opens(String provider) {
    answer.attempt(provider, () -> seenBy(provider));
  }

  @Then(
      "the receipt says {int} credits of {int}, {int} of {int} places left, and when credits come back")
  public void receipt(int price, int balance, int left, int places) {
    var receipt = seenBy("Anna").receipt();
    assertThat(receipt)
        .extracting("price", "balance", "placesLeft", "places")
        .containsExactly(price, (long) balance, left, places);
    assertThat(receipt.rules()).isNotEmpty();
  }

  @Then("{person} sees how to reach Maria")
  public void seesContact(String provider) {
    var seen = seenBy(provider);
    assertThat(seen.contact()).hasValueSatisfying(c -> assertThat(c.phone()).isNotBlank());
    assertThat(seen.place()).isPresent();
  }

  @Then("{person} no longer sees how to reach Maria")
  @But("{person} does not see how to reach Maria")
  public void doesNotSeeContact(String provider) {
    var seen = seenBy(provider);
    assertThat(seen.contact()).isEmpty();
    assertThat(seen.place()).isEmpty();
  }

  @Then("{person}'s claim is {word}")
  public void outcome(String provider, String outcome) {
    assertThat(lead.claimOf(provider).outcome()).isEqualTo(outcome);
  }

  private LeadDetail seenBy(String provider) {
    return on().providers().lead(people.named(provider), lead.id());
  }

  private long credits(String provider) {
    return on().providers().credits(people.named(provider));
  }

  /** A loser of a race is refused; that is what the scenario is about. */
  private void tryToClaim(org.skillstreams.acceptance.shared.Member member, int price) {
    try {
      on().providers().claim(member, lead.id(), price);
    } catch (Refused lost) {
      assertThat(lost.key())
          .isIn("job.no_place_left", "job.already_claimed", "job.closed_for_claims");
    }
  }

  private static void atOnce(List<Runnable> acts) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = acts.stream().map(threads::submit).toList();
      for (var one : running) {
        one.get();
      }
    } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
      throw new AssertionError("one of those at once failed", failed);
    }
  }

  private Marketplace on() {
    return stage.marketplace();
  }
}
