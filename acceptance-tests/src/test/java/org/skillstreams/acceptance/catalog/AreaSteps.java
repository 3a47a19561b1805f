package org.skillstreams.acceptance.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.acceptance.shared.Visitors.Whereabouts;

/** The operator opens and closes ZIP codes. */
public final class AreaSteps {

  private static final String NEW = "99501";
  private static final String OWN = "99502";

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;
  private Whereabouts seen;

  public AreaSteps(Stage stage, People people, Town town, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
  }

  @Given("a ZIP code that is not served")
  public void notServed() {
    assertThat(stage.marketplace().visitors().lookUp(NEW).served()).isFalse();
  }

  @When("the operator opens it for requests")
  public void opens() {
    on().openArea(people.operator(), NEW);
  }

  @Then("Maria can ask for house cleaning there")
  public void canAsk() {
    lead.askedBy("Maria", Draft.of(town).zip(NEW).build());
    on().closeArea(people.operator(), NEW);
  }

  @Given("a lead in a ZIP code of its own that was routed to Anna")
  public void leadOfItsOwn() {
    on().openArea(people.operator(), OWN);
    town.settle("Anna", town.living(OWN, 25));
    lead.askedBy("Maria", Draft.of(town).zip(OWN).build());
  }

  @When("the operator closes that ZIP code")
  public void closes() {
    on().closeArea(people.operator(), OWN);
  }

  @Then("Maria cannot ask for house cleaning there any more")
  public void cannotAsk() {
    var running = lead.id();
    var again = Draft.of(town).zip(OWN).build();
    answer.attempt("Maria", () -> lead.askedBy("Maria", again));
    answer.correctionAskedOf("Maria", "zip");
    assertThat(lead.id()).isEqualTo(running);
  }

  @When("the operator opens a ZIP code that does not exist")
  public void opensUnknown() {
    answer.attempt(People.OPERATOR, () -> on().openArea(people.operator(), "00000"));
  }

  @When("Maria looks up a served ZIP code")
  public void looksUp() {
    seen = stage.marketplace().visitors().lookUp(Town.ZIP);
  }

  @Then("Maria sees its city and that it is served")
  public void seesCity() {
    assertThat(seen).isEqualTo(new Whereabouts("Austin", "TX", true));
  }

  private Editors on() {
    return stage.marketplace().editors();
  }
}
