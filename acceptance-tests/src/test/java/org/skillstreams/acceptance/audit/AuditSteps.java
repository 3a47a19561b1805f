package org.skillstreams.acceptance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.application.audit.AuditFilter;
import org.skillstreams.application.audit.AuditTrack;

/** What the audit log says. */
public final class AuditSteps {

  private final Stage stage;
  private final People people;
  private final Lead lead;

  public AuditSteps(Stage stage, People people, Lead lead) {
    this.stage = stage;
    this.people = people;
    this.lead = lead;
  }

  @Then("the audit log of the job reads")
  public void reads(DataTable expected) {
    var rows =
        ofJob().reversed().stream()
            .map(track -> Map.of("who", name(track), "what", track.action().substring(4)))
            .toList();
    assertThat(rows).isEqualTo(expected.asMaps());
  }

  @Then("the audit log of the job does not mention a cancellation")
  public void noCancellation() {
    assertThat(ofJob()).isNotEmpty().noneMatch(track -> track.action().equals("job.cancel"));
  }

  @Then("the audit log says that the system moved the job to the operator")
  public void expired() {
    assertThat(ofJob().getFirst())
        .satisfies(track -> {
          assertThat(track.actor()).isEqualTo("system");
          assertThat(track.action()).isEqualTo("job.expire_routing");
          assertThat(track.before()).containsEntry("stage", "sent_to_providers");
          assertThat(track.after()).containsEntry("stage", "manual_fulfillment_required");
        });
  }

  @Then("the audit log says that the operator did it because {string}")
  public void reason(String reason) {
    assertThat(ofOperator()).anyMatch(track -> track.reason().equals(Optional.of(reason)));
  }

  @Then("the audit log says that the operator moved the clock")
  public void clock() {
    mentions("clock");
  }

  @Then("the audit log says that the operator changed the catalog")
  public void catalog() {
    mentions("catalog.");
  }

  private void mentions(String action) {
    assertThat(ofOperator()).anyMatch(track -> track.action().contains(action));
  }

  private String name(AuditTrack track) {
    return track
        .person()
        .map(id ->
            List.of("Maria", "Anna", "Ben").stream()
                .filter(people::knows)
                .filter(known -> people.named(known).id().value().equals(id))
                .findFirst()
                .orElse(track.actor()))
        .orElse(track.actor());
  }

  private List<AuditTrack> ofJob() {
    return audit(
        new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.of("job"),
            Optional.of(lead.id().toString()),
            Optional.empty(),
            Optional.empty()));
  }

  private List<AuditTrack> ofOperator() {
    Member operator = people.operator();
    return audit(
        new AuditFilter(
            Optional.empty(),
            Optional.of(operator.id()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private List<AuditTrack> audit(AuditFilter filter) {
    return stage.marketplace().operators().audit(people.operator(), filter);
  }
}
