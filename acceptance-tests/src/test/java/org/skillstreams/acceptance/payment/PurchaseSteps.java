package org.skillstreams.acceptance.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Counter;
import org.skillstreams.acceptance.shared.Counter.Event;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;

/** Credits are bought, paid, and paid back. */
public final class PurchaseSteps {

  static final String COMPLETED = "checkout.session.completed";
  private static final String REFUNDED = "charge.refunded";
  private static final String DISPUTED = "charge.dispute.updated";

  private final Stage stage;
  private final People people;
  private final Answer answer;
  private final Order order;
  private boolean paidLess;

  public PurchaseSteps(Stage stage, People people, Answer answer, Order order) {
    this.stage = stage;
    this.people = people;
    this.answer = answer;
    this.order = order;
  }

  @Given("{person} buys {int} credits")
  public void buys(String who, int credits) {
    order.is(who, credits, UUID.randomUUID().toString());
    begin();
  }

  private void begin() {
    var buyer = people.named(order.buyer());
    answer.attempt(
        order.buyer(), () -> order.began(counter().begin(buyer, order.credits(), order.key())));
  }

  @When("{person} sends the same order again")
  public void again(String who) {
    order.remember();
    begin();
  }

  @Then("it is the same purchase")
  public void same() {
    assertThat(order.purchase()).isEqualTo(order.remembered());
  }

  @Given("{person} has bought {int} credits")
  @When("{person} buys and pays {int} credits")
  public void bought(String who, int credits) {
    buys(who, credits);
    pays(who);
  }

  @When("{person} pays and the payment company says so")
  public void pays(String who) {
    paysOften(who, 1);
  }

  @When("{person} pays and the payment company says so {int} times")
  public void paysOften(String who, int times) {
    happens(Event.PAID);
    counter().message(order.purchase(), COMPLETED, times);
  }

  @Given("{person} pays and the payment company has not said so yet")
  public void paysUnheard(String who) {
    happens(Event.PAID);
  }

  @When("{person} pays and gets the money back before the payment company says anything")
  public void paysAndIsRefunded(String who) {
    happens(Event.PAID);
    happens(Event.REFUNDED);
  }

  @When("the payment company tells of the refund first and of the payment then")
  public void tellsInOppositeOrder() {
    counter().message(order.purchase(), REFUNDED, 1);
    counter().message(order.purchase(), COMPLETED, 1);
  }

  @When("{person} pays by bank debit")
  public void paysByDebit(String who) {
    heard(Event.PAID_BY_BANK_DEBIT, COMPLETED);
  }

  @When("{person} pays by bank debit from an empty account")
  public void paysFromAnEmptyAccount(String who) {
    heard(Event.PAID_FROM_AN_EMPTY_ACCOUNT, COMPLETED);
  }

  @When("the bank debit arrives")
  public void debitArrives() {
    heard(Event.PAID, "checkout.session.async_payment_succeeded");
  }

  @When("the bank debit fails")
  public void debitFails() {
    heard(Event.DEBIT_FAILED, "checkout.session.async_payment_failed");
  }

  @When("nobody pays in time")
  public void expires() {
    heard(Event.EXPIRED, "checkout.session.expired");
  }

  @When("{person} manages to pay less")
  public void paysLess(String who) {
    heard(Event.PAID_LESS, COMPLETED);
    paidLess = true;
  }

  /** Else the sweeps of later scenarios would ask about it, and report it each time. */
  @After("@in-process")
  public void closeWhatWasPaidTooLittleFor() {
    if (paidLess) {
      happens(Event.EXPIRED);
    }
  }

  @When("the money goes back")
  public void refunded() {
    heard(Event.REFUNDED, REFUNDED);
  }

  @When("the bank disputes the payment")
  public void disputed() {
    heard(Event.DISPUTED, DISPUTED);
  }

  @When("the dispute is lost")
  public void lost() {
    heard(Event.DISPUTE_LOST, DISPUTED);
  }

  @When("the dispute is won")
  public void won() {
    heard(Event.DISPUTE_WON, DISPUTED);
  }

  @Then("the purchase is {word}")
  public void stands(String state) {
    var seen = counter().purchase(people.named(order.buyer()), order.purchase());
    assertThat(seen.state()).isEqualTo(state);
  }

  @When("{person} looks at {person}'s purchase")
  public void looks(String who, String whose) {
    var reader = people.named(who);
    answer.attempt(who, () -> counter().purchase(reader, order.purchase()));
  }

  @Given("the payment company's answers are lost")
  public void answersLost() {
    counter().answersAreLost(true);
  }

  @When("the payment company can be heard again")
  public void heardAgain() {
    counter().answersAreLost(false);
  }

  @Given("the operator has no account at the payment company")
  public void notConnected() {
    counter().connected(false);
  }

  @After("@payments")
  public void asUsual() {
    counter().asUsual();
  }

  private void heard(Event event, String type) {
    happens(event);
    counter().message(order.purchase(), type, 1);
  }

  private void happens(Event event) {
    counter().happens(order.purchase(), event);
  }

  private Counter counter() {
    return stage.counter();
  }
}
