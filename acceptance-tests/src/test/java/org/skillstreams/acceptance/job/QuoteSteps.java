package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Names.Price;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;

/** Contact, quotes and the seeker's choice. */
public final class QuoteSteps {

  private final Stage stage;
  private final People people;
  private final Lead lead;
  private final Answer answer;
  private UUID firstQuote;

  public QuoteSteps(Stage stage, People people, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.lead = lead;
    this.answer = answer;
  }

  @When("{person} claims it and quotes {price}")
  public void claimsAndQuotes(String provider, Price price) {
    lead.claim(provider);
    lead.quote(provider, price);
  }

  @When("{person} quotes {price}")
  public void quotes(String provider, Price price) {
    answer.attempt(provider, () -> lead.quote(provider, price));
  }

  @Then("{person} can name another price of {price}")
  public void mayQuote(String provider, Price price) {
    lead.quote(provider, price);
    sees("Maria", provider, price);
  }

  @When("{person} says that she called")
  public void calls(String provider) {
    var member = people.named(provider);
    answer.attempt(provider, () -> stage.marketplace().providers().contact(member, lead.id()));
  }

  @Given("{person} has since named another price")
  public void requoted(String provider) {
    firstQuote = lead.quoteOf(provider).id();
    lead.quote(provider, new Price(90_00, 110_00));
  }

  @When("{person} confirms {person}'s quote")
  public void confirms(String seeker, String provider) {
    confirm(seeker, lead.quoteOf(provider).id());
  }

  @When("{person}, another seeker, confirms {person}'s quote")
  public void strangerConfirms(String stranger, String provider) {
    confirm(stranger, lead.quoteOf(provider).id());
  }

  @When("{person} confirms {person}'s first quote")
  public void confirmsFirst(String seeker, String provider) {
    assertThat(lead.quoteOf(provider).id()).isNotEqualTo(firstQuote);
    confirm(seeker, firstQuote);
  }

  @When("{person} rejects {person}'s quote")
  public void rejects(String seeker, String provider) {
    var member = people.named(seeker);
    var quote = lead.quoteOf(provider).id();
    answer.attempt(seeker, () -> stage.marketplace().seekers().reject(member, lead.id(), quote));
  }

  @Then("{person} sees {person}'s quote of {price}")
  public void sees(String seeker, String provider, Price price) {
    assertThat(people.named(seeker)).isEqualTo(lead.seeker());
    assertThat(lead.quoteOf(provider))
        .extracting("min", "max", "state")
        .containsExactly(price.min(), price.max(), "open");
  }

  @Then("Maria also sees that {person} first asked for {price}")
  public void seesEarlier(String provider, Price price) {
    assertThat(lead.claimOf(provider).earlierQuotes())
        .singleElement()
        .extracting("min", "max", "state")
        .containsExactly(price.min(), price.max(), "superseded");
  }

  @Then("there is no quote to confirm")
  public void nothingToConfirm() {
    assertThat(lead.movesOf(lead.seeker())).doesNotContain("confirm");
  }

  private void confirm(String seeker, UUID quote) {
    var member = people.named(seeker);
    answer.attempt(seeker, () -> stage.marketplace().seekers().confirm(member, lead.id(), quote));
  }
}
