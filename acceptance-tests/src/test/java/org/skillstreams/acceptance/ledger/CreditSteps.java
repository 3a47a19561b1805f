package org.skillstreams.acceptance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.ledger.CreditEntry;
import org.skillstreams.application.ledger.LedgerProof;

/** Credits: granted, spent, returned, and proven. */
public final class CreditSteps {

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;
  private LedgerProof proof;

  public CreditSteps(Stage stage, People people, Town town, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
  }

  @Given("{person} was given {int} credits to spend")
  public void startsWith(String provider, int credits) {
    town.hasCredits(people.named(provider), credits);
  }

  @Then("{person} has {int} credits left")
  public void has(String provider, int credits) {
    assertThat(balance(provider)).isEqualTo(credits);
  }

  @Then("{person} has paid nothing")
  @Then("{person} has paid nothing in the end")
  public void paidNothing(String provider) {
    assertThat(claimEntries(provider)).isEmpty();
  }

  @Then("nothing was spent")
  public void nothingSpent() {
    paidNothing("Anna");
  }

  @Then("{person} has paid the price of its tier once")
  public void paidOnce(String provider) {
    assertThat(claimEntries(provider))
        .singleElement()
        .extracting(CreditEntry::reason, CreditEntry::amount)
        .containsExactly("claim", (long) -lead.price());
  }

  @Then("{person} has her/his credits back")
  @Then("{person} has her/his credits back once")
  public void paidBack(String provider) {
    assertThat(claimEntries(provider))
        .extracting(CreditEntry::reason, CreditEntry::amount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("claim_refund", (long) lead.price()),
            org.assertj.core.groups.Tuple.tuple("claim", (long) -lead.price()));
  }

  @Then("the only thing {person} has paid the platform is the price of the claim")
  public void onlyTheClaim(String provider) {
    paidOnce(provider);
    assertThat(balance(provider)).isEqualTo(Town.CREDITS - lead.price());
  }

  @Then("{person}'s statement ends with")
  public void statement(String provider, DataTable expected) {
    var rows = expected.asMaps();
    var latest =
        stage.marketplace().providers().statement(people.named(provider)).stream()
            .limit(rows.size())
            .map(CreditSteps::row)
            .toList();
    assertThat(latest.reversed()).isEqualTo(rows);
  }

  private static Map<String, String> row(CreditEntry entry) {
    return Map.of(
        "what", entry.reason().equals("claim_refund") ? "refund" : entry.reason(),
        "amount", Long.toString(entry.amount()),
        "before", Long.toString(entry.before()),
        "after", Long.toString(entry.after()));
  }

  @When("the operator gives {person} {int} credits because {string}")
  public void grants(String provider, int credits, String reason) {
    grant(People.OPERATOR, provider, credits, reason);
  }

  @When("the operator takes {int} credits from {person}")
  public void takes(int credits, String provider) {
    grant(People.OPERATOR, provider, -credits, "Given by mistake");
  }

  @When("{person} gives himself {int} credits")
  public void helpsHimself(String provider, int credits) {
    grant(provider, provider, credits, "I deserve it");
  }

  private void grant(String who, String to, int credits, String reason) {
    var by = people.named(who);
    var receiver = people.named(to);
    answer.attempt(who, () -> stage.marketplace().operators().grant(by, receiver, credits, reason));
  }

  @When("the operator asks for the proof")
  public void prove() {
    proof = stage.marketplace().operators().proof(people.operator());
  }

  @Then("every ledger transaction is balanced and every balance is the sum of its entries")
  public void proven() {
    assertThat(proof.checks()).isNotEmpty().allMatch(LedgerProof.Check::holds);
    assertThat(proof.holds()).isTrue();
    assertThat(proof.transactions()).isPositive();
  }

  private long balance(String provider) {
    return stage.marketplace().providers().credits(people.named(provider));
  }

  /** What a provider's statement says about claims, latest first. */
  private List<CreditEntry> claimEntries(String provider) {
    return stage.marketplace().providers().statement(people.named(provider)).stream()
        .filter(entry -> entry.reason().startsWith("claim"))
        .toList();
  }
}
