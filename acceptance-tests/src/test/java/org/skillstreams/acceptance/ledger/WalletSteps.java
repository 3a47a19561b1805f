package org.skillstreams.acceptance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Wallets;
import org.skillstreams.application.ledger.WalletEntry;
import org.skillstreams.application.ledger.WalletView.WalletBalance;
import org.skillstreams.application.ledger.WithdrawalView;
import org.skillstreams.domain.ledger.Currency;

/** Wallets: filled, looked at, and paid out. */
public final class WalletSteps {

  private final Stage stage;
  private final People people;
  private final Answer answer;

  public WalletSteps(Stage stage, People people, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.answer = answer;
  }

  /** An amount of money as people write it. */
  public record Amount(long minor, Currency currency) {}

  /** {@code 120.50 USD}. */
  @ParameterType("(\\d+(?:\\.\\d+)?) ([A-Z]{3})")
  public Amount money(String written, String code) {
    var currency = Currency.of(code);
    return new Amount(currency.parse(written), currency);
  }

  @Given("{person} earns {money}")
  public void earns(String provider, Amount amount) {
    wallets().bank().pay(people.named(provider), amount.minor(), amount.currency());
  }

  @When("{person} asks for {money}")
  public void asks(String provider, Amount amount) {
    answer.attempt(provider, () -> ask(provider, amount, UUID.randomUUID().toString()));
  }

  @When("{person} asks for {money} and, hearing nothing, asks again")
  public void asksAgain(String provider, Amount amount) {
    var key = UUID.randomUUID().toString();
    ask(provider, amount, key);
    ask(provider, amount, key);
  }

  private void ask(String provider, Amount amount, String key) {
    var asked =
        wallets().withdraw(people.named(provider), amount.minor(), amount.currency().code(), key);
    assertThat(asked.state()).isEqualTo("requested");
  }

  @When("{person} approves it because {string}")
  public void approves(String who, String reason) {
    decide(who, true, reason);
  }

  @When("{person} rejects it because {string}")
  public void rejects(String who, String reason) {
    decide(who, false, reason);
  }

  private void decide(String who, boolean approve, String reason) {
    var withdrawal = latest("Anna").id();
    answer.attempt(who, () -> wallets().decide(people.named(who), withdrawal, approve, reason));
  }

  @When("the money has left for the bank")
  public void leaves() {
    wallets().bank().takes(latest("Anna").id());
  }

  @When("the bank sends it back")
  public void comesBack() {
    wallets().bank().sendsBack(latest("Anna").id());
  }

  @Then("{person}'s wallet shows")
  public void shows(String provider, DataTable expected) {
    var rows =
        wallets().wallet(people.named(provider)).balances().stream().map(WalletSteps::row).toList();
    assertThat(rows).isEqualTo(expected.asMaps());
  }

  @Then("{person}'s history in {word} ends with")
  public void history(String provider, String code, DataTable expected) {
    var rows = expected.asMaps();
    var latest =
        wallets().history(people.named(provider), code).stream()
            .limit(rows.size())
            .map(WalletSteps::row)
            .toList();
    assertThat(latest.reversed()).isEqualTo(rows);
  }

  @Then("{person}'s withdrawal is {word}")
  public void withdrawalIs(String provider, String state) {
    assertThat(latest(provider).state()).isEqualTo(state);
  }

  @Then("{person}'s withdrawal is {word} because {string}")
  public void withdrawalIs(String provider, String state, String reason) {
    withdrawalIs(provider, state);
    assertThat(latest(provider).reason()).contains(reason);
  }

  @Then("{person} has asked for money once")
  public void askedOnce(String provider) {
    assertThat(wallets().withdrawals(people.named(provider))).hasSize(1);
  }

  private WithdrawalView latest(String provider) {
    return wallets().withdrawals(people.named(provider)).getFirst();
  }

  private Wallets wallets() {
    return stage.marketplace().wallets();
  }

  private static Map<String, String> row(WalletBalance balance) {
    var currency = Currency.of(balance.currency());
    return Map.of(
        "currency", balance.currency(),
        "balance", currency.format(balance.balance()),
        "in transit", currency.format(balance.inTransit()));
  }

  private static Map<String, String> row(WalletEntry entry) {
    var currency = Currency.of(entry.currency());
    return Map.of(
        "what", entry.reason(),
        "amount", currency.format(entry.amount()),
        "before", currency.format(entry.before()),
        "after", currency.format(entry.after()));
  }
}
