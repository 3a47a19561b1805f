package org.skillstreams.acceptance.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Counter;
import org.skillstreams.acceptance.shared.Counter.Event;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.application.payment.WebhookCard;

/** What comes in from the payment company, and what becomes of it. */
public final class InboxSteps {

  private static final int TRIES = 10;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(90);

  private final Stage stage;
  private final People people;
  private final Answer answer;
  private final Order order;

  public InboxSteps(Stage stage, People people, Answer answer, Order order) {
    this.stage = stage;
    this.people = people;
    this.answer = answer;
    this.order = order;
  }

  @When("{person} says in the payment company's name that {person} has paid")
  public void forges(String who, String about) {
    counter().happens(order.purchase(), Event.PAID);
    answer.attempt(who, () -> counter().forge(order.purchase()));
  }

  @Given("{person} pays while the payment company cannot be asked for a day")
  public void paysUnasked(String who) {
    counter().happens(order.purchase(), Event.PAID);
    counter().answersAreLost(true);
    counter().message(order.purchase(), PurchaseSteps.COMPLETED, 1);
    for (int tried = 1; tried < TRIES; tried++) {
      stage.marketplace().operators().moveClock(people.operator(), LONGEST_PAUSE);
      counter().work();
    }
    counter().answersAreLost(false);
  }

  @Then("the operator finds the message given up because of another amount")
  public void otherAmount() {
    givenUp("payment.other_amount");
  }

  @Given("the operator finds the message given up because there was no answer")
  public void noAnswer() {
    givenUp("no answer");
  }

  private void givenUp(String cause) {
    assertThat(messages())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.state()).isEqualTo("dead");
          assertThat(one.cause().orElse("")).contains(cause);
        });
  }

  @Then("the operator finds no message")
  public void none() {
    assertThat(messages()).isEmpty();
  }

  @When("the operator has it worked again because {string}")
  public void replays(String reason) {
    counter().replay(people.operator(), messages().getFirst().id(), reason);
  }

  private List<WebhookCard> messages() {
    return counter().messages(people.operator(), order.purchase());
  }

  private Counter counter() {
    return stage.counter();
  }
}
