package org.skillstreams.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Partners;
import org.skillstreams.acceptance.shared.Partners.Scores;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.application.job.JobParts.Rating;
import org.skillstreams.application.job.JobParts.Reviews;
import org.skillstreams.domain.account.Role;

/** Both sides review each other, blind until both are in or the window is over. */
public final class ReviewSteps {

  private final Stage stage;
  private final People people;
  private final Lead lead;
  private final Answer answer;

  public ReviewSteps(Stage stage, People people, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.lead = lead;
    this.answer = answer;
  }

  @Given("{person} has reviewed {person} with {int} star(s)")
  public void reviewed(String who, String whom, int stars) {
    on().review(people.named(who), lead.id(), Scores.all(stars));
  }

  @When("{person} reviews {person} with {int} star(s)")
  public void reviews(String who, String whom, int stars) {
    review(who, Scores.all(stars));
  }

  @When("{person}, who has nothing to do with it, reviews {person} with {int} stars")
  public void strangerReviews(String who, String whom, int stars) {
    review(who, Scores.all(stars));
  }

  @When(
      "{person} reviews {person} with {int} overall, {int} quality, {int} communication, {int}"
          + " professionalism, {int} value")
  public void reviewsInDetail(
      String who, String whom, int overall, int quality, int communication, int manner, int value) {
    review(who, new Scores(overall, quality, communication, manner, value));
  }

  @When("{person} and {person} review each other")
  public void both(String one, String other) {
    on().review(people.named(one), lead.id(), Scores.all(5));
    on().review(people.named(other), lead.id(), Scores.all(5));
  }

  private void review(String who, Scores scores) {
    var member = people.named(who);
    answer.attempt(who, () -> on().review(member, lead.id(), scores));
  }

  @Then("{person} sees her review with {int}, {int}, {int}, {int} and {int}")
  public void seesOwn(String who, int overall, int quality, int comm, int manner, int value) {
    assertThat(reviewsSeenBy(who).mine())
        .get()
        .extracting("overall", "quality", "communication", "professionalism", "value")
        .containsExactly(overall, quality, comm, manner, value);
  }

  @Then("{person} sees {person}'s review")
  public void sees(String who, String whose) {
    assertThat(reviewsSeenBy(who).theirs()).isPresent();
  }

  @Then("{person} does not see {person}'s review")
  public void doesNotSee(String who, String whose) {
    assertThat(reviewsSeenBy(who).theirs()).isEmpty();
  }

  @Then("both reviews are public, and the job is done with")
  public void published() {
    assertThat(reviewsSeenBy("Maria").theirs()).isPresent();
    assertThat(reviewsSeenBy("Anna").theirs()).isPresent();
    assertThat(lead.seen().stage()).isEqualTo("closed");
  }

  @Given("{person} was reviewed with {int}, {int} and {int} stars")
  public void wasReviewed(String provider, int first, int second, int third) {
    for (int stars : List.of(first, second, third)) {
      lead.endedWell(provider, stars);
    }
  }

  @Then("{person}'s rating is {double} from {int} reviews")
  public void rating(String provider, double average, int count) {
    assertThat(ratingOf(provider).average()).hasValue(average);
    assertThat(ratingOf(provider).count()).isEqualTo(count);
  }

  @Then("{person} has no rating yet")
  public void noRating(String provider) {
    assertThat(ratingOf(provider).average()).isEmpty();
    assertThat(ratingOf(provider).count()).isZero();
  }

  private Rating ratingOf(String provider) {
    return stage.marketplace().providers().rating(people.named(provider));
  }

  private Reviews reviewsSeenBy(String who) {
    var member = people.named(who);
    return member.role() == Role.PROVIDER
        ? stage.marketplace().providers().lead(member, lead.id()).reviews()
        : stage.marketplace().seekers().job(member, lead.id()).reviews();
  }

  private Partners on() {
    return stage.marketplace().partners();
  }
}
