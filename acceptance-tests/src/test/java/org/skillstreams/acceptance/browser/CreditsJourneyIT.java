package org.skillstreams.acceptance.browser;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.skillstreams.acceptance.http.Server;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.bootstrap.seed.SignIn;

/**
 * Credits in two browsers: a provider without any buys some with a test card, claims a lead with
 * them and gets them back, because the operator agrees that the lead is none. Pictures of every
 * page are in target/journey.
 */
@Tag("SS-20")
@Tag("SS-41")
@Tag("SS-43")
@Tag("SS-12")
@TestInstance(Lifecycle.PER_CLASS)
class CreditsJourneyIT {

  private static final String TITLE = Draft.DESCRIPTION.lines().findFirst().orElseThrow();

  private final Album album = new Album("credits");
  private final Stage stage = new Stage();
  private final People people = new People(stage);
  private final Town town = new Town(stage, people);
  private final Lead lead = new Lead(stage, people, town);
  private Chrome chrome;

  @BeforeAll
  void routeALeadToSomebodyWithoutCredits() {
    chrome = Chrome.start();
    stage.set(Server.running().marketplace());
    lead.routedTo(List.of("Anna", "Ben"));
    town.hasCredits(people.named("Anna"), 0);
  }

  @AfterAll
  void stopChrome() {
    if (chrome != null) {
      chrome.close();
    }
  }

  @Test
  void creditsAreBoughtSpentAndReturned() {
    try (var anna = chrome.open(Size.PHONE);
        var olivia = chrome.open(Size.DESKTOP)) {
      anna.signIn(keysOf(people.named("Anna")));
      isShort(anna);
      buys(anna);
      claims(anna);
      asksForThemBack(anna);
      grants(olivia);
      seesThemAgain(anna);
    }
  }

  private void isShort(Window anna) {
    anna.follow(TITLE);
    anna.isAt(TITLE);
    anna.sees("You are %d credits short.".formatted(lead.price()));
    album.add(anna, "lead-short");
    anna.follow("See your credits");
    anna.isAt("Credits");
    anna.sees("0 credits");
  }

  private void buys(Window anna) {
    var till = new Till(anna);
    anna.follow("Buy credits");
    anna.isAt("Buy credits");
    album.add(anna, "packages");
    till.choose("Starter");
    album.add(anna, "checkout");
    till.payWith(Till.CARD);
    till.seesTheReceipt("Starter, 10 credits", "$15");
    album.add(anna, "receipt");
  }

  private void claims(Window anna) {
    anna.follow("See leads");
    var desk = new LeadDesk(anna);
    desk.read(TITLE);
    desk.asksToClaim();
    desk.spends();
    anna.sees("(512) 555-0142");
    album.add(anna, "lead-claimed");
  }

  private void asksForThemBack(Window anna) {
    var desk = new LeadDesk(anna);
    desk.asksForCreditsBack("The number belongs to somebody else, and nobody answers by email.");
    album.add(anna, "lead-reported");
  }

  private void grants(Window olivia) {
    olivia.signIn(Server.running().signIn("admin"));
    var console = new Console(olivia);
    console.findsTheReport(TITLE, "Anna");
    album.add(olivia, "report");
    console.upholds(TITLE, "Anna", "The number is wrong; we called it.");
  }

  private void seesThemAgain(Window anna) {
    int price = lead.price();
    var till = new Till(anna);
    anna.go("/credits");
    anna.isAt("Credits");
    till.seesInTheHistory(
        "Credits of a lead returned.*\\+%d.*10".formatted(price),
        "Lead claimed.*−%d.*%d".formatted(price, 10 - price),
        "Credits bought.*\\+10.*10",
        "Corrected by an operator.*−20.*0",
        "Added by an operator.*\\+20.*20");
    album.add(anna, "history");
    till.opensTheReceiptAgain();
    till.seesTheReceipt("Starter, 10 credits", "$15");
  }

  private static SignIn keysOf(Member member) {
    return new SignIn("provider", member.email(), member.password());
  }
}
