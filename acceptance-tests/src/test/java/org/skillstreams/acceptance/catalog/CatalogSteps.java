package org.skillstreams.acceptance.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.QuestionType;
import org.skillstreams.domain.catalog.ShowWhen;

/** The operator changes kinds of work and their questions. */
public final class CatalogSteps {

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;
  private final Map<Integer, Integer> scores = new HashMap<>();
  private String added = "";
  private int opened;

  public CatalogSteps(Stage stage, People people, Town town, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
  }

  @When("{person} adds window washing to the catalog")
  public void adds(String who) {
    added = Town.newSlug("window-washing");
    var by = people.named(who);
    answer.attempt(who, () -> on().addCategory(by, added, "Window washing"));
  }

  @Then("Maria can choose window washing")
  public void canChoose() {
    assertThat(stage.marketplace().visitors().categories()).contains(added);
  }

  @Given("the operator has added the required question {string}")
  public void addsQuestion(String label) {
    var more = new ArrayList<>(Town.questions());
    more.add(Town.question("ceiling", label, new Input.ShortText(40), true));
    publish(more);
  }

  @When("the operator writes a form with every kind of question")
  public void everyKind() {
    publish(Forms.ofEveryKind());
  }

  @Then("Maria is asked all eight kinds")
  public void allKinds() {
    assertThat(stage.marketplace().visitors().questionTypes(town.category()))
        .containsExactlyElementsOf(
            Arrays.stream(QuestionType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @When("the operator writes a form whose condition names a question that does not exist")
  public void brokenForm() {
    var condition = Optional.of(new ShowWhen("no_such_question", Set.of("true")));
    var broken =
        List.of(
            Town.questions().getFirst(),
            new Question("pets", "Pets?", "", new Input.YesNo(0, 0), false, condition));
    opened = on().formVersion(town.category());
    answer.attempt(People.OPERATOR, () -> publish(broken));
  }

  @Then("the form is as before")
  public void formAsBefore() {
    assertThat(on().formVersion(town.category())).isEqualTo(opened);
  }

  @Given("two operators have opened the form")
  public void bothOpen() {
    opened = on().formVersion(town.category());
  }

  @Given("the first has published a new version")
  public void firstPublishes() {
    publish(Town.questions());
  }

  @When("the second publishes theirs")
  public void secondPublishes() {
    var by = people.operator();
    answer.attempt(
        People.OPERATOR, () -> on().publishForm(by, town.category(), opened, Forms.ofEveryKind()));
  }

  @When("Maria asks for a cleaning with score {int}")
  public void asksScoring(int score) {
    lead.askedBy("Maria", Draft.of(town).scoring(score).build());
    scores.put(score, lead.seen().score());
  }

  @Then("their scores are {int} and {int}")
  public void scores(int light, int heavy) {
    assertThat(scores).containsEntry(light, light).containsEntry(heavy, heavy);
  }

  private void publish(List<Question> questions) {
    int seen = on().formVersion(town.category());
    on().publishForm(people.operator(), town.category(), seen, questions);
  }

  private Editors on() {
    return stage.marketplace().editors();
  }
}
