package org.skillstreams.acceptance.routing;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Set;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Operators.Measure;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Providers.Profile;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;

/** Who works where, and who is asked. */
public final class RoutingSteps {

  private static final String TEN_MILES_AWAY = "78747";
  private static final String TWO_MILES_AWAY = "78722";

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;

  public RoutingSteps(Stage stage, People people, Town town, Lead lead) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
  }

  @Given("{people} work/works around here")
  public void here(List<String> names) {
    names.forEach(town::settle);
  }

  @Given("{person} works far away")
  public void farAway(String name) {
    town.settle(name, town.living(Town.FAR_AWAY, 25));
  }

  @Given("{person} works here too, but from farther away")
  public void fartherAway(String name) {
    town.settle(name, town.living(TEN_MILES_AWAY, 25));
  }

  @Given("{people} live two miles away and have a good name")
  public void wellKnown(List<String> names) {
    names.forEach(name -> town.settle(name, town.living(TWO_MILES_AWAY, 25)));
    names.forEach(name -> lead.endedWell(name, 5));
  }

  @Given("{person} lives 10 miles away and travels {int}")
  public void travels(String name, int miles) {
    town.settle(name, town.living(TEN_MILES_AWAY, miles));
  }

  @Given("{person} serves exactly the ZIP+4 of Maria")
  public void servesExactly(String name) {
    town.settle(name, town.serving(Town.PLUS_FOUR));
  }

  @Given("{person} serves the five digits of Maria's ZIP code")
  public void servesBase(String name) {
    town.settle(name, town.serving(Town.ZIP));
  }

  @Given("{person} only lives within travel distance of Maria")
  public void withinReach(String name) {
    town.settle(name);
  }

  @When("Maria asks for house cleaning at her ZIP+4")
  public void asksPrecisely() {
    lead.askedBy("Maria", Draft.of(town).zip(Town.PLUS_FOUR).build());
  }

  @Given("{person} lives here, but is not verified")
  public void unverified(String name) {
    stage.marketplace().providers().settle(people.named(name), town.living(Town.ZIP, 25));
  }

  @Given("{person} lives here, but is suspended")
  public void suspended(String name) {
    var member = town.settle(name);
    stage
        .marketplace()
        .operators()
        .impose(people.operator(), member, Measure.SUSPENSION, "Rude to a seeker");
  }

  @Given("{person} lives here, but takes no new work")
  public void notAccepting(String name) {
    town.settle(name, profile(10, Set.of(town.category()), false));
  }

  @Given("{person} lives here, but does another kind of work")
  public void otherWork(String name) {
    town.settle(name, profile(10, Set.of(), true));
  }

  @Given("{person} lives here, but has both hands full")
  public void full(String name) {
    town.settle(name, profile(1, Set.of(town.category()), true));
    lead.askedBy("Nina", Draft.of(town).build());
    lead.claim(name);
  }

  private static Profile profile(int capacity, Set<String> categories, boolean accepting) {
    return new Profile(Town.ZIP, 25, capacity, categories, Set.of(), accepting);
  }
}
