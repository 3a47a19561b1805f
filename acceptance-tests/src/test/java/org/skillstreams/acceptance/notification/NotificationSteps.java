package org.skillstreams.acceptance.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Postbox;
import org.skillstreams.acceptance.shared.Postbox.Letter;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.notification.InboxTab;
import org.skillstreams.application.notification.NotificationCard;

/** Being told, and what people do with it. */
public final class NotificationSteps {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;
  private long refreshed;

  public NotificationSteps(Stage stage, People people, Town town, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
  }

  @Then("{person} is/was notified that {string}")
  @Given("{person} has been notified that {string}")
  public void notified(String who, String title) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          box().settle();
          assertThat(titles(who, InboxTab.ALL)).anyMatch(one -> one.contains(title));
        });
  }

  @Then("{person} is not notified that {string}")
  public void notNotified(String who, String title) {
    box().settle();
    assertThat(titles(who, InboxTab.ALL)).noneMatch(one -> one.contains(title));
  }

  @Then("{person} is notified of nothing about leads")
  public void notEngaged(String who) {
    box().settle();
    assertThat(box().notices(people.named(who), InboxTab.ALL))
        .extracting(NotificationCard::type)
        .isSubsetOf("welcome", "verified");
  }

  @Given("{person} has the request open")
  public void open(String who) {
    box().settle();
    refreshed = box().refreshed(people.named(who));
  }

  @Then("{person}'s page does not change")
  public void unchanged(String who) {
    box().settle();
    assertThat(box().refreshed(people.named(who))).isEqualTo(refreshed);
  }

  @Then("{person}'s page shows the change by itself")
  public void changed(String who) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          box().settle();
          assertThat(box().refreshed(people.named(who))).isGreaterThan(refreshed);
        });
  }

  @When("{person} reads everything")
  public void readsAll(String who) {
    box().readAll(people.named(who));
  }

  @Then("nothing waits for {person} to be read")
  public void nothingWaits(String who) {
    assertThat(box().unread(people.named(who))).isZero();
    assertThat(titles(who, InboxTab.UNREAD)).isEmpty();
  }

  @Then("{int} notice about {string} waits for {person} to be read")
  public void waits(int count, String title, String who) {
    assertThat(titles(who, InboxTab.UNREAD)).filteredOn(one -> one.contains(title)).hasSize(count);
  }

  @When("{person} puts away what she has read")
  public void putsAway(String who) {
    box().putAwayWhatWasRead(people.named(who));
  }

  @Then("her notification centre is empty, and {string} is in the archive")
  public void archived(String title) {
    assertThat(titles("Maria", InboxTab.ALL)).isEmpty();
    assertThat(titles("Maria", InboxTab.ARCHIVED)).anyMatch(one -> one.contains(title));
  }

  @When("{person} marks Maria's notice as read")
  public void marks(String who) {
    var notice = box().notices(people.named("Maria"), InboxTab.UNREAD).getFirst().id();
    answer.attempt(who, () -> box().read(people.named(who), List.of(notice)));
  }

  @Given("{person} wants no mail about prices")
  public void refuses(String who) {
    box().refuseMail(people.named(who), "quote_received");
  }

  @Then("{person} gets {int} mail that says {string}")
  public void mailed(String who, int count, String words) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          box().settle();
          assertThat(letters(who, words)).hasSize(count);
        });
  }

  @Then("{person} gets no mail that says {string}")
  public void notMailed(String who, String words) {
    box().settle();
    assertThat(letters(who, words)).isEmpty();
  }

  @When("{person} unsubscribes by the link in it")
  public void unsubscribes(String who) {
    box().unsubscribe(letters(who, "quoted").getFirst().unsubscribe().orElseThrow());
  }

  @When("somebody unsubscribes by a link of their own making")
  public void forges() {
    var link = box().linkWith("bWFyaWE6cXVvdGVfcmVjZWl2ZWQ.bm90LW91cnM");
    answer.attempt("Nina", () -> box().unsubscribe(link));
  }

  @Then("they are told that the link is not known")
  public void unknown() {
    answer.refusedTo("Nina", "notification.unknown_link");
  }

  @Given("the mail server is down")
  public void down() {
    box().mailServer(false);
  }

  @When("the mail server is back")
  public void up() {
    box().mailServer(true);
    stage.marketplace().operators().moveClock(people.operator(), Duration.ofMinutes(2));
  }

  @Given("a job of Maria called {string} that {person} has claimed")
  public void called(String title, String provider) {
    town.settleAll(List.of(provider));
    lead.askedBy("Maria", Draft.of(town).description(title).build());
    lead.claim(provider);
  }

  @Then("it shows {string} as text")
  public void inert(String words) {
    var letter = letters("Maria", "quoted").getFirst();
    assertThat(letter.plain()).contains(words);
    assertThat(letter.html()).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(titles("Maria", InboxTab.ALL)).isNotEmpty();
  }

  private List<String> titles(String who, InboxTab tab) {
    return box().notices(people.named(who), tab).stream().map(NotificationCard::title).toList();
  }

  private List<Letter> letters(String who, String words) {
    return box().letters(people.named(who)).stream()
        .filter(letter -> letter.subject().contains(words) || letter.plain().contains(words))
        .toList();
  }

  private Postbox box() {
    return stage.postbox();
  }
}
