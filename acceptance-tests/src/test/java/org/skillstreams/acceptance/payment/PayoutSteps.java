package org.skillstreams.acceptance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cucumber.java.After;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.PayoutDesk;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.application.ledger.WithdrawalView;

/** Money on its way to somebody's bank. */
public final class PayoutSteps {

  private static final Map<String, String> STATES =
      Map.of(
          "being prepared", "preparing",
          "waiting for her", "waiting_for_account",
          "on its way", "on_its_way",
          "at the bank", "arrived",
          "back in the wallet", "returned");

  /** The server pays within seconds, of its own accord. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Stage stage;
  private final People people;

  public PayoutSteps(Stage stage, People people) {
    this.stage = stage;
    this.people = people;
  }

  /** How far a payout is, in words. */
  @ParameterType("being prepared|waiting for her|on its way|at the bank|back in the wallet")
  public String distance(String words) {
    return STATES.get(words);
  }

  @Given("{person} has told the payment company who she is")
  @When("{person} tells the payment company who she is")
  public void tells(String who) {
    desk().tellEverything(people.named(who));
  }

  @Given("the payment company's answers about payouts are lost")
  public void lost() {
    desk().answersAreLost(true);
  }

  @When("the payment company answers about payouts again")
  public void heard() {
    desk().answersAreLost(false);
  }

  @After("@JS-08c")
  public void mended() {
    heard();
  }

  @When("some minutes pass")
  public void minutesPass() {
    desk().timePasses(people.operator(), Duration.ofMinutes(5));
  }

  @When("the bank has the money")
  public void arrives() {
    desk().takes(latest(people.named("Anna")).id());
  }

  @When("the bank sends {person}'s money back and the payment company says so {int} times")
  public void comesBack(String who, int times) {
    desk().pay();
    desk().sendsBack(latest(people.named(who)).id(), times);
  }

  @Then("{person}'s payout is {distance}")
  public void stands(String who, String state) {
    desk().pay();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(latest(people.named(who)).payout())
                .hasValueSatisfying(payout -> assertThat(payout.state()).isEqualTo(state)));
  }

  @Then("the payment company was given {person}'s money once")
  public void once(String who) {
    assertThat(desk().transfers(people.named(who))).isEqualTo(1);
  }

  private WithdrawalView latest(Member who) {
    return stage.marketplace().wallets().withdrawals(who).getFirst();
  }

  private PayoutDesk desk() {
    return stage.payouts();
  }
}
