package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.skillstreams.acceptance.http.Server;
import org.skillstreams.bootstrap.seed.SignIn;

/**
 * The whole life of a lead in three browsers: a seeker's phone, a provider's and the operator's
 * desks. Pictures of every page are in target/journey.
 */
@Tag("SS-05")
@Tag("SS-09")
@Tag("BY-01")
@Tag("BY-04")
@TestInstance(Lifecycle.PER_CLASS)
class BrowserJourneyIT {

  private static final SignIn NORA =
      new SignIn("seeker", "nora.winters@example.com", "violet teapot under rain");

  private final Album album = new Album("lead");
  private Chrome chrome;

  @BeforeAll
  void startChrome() {
    chrome = Chrome.start();
  }

  @AfterAll
  void stopChrome() {
    if (chrome != null) {
      chrome.close();
    }
  }

  @Test
  void aLeadLivesFromTheFirstClickToBothReviews() {
    try (var nora = chrome.open(Size.PHONE);
        var anna = chrome.open(Size.DESKTOP);
        var olivia = chrome.open(Size.DESKTOP)) {
      asksForWork(nora);
      signsUpAndSends(nora);
      claims(anna);
      answersWithAPrice(anna);
      choosesThePrice(nora);
      finishesAndReviews(nora);
      reviewsToo(anna);
      readsWhatWasSaid(nora);
      seesWhatItCost(anna);
      explainsTheRouting(olivia);
    }
  }

  private void asksForWork(Window nora) {
    var wizard = new RequestWizard(nora.go("/"));
    album.add(nora, "landing");
    wizard.begin();
    wizard.back();
    nora.isAt("What do you need?");
    assertThat(nora.button(Pattern.compile("^House cleaning")).first())
        .hasAttribute("aria-pressed", "true");
    album.add(nora, "request-service");
    wizard.next();
    wizard.describe();
    nora.page().reload();
    wizard.stillDescribed();
    album.add(nora, "request-details");
    wizard.next();
    wizard.place();
    album.add(nora, "request-place");
    wizard.back();
    wizard.stillDescribed();
    wizard.next();
    wizard.next();
    wizard.whenAndHow("Nora Winters", NORA.email());
    album.add(nora, "request-when");
    wizard.next();
    wizard.review();
    album.add(nora, "request-review");
  }

  private void signsUpAndSends(Window nora) {
    nora.follow("Create an account and send");
    nora.isAt("Create your account");
    nora.fill("Your name", "Nora Winters");
    nora.fill("Email", NORA.email());
    nora.fill("Password", NORA.password());
    album.add(nora, "sign-up");
    nora.press("Create account");
    new RequestWizard(nora).review();
    nora.press("Send request");
    nora.isAt(RequestWizard.TITLE);
    nora.sees("2 providers can answer. You will see who does, here.");
    assertThat(nora.part("Who was asked").getByRole(AriaRole.LISTITEM)).hasCount(2);
    assertThat(nora.part("Who was asked")).containsText("Anna Lindqvist");
    album.add(nora, "request-sent");
  }

  private void claims(Window anna) {
    var desk = new LeadDesk(anna.signIn(Server.running().signIn("provider")));
    album.add(anna, "leads");
    desk.search("keys");
    album.add(anna, "leads-found");
    desk.read(RequestWizard.TITLE);
    desk.seesTheReceiptButNotTheCustomer(RequestWizard.PHONE, NORA.email(), "1200 SE Morrison St");
    album.add(anna, "lead-offered");
    desk.asksToClaim();
    album.add(anna, "lead-claiming");
    desk.spends();
    anna.sees(RequestWizard.PHONE);
    anna.sees("1200 SE Morrison St");
    album.add(anna, "lead-claimed");
  }

  private void answersWithAPrice(Window anna) {
    var desk = new LeadDesk(anna);
    desk.makesContact();
    desk.fillsThePrice("280", "340", "Both of us come, about five hours. Oven included.");
    album.add(anna, "lead-pricing");
    desk.sendsThePrice();
    assertThat(anna.part("Your price")).containsText("$280 – $340");
    album.add(anna, "lead-priced");
  }

  private void choosesThePrice(Window nora) {
    nora.page().reload();
    nora.sees("You have a price.");
    nora.sees("$280 – $340");
    album.add(nora, "request-priced");
    nora.press("Choose Anna");
    album.add(nora, "request-choosing");
    nora.press("Choose Anna Lindqvist");
    nora.sees("You chose Anna Lindqvist. When the work is finished, mark it as done.");
    album.add(nora, "request-confirmed");
  }

  private void finishesAndReviews(Window nora) {
    nora.press("Mark as done");
    nora.press("Yes, it is done");
    nora.sees("The work is done.");
    var reviewer = new Reviewer(nora);
    reviewer.open();
    album.add(nora, "request-reviewing");
    reviewer.write(5, "On time, thorough, and the oven shines.");
    nora.sees("Hidden until both have written");
  }

  private void reviewsToo(Window anna) {
    anna.page().reload();
    anna.sees("Hidden until both have written");
    anna.doesNotSee("the oven shines");
    var reviewer = new Reviewer(anna);
    reviewer.open();
    reviewer.write(4, "Everything was as described.");
    anna.sees("the oven shines");
    album.add(anna, "lead-closed");
  }

  private void readsWhatWasSaid(Window nora) {
    nora.page().reload();
    nora.sees("Everything was as described.");
    nora.sees("All done. Both reviews are published");
    album.add(nora, "request-closed");
    nora.follow("My requests");
    nora.isAt("My requests");
    album.add(nora, "home");
  }

  private void seesWhatItCost(Window anna) {
    anna.follow("Money");
    anna.isAt("Credits");
    var latest = anna.page().getByRole(AriaRole.ROW).nth(1);
    assertThat(latest).containsText("Lead claimed");
    assertThat(latest).containsText(Pattern.compile("−\\d+"));
    album.add(anna, "credits");
  }

  private void explainsTheRouting(Window olivia) {
    var console = new Console(olivia.signIn(Server.running().signIn("admin")));
    console.find(RequestWizard.TITLE);
    console.seesWhyTheseTwo();
    console.computesAgain();
    album.add(olivia, "admin-job");
    console.readsTheClock();
    album.add(olivia, "admin-clock");
  }
}
