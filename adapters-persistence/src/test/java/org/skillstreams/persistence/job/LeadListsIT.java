package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.JobParts.Deadline;
import org.skillstreams.application.job.LeadCard;
import org.skillstreams.application.job.LeadCounts;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("SS-15")
@Tag("SS-18")
class LeadListsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobWorld WORLD = new JobWorld(database);

  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JpaJobViews views = new JpaJobViews(database.entityManager());
  private final PersonId anna = WORLD.provider("Anna");
  private final PersonId ben = WORLD.provider("Ben");
  private ExampleJobs examples;

  @BeforeEach
  void recent() {
    var now = database.inTransaction(() -> new JpaClock(database.entityManager()).instant());
    examples =
        new ExampleJobs(WORLD.seeker("Sam Seeker"), anna, ben, now.minus(Duration.ofHours(7)));
  }

  @Test
  void availableIsWhatOneWasAskedForAndMayStillClaim() {
    var sent = added(examples.sent());
    var claimedByAnna = added(examples.claimed());
    added(examples.contacted());
    added(examples.submitted());
    added(examples.in(JobStage.CANCELLED));
    added(examples.in(JobStage.MANUAL_FULFILLMENT_REQUIRED));
    added(closedForClaims());

    assertThat(ids(ben, LeadTab.AVAILABLE))
        .containsExactlyInAnyOrder(sent.id().value(), claimedByAnna.id().value());
    assertThat(ids(anna, LeadTab.AVAILABLE)).containsExactly(sent.id().value());
    assertThat(ids(WORLD.provider("Cleo"), LeadTab.AVAILABLE)).isEmpty();
  }

  @Test
  void aProviderWhoLetAClaimLapseIsNotAskedAgain() {
    var lapsed = added(examples.lapsed());

    assertThat(ids(anna, LeadTab.AVAILABLE)).isEmpty();
    assertThat(ids(anna, LeadTab.REFUNDED)).containsExactly(lapsed.id().value());
    assertThat(ids(ben, LeadTab.AVAILABLE)).containsExactly(lapsed.id().value());
  }

  @Test
  void ownClaimsStandUnderTheirTabs() {
    var claimed = added(examples.claimed()).id().value();
    var confirmed = added(examples.confirmed()).id().value();
    var completed = added(examples.in(JobStage.COMPLETED)).id().value();
    var closed = added(examples.in(JobStage.CLOSED)).id().value();
    var cancelled = added(examples.in(JobStage.CANCELLED)).id().value();
    var unconfirmed = added(examples.in(JobStage.CLOSED_UNCONFIRMED)).id().value();

    assertThat(ids(anna, LeadTab.CLAIMED)).containsExactlyInAnyOrder(claimed, confirmed);
    assertThat(ids(anna, LeadTab.COMPLETED)).containsExactlyInAnyOrder(completed, closed);
    assertThat(ids(anna, LeadTab.REFUNDED)).containsExactlyInAnyOrder(cancelled, unconfirmed);
    assertThat(ids(ben, LeadTab.COMPLETED)).isEmpty();
    assertThat(counts(anna)).isEqualTo(new LeadCounts(0, 2, 2, 2));
    assertThat(counts(ben)).isEqualTo(new LeadCounts(1, 0, 0, 2));
  }

  @Test
  void anAvailableLeadTellsItsPricePlacesAndDistanceAndNothingOfOthers() {
    var claimedByAnna = added(examples.claimed());

    assertThat(list(ben, LeadTab.AVAILABLE))
        .singleElement()
        .satisfies(card -> {
          assertThat(card.id()).isEqualTo(claimedByAnna.id().value());
          assertThat(card.tier().credits()).isEqualTo(ExampleJobs.PRICE);
          assertThat(List.of(card.placesLeft(), card.places())).containsExactly(1, 2);
          assertThat(card.distanceMiles())
              .hasValueSatisfying(miles -> assertThat(miles).isBetween(41.0, 43.0));
          assertThat(card.deadline()).as("Anna's time to make contact is hers").isEmpty();
          assertThat(card.myClaim()).isEmpty();
        });
  }

  @Test
  void anOwnClaimTellsItsDeadlineAndItsLastQuote() {
    added(examples.contacted());

    var annas = list(anna, LeadTab.CLAIMED).getFirst();
    var bens = list(ben, LeadTab.CLAIMED).getFirst();
    assertThat(annas.deadline()).map(Deadline::what).contains("confirmation");
    assertThat(annas.myClaim().orElseThrow().quote().orElseThrow().min()).isEqualTo(7_000);
    assertThat(bens.deadline())
        .contains(new Deadline(bens.myClaim().orElseThrow().contactBy(), "contact"));
    assertThat(bens.myClaim().orElseThrow().quote()).isEmpty();
  }

  @Test
  void filtersNarrowEveryTab() {
    var word = UUID.randomUUID().toString();
    added(
        examples
            .submitted(ExampleJobs.request("Windows " + word))
            .route(List.of(anna), at(1), ExampleJobs.POLICY));
    added(examples.sent());

    assertThat(
            filtered(
                Optional.of("cleaning"),
                Optional.of("Medium"),
                Optional.of("97201"),
                Optional.of(word + " window")))
        .hasSize(1);
    assertThat(
            filtered(Optional.of("moving"), Optional.empty(), Optional.empty(), Optional.empty()))
        .isEmpty();
    assertThat(filtered(Optional.empty(), Optional.of("Large"), Optional.empty(), Optional.empty()))
        .isEmpty();
    assertThat(filtered(Optional.empty(), Optional.empty(), Optional.of("98"), Optional.empty()))
        .isEmpty();
    assertThat(filtered(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("%")))
        .isEmpty();
    assertThat(filtered(Optional.empty(), Optional.empty(), Optional.of("972"), Optional.of(" ")))
        .hasSize(2);
  }

  @Test
  void pagesOfEveryTabFollowEachOther() {
    for (int i = 0; i < 5; i++) {
      added(examples.sent());
      added(examples.claimed());
      added(examples.in(JobStage.CLOSED));
      added(examples.in(JobStage.CANCELLED));
    }
    for (var tab : LeadTab.values()) {
      var seen = new ArrayList<LeadCard>();
      var next = Optional.<String>empty();
      do {
        var page = page(anna, tab, new PageRequest(next, 2));
        seen.addAll(page.items());
        next = page.next();
      } while (next.isPresent());

      assertThat(seen).as(tab.name()).hasSize(5).isEqualTo(list(anna, tab));
    }
  }

  private Job closedForClaims() {
    var early =
        new ExampleJobs(examples.seeker(), anna, ben, examples.start().minus(Duration.ofDays(2)));
    var sent = early.sent();
    assertThat(JobDeadlines.dueAt(sent).orElseThrow()).isBefore(examples.start());
    return sent;
  }

  private List<LeadCard> filtered(
      Optional<String> category,
      Optional<String> tier,
      Optional<String> zip,
      Optional<String> text) {
    var filter = new LeadFilter(category, tier, zip, text);
    return database
        .inTransaction(() -> views.leads(anna, LeadTab.AVAILABLE, filter, 2, PageRequest.first(10)))
        .items();
  }

  private List<UUID> ids(PersonId provider, LeadTab tab) {
    return list(provider, tab).stream().map(LeadCard::id).toList();
  }

  private List<LeadCard> list(PersonId provider, LeadTab tab) {
    return page(provider, tab, PageRequest.first(100)).items();
  }

  private Page<LeadCard> page(PersonId provider, LeadTab tab, PageRequest page) {
    return database.inTransaction(() -> views.leads(provider, tab, LeadFilter.NONE, 2, page));
  }

  private LeadCounts counts(PersonId provider) {
    return database.inTransaction(() -> views.leadCounts(provider, 2));
  }

  private Instant at(int hours) {
    return examples.start().plus(Duration.ofHours(hours));
  }

  private Job added(Job job) {
    database.inTransaction(() -> jobs.add(job));
    return job;
  }
}
