package org.skillstreams.acceptance.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Books;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ReconciliationRun;

/** The operator compares the payment company's books with the platform's. */
public final class BooksSteps {

  private final Stage stage;
  private final People people;
  private final Answer answer;
  private final Order order;
  private Optional<ReconciliationRun> run = Optional.empty();
  private Optional<DriftCard> handled = Optional.empty();

  public BooksSteps(Stage stage, People people, Answer answer, Order order) {
    this.stage = stage;
    this.people = people;
    this.answer = answer;
    this.order = order;
  }

  @When("the operator has the books compared")
  public void compares() {
    run = Optional.of(books().compare(people.operator()));
    assertThat(run.orElseThrow().state()).isEqualTo("done");
  }

  @Then("the books agree about the purchase")
  public void agree() {
    assertThat(aboutThePurchase()).isEmpty();
  }

  @Then("what the payment company kept of it is in our books too")
  public void feesAreKnown() {
    assertThat(run.orElseThrow().books())
        .filteredOn(one -> one.currency().equals("USD"))
        .singleElement()
        .satisfies(dollars -> assertThat(dollars.explained()).isPositive())
        .satisfies(
            dollars -> assertThat(dollars.total()).isGreaterThanOrEqualTo(dollars.explained()))
        .extracting(BooksFigure::company)
        .satisfies(held -> assertThat(held).isNotZero());
  }

  @Then("the desk shows the payment as missing in our books")
  public void missingHere() {
    assertThat(aboutThePurchase()).extracting(DriftCard::kind).containsExactly("missing_here");
  }

  @When("the operator has it healed")
  public void heals() {
    var drift = aboutThePurchase().getFirst();
    handled = Optional.of(books().heal(people.operator(), drift.id()));
  }

  @Then("it is healed")
  public void isHealed() {
    assertThat(handled.orElseThrow().closing()).contains("healed");
  }

  @Given("somebody pays into the operator's account past the platform")
  public void strangePayment() {
    books().strangePayment();
  }

  @Then("the desk shows money that is nobody's, which asking cannot heal")
  public void nobodys() {
    assertThat(strange().healable()).isFalse();
  }

  @When("the operator tries to have it healed")
  public void triesToHeal() {
    answer.attempt(People.OPERATOR, () -> books().heal(people.operator(), strange().id()));
  }

  @When("the operator explains it with {string}")
  public void explains(String reason) {
    handled = Optional.of(books().explain(people.operator(), strange().id(), reason));
  }

  @Then("the desk shows it as explained by the operator")
  public void explained() {
    var card = handled.orElseThrow();
    assertThat(card.closing()).contains("explained");
    assertThat(card.closedBy()).isPresent();
    assertThat(books().differences(people.operator()))
        .extracting(DriftCard::id)
        .doesNotContain(card.id());
  }

  private DriftCard strange() {
    return books().differences(people.operator()).stream()
        .filter(one -> one.kind().equals("nobodys"))
        .findFirst()
        .orElseThrow();
  }

  private List<DriftCard> aboutThePurchase() {
    var purchase = Optional.of(order.purchase());
    return books().differences(people.operator()).stream()
        .filter(one -> one.purchase().equals(purchase))
        .toList();
  }

  private Books books() {
    return stage.books();
  }
}
