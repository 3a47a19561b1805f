package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.But;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.acceptance.shared.Answer;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Marketplace;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.job.MyReport;
import org.skillstreams.application.job.RefundOutlook.Prospect;
import org.skillstreams.application.job.RefundRulesView;
import org.skillstreams.application.job.RefundTerm;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.domain.job.Report;

/** Credits asked back: what the rules say at once, and what a person says after an appeal. */
public final class RefundSteps {

  private static final Map<String, Report.Cause> CAUSES =
      Map.of(
          "the seeker cannot be reached", Report.Cause.UNREACHABLE,
          "it is a duplicate", Report.Cause.DUPLICATE,
          "it is outside her area", Report.Cause.OUTSIDE_AREA,
          "it is the wrong category", Report.Cause.WRONG_CATEGORY);

  private static final Map<String, String> FINDINGS =
      Map.of(
          "no contact was tried", "no_attempt",
          "it is too soon", "too_soon",
          "it is inside the area", "inside_area",
          "it is too late", "too_late");

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private final Answer answer;
  private Optional<RefundRulesView> before = Optional.empty();

  public RefundSteps(Stage stage, People people, Town town, Lead lead, Answer answer) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
    this.answer = answer;
  }

  @Given("{person} has asked for the same before")
  public void askedBefore(String seeker) {
    on().seekers().ask(people.named(seeker), Draft.of(town).build());
  }

  @When("{person} asks for her credits back because {}")
  public void asks(String provider, String reason) {
    var member = people.named(provider);
    answer.attempt(
        provider,
        () -> on().providers().report(member, lead.id(), Report.Kind.REFUND, cause(reason)));
  }

  @Given("{person} was declined her credits because {}")
  public void wasDeclined(String provider, String reason) {
    on().providers().report(people.named(provider), lead.id(), Report.Kind.REFUND, cause(reason));
    assertThat(latest().state()).isEqualTo("declined");
  }

  @When("{person} appeals")
  public void appeals(String provider) {
    var member = people.named(provider);
    var report = latest().id();
    answer.attempt(
        provider, () -> on().providers().appeal(member, lead.id(), report, "I was there."));
  }

  @Given("{person} has appealed")
  public void hasAppealed(String provider) {
    appeals(provider);
    assertThat(latest().state()).isEqualTo("waiting");
  }

  @Then("the request is granted at once")
  public void granted() {
    assertThat(latest().state()).isEqualTo("granted");
  }

  @Then("the request is declined at once, since {}")
  public void declined(String finding) {
    assertThat(FINDINGS).containsKey(finding);
    assertThat(latest())
        .returns("declined", MyReport::state)
        .returns(Optional.of(FINDINGS.get(finding)), MyReport::why)
        .returns(true, MyReport::appealable);
  }

  @Then("{person} is told when to ask again")
  public void askAgain(String provider) {
    assertThat(latest().askAgainAt()).isPresent();
  }

  @Then("the request waits for a person")
  public void waits() {
    assertThat(latest().state()).isEqualTo("waiting");
    assertThat(queue(ReportFilter.State.OPEN)).hasSize(1);
  }

  @Then("asked because {}, the answer would be {word}")
  public void foreseen(String reason, String verdict) {
    var outlook = on().providers().outlook(people.named("Anna"), lead.id());
    assertThat(outlook.reasons())
        .filteredOn(prospect -> prospect.reason().equalsIgnoreCase(cause(reason).name()))
        .extracting(Prospect::verdict)
        .containsExactly(verdict);
  }

  @But("nothing was asked")
  public void nothingAsked() {
    assertThat(reports()).isEmpty();
  }

  @When("the operator lets credits be asked back within {int} hour(s) only")
  public void within(int hours) {
    var rules = on().operators().refundRules(people.operator());
    before = Optional.of(rules);
    on().operators().setRefundRules(people.operator(), narrowed(rules, hours));
  }

  private static RefundRulesView narrowed(RefundRulesView rules, int hours) {
    var narrowed =
        rules.rules().stream()
            .map(rule ->
                new RefundTerm(
                    rule.reason(),
                    rule.check(),
                    hours,
                    rule.threshold(),
                    rule.proven(),
                    rule.otherwise()))
            .toList();
    return new RefundRulesView(rules.version(), rules.grantsPerMonth(), narrowed);
  }

  /** Rules are for the whole platform: other scenarios go on by those of before. */
  @After
  public void restore() {
    before.ifPresent(rules -> {
      long version = on().operators().refundRules(people.operator()).version();
      var again = new RefundRulesView(version, rules.grantsPerMonth(), rules.rules());
      on().operators().setRefundRules(people.operator(), again);
    });
  }

  @Then("it was decided by later rules than the one before")
  public void laterRules() {
    var versions =
        queue(ReportFilter.State.AUTOMATIC).stream()
            .map(card -> card.ruling().orElseThrow().rules())
            .toList();
    assertThat(versions).hasSize(2);
    assertThat(versions.getFirst()).isGreaterThan(versions.getLast());
  }

  private List<ReportCard> queue(ReportFilter.State state) {
    return on().operators().reports(people.operator(), lead.id(), state);
  }

  private MyReport latest() {
    return reports().getFirst();
  }

  private List<MyReport> reports() {
    return on().providers().lead(people.named("Anna"), lead.id()).reports();
  }

  private static Report.Cause cause(String reason) {
    assertThat(CAUSES).containsKey(reason);
    return CAUSES.get(reason);
  }

  private Marketplace on() {
    return stage.marketplace();
  }
}
