package org.skillstreams.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Locale;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Operators.Measure;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Visitors;
import org.skillstreams.domain.account.Role;

/** Joining, signing in and out, and being shut out. */
public final class AccountSteps {

  private final Stage stage;
  private final People people;
  private final Answer answer;

  public AccountSteps(Stage stage, People people, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.answer = answer;
  }

  @Given("{person} has signed up as a {word}")
  @When("{person} signs up as a {word}")
  public void signsUp(String name, String role) {
    people.signUp(name, role(role), People.PASSWORD);
  }

  @When("{person} signs up with the password {string}")
  public void signsUpWith(String name, String password) {
    answer.attempt(name, () -> people.signUp(name, Role.SEEKER, password));
  }

  @When("{person} signs up with {person}'s address")
  public void takesAddress(String name, String owner) {
    var email = people.named(owner).email();
    answer.attempt(name, () -> on().signUp(Role.SEEKER, name, email, People.PASSWORD));
  }

  @Then("{person} is signed in as a {word}")
  public void signedIn(String name, String role) {
    assertThat(on().whoAmI(people.named(name))).isEqualTo(role(role));
  }

  @Then("{person} can sign in again")
  public void maySignIn(String name) {
    var member = people.named(name);
    on().signIn(member.email(), member.password());
    assertThat(on().whoAmI(member)).isEqualTo(member.role());
  }

  @When("{person} signs in with a wrong password")
  public void wrongPassword(String name) {
    var member = people.named(name);
    answer.attempt(name, () -> on().signIn(member.email(), "not her password at all"));
  }

  @When("{person} signs in with an address that nobody has")
  public void unknownAddress(String name) {
    answer.attempt(name, () -> on().signIn(People.freshAddress("nobody"), People.PASSWORD));
  }

  @Given("{person} has signed out")
  public void signsOut(String name) {
    on().signOut(people.named(name));
  }

  @When("{person} goes on as if nothing had happened")
  public void goesOn(String name) {
    var member = people.named(name);
    answer.attempt(name, () -> on().whoAmI(member));
  }

  @Given("{person} is signed in")
  public void isSignedIn(String name) {
    maySignIn(name);
  }

  @Given("the operator has imposed a {word} on {person}")
  public void hasImposed(String measure, String name) {
    impose(People.OPERATOR, measure, name, "Rude to a seeker");
  }

  @When("the operator imposes a {word} on {person} because {string}")
  public void operatorImposes(String measure, String name, String reason) {
    answer.attempt(People.OPERATOR, () -> impose(People.OPERATOR, measure, name, reason));
  }

  @When("{person} imposes a {word} on {person}")
  public void imposes(String who, String measure, String name) {
    answer.attempt(who, () -> impose(who, measure, name, "I do not like her"));
  }

  @When("the operator lifts it from {person}")
  public void lifts(String name) {
    stage.marketplace().operators().lift(people.operator(), people.named(name));
  }

  private void impose(String who, String measure, String name, String reason) {
    var kind = Measure.valueOf(measure.toUpperCase(Locale.ROOT));
    stage.marketplace().operators().impose(people.named(who), people.named(name), kind, reason);
  }

  private static Role role(String word) {
    return Role.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Visitors on() {
    return stage.marketplace().visitors();
  }
}
