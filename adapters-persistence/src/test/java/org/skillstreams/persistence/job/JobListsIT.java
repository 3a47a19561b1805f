package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.AdminJobCard;
import org.skillstreams.application.job.AdminJobFilter;
import org.skillstreams.application.job.AdminJobFilter.Sort;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.JobCard;
import org.skillstreams.application.job.JobParts.Deadline;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.JobState;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("SS-08")
class JobListsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobWorld WORLD = new JobWorld(database);

  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JpaJobViews views = new JpaJobViews(database.entityManager());
  private final ExampleJobs examples = examplesAt(ExampleJobs.NOON);

  @Test
  void aSeekerSeesOwnJobsByTabTheLatestFirst() {
    examples.everyStage().forEach(this::added);
    added(examplesAt(ExampleJobs.NOON).sent());

    assertThat(list(JobTab.ACTIVE)).hasSize(6);
    assertThat(list(JobTab.COMPLETED))
        .extracting(JobCard::stage)
        .containsOnly("completed", "closed");
    assertThat(list(JobTab.CLOSED))
        .extracting(JobCard::stage)
        .containsOnly("cancelled", "closed_unconfirmed");
  }

  @Test
  void aCardCountsOpenClaimsAndQuotesAndTellsTheNextDeadline() {
    var contacted = added(examples.contacted());
    var contactBy = contacted.claims().all().getLast().contactBy();

    assertThat(list(JobTab.ACTIVE))
        .singleElement()
        .satisfies(card -> {
          assertThat(card.category().name()).isEqualTo("Cleaning");
          assertThat(List.of(card.city(), card.state())).containsExactly("Portland", "OR");
          assertThat(card.title()).isEqualTo("Clean a flat");
          assertThat(List.of(card.claims(), card.places(), card.quotes())).containsExactly(2, 2, 1);
          assertThat(card.deadline()).contains(new Deadline(contactBy, "contact"));
        });
  }

  @Test
  void everyStageHasItsDeadline() {
    examples.everyStage().forEach(this::added);
    var all = new ArrayList<>(list(JobTab.ACTIVE));
    all.addAll(list(JobTab.COMPLETED));
    all.addAll(list(JobTab.CLOSED));

    assertThat(all)
        .filteredOn(card -> card.deadline().isPresent())
        .extracting(JobCard::stage, card -> card.deadline().orElseThrow().what())
        .containsExactlyInAnyOrder(
            tuple("sent_to_providers", "routing"),
            tuple("claimed", "contact"),
            tuple("contacted", "contact"),
            tuple("confirmed", "completion"),
            tuple("completed", "review"));
  }

  @Test
  void onceEverybodyMadeContactTheDeadlineIsTheConfirmation() {
    var contacted = examples.contacted();
    var both =
        contacted.contact(examples.ben(), ExampleJobs.NOON.plusSeconds(18_000), ExampleJobs.POLICY);
    added(both);

    var closesAt = ((JobState.Contacted) both.state()).closesAt();
    assertThat(list(JobTab.ACTIVE).getFirst().deadline())
        .contains(new Deadline(closesAt, "confirmation"));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    for (int i = 0; i < 7; i++) {
      added(examples.sent());
    }
    var all = list(JobTab.ACTIVE);
    var seen = new ArrayList<JobCard>();
    var page = page(JobTab.ACTIVE, Optional.empty(), 3);
    seen.addAll(page.items());
    while (page.next().isPresent()) {
      page = page(JobTab.ACTIVE, page.next(), 3);
      seen.addAll(page.items());
    }

    assertThat(seen).hasSize(7).isEqualTo(all);
  }

  @Test
  void aCursorThatWasTamperedWithOrBelongsElsewhereIsRefused() {
    for (int i = 0; i < 2; i++) {
      added(examples.sent());
      added(examples.in(JobStage.CANCELLED));
    }
    var cursor = page(JobTab.ACTIVE, Optional.empty(), 1).next().orElseThrow();
    var tampered = (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);
    var foreign = page(JobTab.CLOSED, Optional.empty(), 1).next().orElseThrow();

    for (var wrong : List.of(tampered, foreign, "", "%", "AAAA", cursor + "AAAA")) {
      assertThatThrownBy(() -> page(JobTab.ACTIVE, Optional.of(wrong), 1))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.problems().getFirst().field()).isEqualTo("cursor"));
    }
  }

  @Test
  @Tag("SS-25")
  void anOperatorNarrowsByStageCategoryZipAndWords() {
    var marked = UUID.randomUUID().toString();
    var mine = added(examples.submitted(ExampleJobs.request("Wash 100% of_it " + marked)));
    added(examples.submitted(ExampleJobs.request("Wash 1000 of it " + marked)));

    assertThat(all(filter(marked + " WASH", Sort.NEWEST))).hasSize(2);
    assertThat(all(filter("100% " + marked, Sort.NEWEST)))
        .extracting(AdminJobCard::id)
        .containsExactly(mine.id().value());
    assertThat(all(filter("of_it " + marked, Sort.NEWEST))).hasSize(1);
    assertThat(all(narrowed(JobStage.SUBMITTED, "cleaning", "972", marked))).hasSize(2);
    assertThat(all(narrowed(JobStage.CLAIMED, "cleaning", "972", marked))).isEmpty();
    assertThat(all(narrowed(JobStage.SUBMITTED, "moving", "972", marked))).isEmpty();
    assertThat(all(narrowed(JobStage.SUBMITTED, "cleaning", "973", marked))).isEmpty();
  }

  @Test
  @Tag("SS-81")
  void anOperatorSortsByAgeAndByDeadline() {
    var word = UUID.randomUUID().toString();
    var old =
        added(
            examplesAt(ExampleJobs.NOON.minus(Duration.ofDays(3)))
                .submitted(ExampleJobs.request(word)));
    var young =
        added(
            examples
                .submitted(ExampleJobs.request(word))
                .route(List.of(examples.anna()), ExampleJobs.NOON, ExampleJobs.POLICY));
    var ended = added(examples.submitted(ExampleJobs.request(word)).cancel("", ExampleJobs.NOON));

    assertThat(ids(filter(word, Sort.OLDEST))).first().isEqualTo(old.id().value());
    assertThat(ids(filter(word, Sort.NEWEST))).last().isEqualTo(old.id().value());
    assertThat(ids(filter(word, Sort.DEADLINE)))
        .containsExactly(old.id().value(), young.id().value())
        .doesNotContain(ended.id().value());
    for (var sort : Sort.values()) {
      var first =
          database.inTransaction(() -> views.all(filter(word, sort), 2, PageRequest.first(1)));
      var second =
          database.inTransaction(
              () -> views.all(filter(word, sort), 2, new PageRequest(first.next(), 1)));
      assertThat(List.of(first.items().getFirst().id(), second.items().getFirst().id()))
          .isEqualTo(ids(filter(word, sort)).subList(0, 2));
    }
  }

  private static AdminJobFilter filter(String text, Sort sort) {
    return new AdminJobFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text), sort);
  }

  private static AdminJobFilter narrowed(JobStage stage, String category, String zip, String text) {
    return new AdminJobFilter(
        Optional.of(stage),
        Optional.of(category),
        Optional.of(zip),
        Optional.of(text),
        Sort.NEWEST);
  }

  private List<UUID> ids(AdminJobFilter filter) {
    return all(filter).stream().map(AdminJobCard::id).toList();
  }

  private List<AdminJobCard> all(AdminJobFilter filter) {
    return database.inTransaction(() -> views.all(filter, 2, PageRequest.first(100))).items();
  }

  private List<JobCard> list(JobTab tab) {
    return page(tab, Optional.empty(), 100).items();
  }

  private Page<JobCard> page(JobTab tab, Optional<String> after, int limit) {
    return database.inTransaction(
        () -> views.ofSeeker(examples.seeker(), tab, 2, new PageRequest(after, limit)));
  }

  private Job added(Job job) {
    database.inTransaction(() -> jobs.add(job));
    return job;
  }

  private static ExampleJobs examplesAt(Instant start) {
    return new ExampleJobs(
        WORLD.seeker("Sam Seeker"), WORLD.provider("Anna"), WORLD.provider("Ben"), start);
  }
}
