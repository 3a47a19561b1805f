package org.skillstreams.acceptance.job;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.domain.job.Report;

/** Providers complain, the operator decides. */
public final class ReportSteps {

  private final Stage stage;
  private final People people;
  private final Lead lead;
  private final Answer answer;
  private Optional<UUID> report = Optional.empty();

  public ReportSteps(Stage stage, People people, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.lead = lead;
    this.answer = answer;
  }

  @Given("{person} has reported it as spam")
  public void reported(String provider) {
    file(provider, Report.Kind.SPAM, Report.Cause.FAKE);
    remember();
  }

  @Given("{person} has asked for her credits back, which only a person can judge")
  public void askedBack(String provider) {
    file(provider, Report.Kind.REFUND, Report.Cause.OTHER);
    remember();
  }

  @When("{person} reports it as spam")
  public void reports(String provider) {
    people.named(provider);
    answer.attempt(provider, () -> file(provider, Report.Kind.SPAM, Report.Cause.FAKE));
  }

  @Given("the operator has upheld the report")
  public void upheld() {
    decide(true);
  }

  @When("the operator upholds the report")
  public void upholds() {
    if (report.isEmpty()) {
      remember();
    }
    answer.attempt(People.OPERATOR, () -> decide(true));
  }

  @When("the operator turns the report down")
  public void declines() {
    answer.attempt(People.OPERATOR, () -> decide(false));
  }

  private void file(String provider, Report.Kind kind, Report.Cause cause) {
    stage.marketplace().providers().report(people.named(provider), lead.id(), kind, cause);
  }

  private void remember() {
    var open = stage.marketplace().operators().openReports(people.operator(), lead.id());
    report = Optional.of(open.getFirst());
  }

  private void decide(boolean uphold) {
    stage
        .marketplace()
        .operators()
        .decideReport(people.operator(), report.orElseThrow(), uphold, "Looked into it");
  }
}
