package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.skillstreams.acceptance.http.Server;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Names.Price;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.bootstrap.seed.SignIn;

/**
 * Two people talk in two browsers, and nobody reloads a page. One of them has an internet in which
 * sockets do not get through.
 */
@Tag("SS-10")
@Tag("SS-53")
@Tag("SS-55")
@TestInstance(Lifecycle.PER_CLASS)
class ChatJourneyIT {

  private final Album album = new Album("chat");
  private final Stage stage = new Stage();
  private final People people = new People(stage);
  private final Town town = new Town(stage, people);
  private final Lead lead = new Lead(stage, people, town);
  private Chrome chrome;

  @BeforeAll
  void letAnnaQuote() {
    chrome = Chrome.start();
    stage.set(Server.running().marketplace());
    lead.routedTo(List.of("Anna", "Ben"));
    lead.claim("Anna");
    lead.quote("Anna", new Price(120_00, 180_00));
  }

  @AfterAll
  void stopChrome() {
    if (chrome != null) {
      chrome.close();
    }
  }

  @Test
  void theyAgreeOnATime() {
    try (var maria = chrome.open(Size.DESKTOP);
        var anna = chrome.open(Size.PHONE)) {
      blockSockets(anna);
      anna.signIn(keysOf("Anna")).go("/leads/" + lead.seen().id());
      maria.signIn(keysOf("Maria")).go("/jobs/" + lead.seen().id());

      write(maria, "Anna", "Would <b>Tuesday</b> at nine suit you?");
      anna.sees("Would <b>Tuesday</b> at nine suit you?");
      write(anna, "Maria", "Tuesday at nine it is.");
      maria.sees("Tuesday at nine it is.");
      maria.sees("Online");
      anna.sees("Read");
      album.add(anna, "conversation");
      album.add(maria, "request-with-chat");
    }
  }

  @Test
  void twoTabsShowTheSameCountAndSigningOutEndsBoth() {
    try (var maria = chrome.open(Size.DESKTOP);
        var anna = chrome.open(Size.DESKTOP)) {
      maria.signIn(keysOf("Maria"));
      var second = maria.page().context().newPage();
      second.navigate("/home");
      anna.signIn(keysOf("Anna")).go("/leads/" + lead.seen().id());
      write(anna, "Maria", "One more thing: is there a key?");

      var unread = Pattern.compile("Messages\\s*\\d+ unread");
      assertThat(second.getByRole(AriaRole.BANNER)).containsText(unread);
      assertThat(maria.page().getByRole(AriaRole.BANNER)).containsText(unread);
      maria.go("/messages").sees("One more thing: is there a key?");
      album.add(maria, "messages");

      maria.press("Account of Maria");
      maria.page().getByRole(AriaRole.MENUITEM).last().click();
      second.waitForURL(Pattern.compile(".*/sign-in.*"));
    }
  }

  private static void write(Window window, String to, String text) {
    window.page().getByLabel("Message to " + to).fill(text);
    window.page().keyboard().press("Enter");
  }

  private static void blockSockets(Window window) {
    window.page().routeWebSocket(Pattern.compile("/ws"), socket -> socket.close());
  }

  private SignIn keysOf(String name) {
    var member = people.named(name);
    return new SignIn("member", member.email(), member.password());
  }
}
