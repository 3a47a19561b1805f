package org.skillstreams.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.job.SeekerSummary;

/** The dashboard of the seeker, the tabs and filters of the provider. */
public final class ListSteps {

  private final Stage stage;
  private final People people;
  private final Town town;
  private final Lead lead;
  private SeekerSummary dashboard;
  private List<UUID> found = List.of();

  public ListSteps(Stage stage, People people, Town town, Lead lead) {
    this.stage = stage;
    this.people = people;
    this.town = town;
    this.lead = lead;
  }

  @When("{person} opens her dashboard")
  public void dashboard(String seeker) {
    dashboard = stage.marketplace().seekers().dashboard(people.named(seeker));
  }

  @Then("it counts {int} active, {int} completed and {int} closed jobs")
  public void counts(int active, int completed, int closed) {
    assertThat(dashboard)
        .extracting("active", "completed", "closed")
        .containsExactly(active, completed, closed);
  }

  @Then("it shows {int} dollars spent this month")
  public void spent(int dollars) {
    assertThat(dashboard.spending()).hasSize(12);
    assertThat(dashboard.spending().getLast().total()).isEqualTo(dollars * 100L);
  }

  @Then("it names {person} among Maria's providers")
  public void topProviders(String name) {
    assertThat(dashboard.topProviders()).extracting("name").contains(name);
  }

  @Then("{person} finds it among her {word} leads")
  public void among(String provider, String tab) {
    assertThat(leads(provider, tab(tab), LeadFilter.NONE)).contains(lead.id().value());
  }

  @Then("{person} finds it among her {word} leads only")
  public void amongOnly(String provider, String tab) {
    for (var one : LeadTab.values()) {
      assertThat(leads(provider, one, LeadFilter.NONE).contains(lead.id().value()))
          .as(one.name())
          .isEqualTo(one == tab(tab));
    }
  }

  @When("{person} looks for available leads by {}")
  public void looksBy(String provider, String filter) {
    found = leads(provider, LeadTab.AVAILABLE, filter(filter));
  }

  @When("{person} searches for {string}")
  public void searches(String provider, String text) {
    found = leads(provider, LeadTab.AVAILABLE, text(text));
  }

  @Then("she finds it")
  public void finds() {
    assertThat(found).containsExactly(lead.id().value());
  }

  @Then("she does not find it")
  public void findsNot() {
    assertThat(found).isEmpty();
  }

  private LeadFilter filter(String words) {
    return switch (words) {
      case "its category" -> filter(town.category(), null, null);
      case "another category" -> filter(Town.newSlug("roofing"), null, null);
      case "its tier" -> filter(null, lead.seen().tier().name(), null);
      case "another tier" -> filter(null, "Enormous", null);
      case "its ZIP code" -> filter(null, null, Town.ZIP);
      case "the first digits of its ZIP code" -> filter(null, null, Town.ZIP.substring(0, 3));
      case "another ZIP code" -> filter(null, null, Town.FAR_AWAY);
      case "a word of its description" -> text("kitchen");
      case "a word it does not have" -> text("submarine");
      default -> throw new IllegalArgumentException(words);
    };
  }

  private static LeadFilter filter(String category, String tier, String zip) {
    return new LeadFilter(
        Optional.ofNullable(category),
        Optional.ofNullable(tier),
        Optional.ofNullable(zip),
        Optional.empty());
  }

  private static LeadFilter text(String words) {
    return new LeadFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
  }

  private List<UUID> leads(String provider, LeadTab tab, LeadFilter filter) {
    return stage.marketplace().providers().leads(people.named(provider), tab, filter);
  }

  private static LeadTab tab(String word) {
    return LeadTab.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
