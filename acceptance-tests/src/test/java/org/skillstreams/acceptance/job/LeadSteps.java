package org.skillstreams.acceptance.job;

import io.cucumber.java.en.Given;
import java.util.List;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Names.Price;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.domain.catalog.Tier;

/** How a scenario's job came to where it stands. Everything here succeeds. */
public final class LeadSteps {

  private static final Price USUAL = new Price(120_00, 180_00);

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;

  public LeadSteps(Stage stage, People people, Town town, Lead lead) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
  }

  @Given("a lead that was routed to {people}")
  public void routed(List<String> providers) {
    lead.routedTo(providers);
  }

  @Given("a lead of {int} credits that was routed to {people}")
  public void routedAtAPrice(int credits, List<String> providers) {
    var flat = List.of(new Tier("Flat", 0, credits));
    stage.marketplace().editors().setTiers(people.operator(), town.category(), flat);
    lead.routedTo(providers);
  }

  @Given("a request that no provider could be found for")
  public void nobodyFound() {
    lead.askedBy("Maria", Draft.of(town).build());
  }

  @Given("a job of Maria that {people} has/have been offered")
  public void offered(List<String> providers) {
    lead.routedTo(providers);
  }

  @Given("a job of Maria that {people} has/have {word}")
  public void jobThat(List<String> providers, String happened) {
    lead.routedTo(providers);
    providers.forEach(name -> bring(name, happened, USUAL));
  }

  @Given("a job of Maria that {person} has completed for {price}")
  public void completedFor(String provider, Price price) {
    lead.routedTo(List.of(provider));
    bring(provider, "completed", price);
  }

  @Given("{people} has/have claimed it")
  public void claimed(List<String> providers) {
    providers.forEach(lead::claim);
  }

  @Given("{person} has claimed and quoted")
  public void claimedAndQuoted(String provider) {
    bring(provider, "quoted", USUAL);
  }

  @Given("{person} has quoted {price}")
  public void quoted(String provider, Price price) {
    lead.quote(provider, price);
  }

  @Given("{person} has cancelled it")
  public void cancelled(String seeker) {
    var member = people.named(seeker);
    stage.marketplace().seekers().cancel(member, lead.id(), "Found somebody next door");
  }

  private void bring(String provider, String to, Price price) {
    switch (to) {
      case "claimed" -> lead.claim(provider);
      case "contacted" -> {
        lead.claim(provider);
        stage.marketplace().providers().contact(people.named(provider), lead.id());
      }
      case "quoted" -> {
        lead.claim(provider);
        lead.quote(provider, price);
      }
      case "won" -> {
        bring(provider, "quoted", price);
        lead.confirm(provider);
      }
      case "completed" -> {
        bring(provider, "won", price);
        stage.marketplace().partners().complete(lead.seeker(), lead.id());
      }
      default -> throw new IllegalArgumentException(to);
    }
  }
}
