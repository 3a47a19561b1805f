package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Time;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.job.JobParts.AnswerLine;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.domain.job.Timing;

/** A seeker asks for work, rightly or wrongly. */
public final class RequestSteps {

  private static final int DAILY_CAP = 10;

  private static final Map<String, Consumer<Draft>> MISTAKES =
      Map.ofEntries(
          Map.entry("a ZIP code that does not exist", d -> d.zip("00000")),
          Map.entry("a ZIP code that is not served", d -> d.zip(Town.UNSERVED)),
          Map.entry("five letters for a ZIP code", d -> d.zip("ABCDE")),
          Map.entry("no answer to a required question", d -> d.noAnswer("rooms")),
          Map.entry("a word where a number belongs", d -> d.answer("rooms", "four")),
          Map.entry("more rooms than a house has", d -> d.answer("rooms", 1_000_000)),
          Map.entry("a kind of cleaning that is not offered", d -> d.answer("kind", "magic")),
          Map.entry("an answer to a question nobody asked", d -> d.answer("song", "Yesterday")),
          Map.entry("a highest budget below the lowest", d -> d.budget(250_00, 100_00)),
          Map.entry("a date wanted but not given", d -> d.timing(Timing.Kind.ON_DATE)),
          Map.entry("no words about the work", d -> d.description("  ")),
          Map.entry("no name to ask for", d -> d.contactName("")));

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;
  private final Time time;

  public RequestSteps(Stage stage, People people, Town town, Lead lead, Answer answer, Time time) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
    this.time = time;
  }

  @Given("{person} has asked for house cleaning")
  public void asked(String seeker) {
    lead.askedBy(seeker, Draft.of(town).build());
  }

  @When("{person} asks for house cleaning")
  public void asks(String seeker) {
    ask(seeker, Draft.of(town));
  }

  @When("{person}, who has no pets, asks for house cleaning")
  public void asksWithoutPets(String seeker) {
    ask(seeker, Draft.of(town).answer("pets", false).answer("pet_kind", "A cat"));
  }

  @When("{person} asks for house cleaning with {}")
  public void asksWrongly(String seeker, String mistakes) {
    var draft = Draft.of(town);
    for (var mistake : mistakes.split(" and ", -1)) {
      assertThat(MISTAKES).containsKey(mistake);
      MISTAKES.get(mistake).accept(draft);
    }
    ask(seeker, draft);
  }

  @When("{person} asks for something that is not in the catalog")
  public void asksForTheUnknown(String seeker) {
    ask(seeker, Draft.of(town).category(Town.newSlug("unheard-of")));
  }

  private void ask(String seeker, Draft draft) {
    people.named(seeker);
    answer.attempt(seeker, () -> lead.askedBy(seeker, draft.build()));
  }

  @Given("{person} has made as many requests as one day allows")
  public void floods(String seeker) {
    for (int i = 0; i < DAILY_CAP; i++) {
      lead.askedBy(seeker, Draft.of(town).build());
    }
  }

  @Then("{duration} later {person} may ask again")
  public void mayAskLater(Duration later, String seeker) {
    time.passes(later);
    lead.askedBy(seeker, Draft.of(town).build());
  }

  @Then("no request was made")
  public void noRequest() {
    assertThat(lead.exists()).isFalse();
    assertThat(stage.marketplace().seekers().jobs(people.named("Maria"), JobTab.ACTIVE)).isEmpty();
  }

  @Given("the form asks for the kind of pets only of those who have pets")
  public void formWithCondition() {
    assertThat(Town.questions())
        .filteredOn(question -> question.key().equals("pet_kind"))
        .allMatch(question -> question.showWhen().isPresent());
  }

  @Then("her answers say nothing about the kind of pets")
  public void noPetKind() {
    assertThat(answers()).extracting(AnswerLine::label).doesNotContain("Which pets?");
  }

  @Then("Maria sees her answers in the words she was asked in")
  public void answersInWords() {
    assertThat(answers())
        .extracting(AnswerLine::label, AnswerLine::value)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Which kind of cleaning?", "Deep"),
            org.assertj.core.groups.Tuple.tuple("How many rooms?", "4 rooms"));
  }

  private List<AnswerLine> answers() {
    return stage.marketplace().seekers().job(lead.seeker(), lead.id()).answers();
  }
}
