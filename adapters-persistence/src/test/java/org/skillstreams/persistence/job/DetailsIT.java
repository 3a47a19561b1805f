package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobParts.Step;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.shared.TestDatabase;

class DetailsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobWorld WORLD = new JobWorld(database);
  private static final Instant LATER = ExampleJobs.NOON.plusSeconds(24 * 3_600);

  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JpaJobViews views = new JpaJobViews(database.entityManager());
  private final JpaAuditLog audit = new JpaAuditLog(database.entityManager(), UUID::randomUUID);
  private final PersonId admin = WORLD.admin("Ada Admin");
  private final ExampleJobs examples =
      new ExampleJobs(
          WORLD.seeker("Sam Seeker"),
          WORLD.provider("Anna"),
          WORLD.provider("Ben"),
          ExampleJobs.NOON);

  @Test
  @Tag("SS-09")
  void theSeekerSeesQuotesSideBySideWithWhoGaveThem() {
    var detail = detail(added(examples.contacted()), Set.of(JobMove.CONFIRM, JobMove.CANCEL));

    assertThat(detail.moves()).containsExactly("confirm", "cancel");
    assertThat(detail.claimList())
        .extracting(claim -> claim.provider().name(), claim -> claim.quote().isPresent())
        .containsExactly(tuple("Anna", true), tuple("Ben", false));
    var annas = detail.claimList().getFirst();
    assertThat(annas.quote().orElseThrow().state()).isEqualTo("open");
    assertThat(annas.earlierQuotes()).singleElement().extracting("state").isEqualTo("superseded");
    assertThat(annas.provider().rating().average()).contains(4.5);
    assertThat(detail.invited())
        .extracting("name", "claimed")
        .containsExactly(tuple("Anna", true), tuple("Ben", true));
    assertThat(List.of(detail.claims(), detail.quotes())).containsExactly(2, 1);
  }

  @Test
  @Tag("SS-89")
  void withoutReviewsThereIsNoAverage() {
    WORLD.execute(
        "update routing_provider set rating_sum = 0, rating_count = 0 where provider_id = '%s'"
            .formatted(examples.anna()));
    var detail = detail(added(examples.sent()), Set.of());

    assertThat(detail.invited().getFirst().rating().average()).isEmpty();
  }

  @Test
  void theHistoryNamesBothSidesButNoOperator() {
    var job = added(examples.contacted());
    record(job, Actor.SEEKER, examples.seeker(), "submit", JobStage.SUBMITTED, null);
    record(job, Actor.PROVIDER, examples.anna(), "claim", JobStage.CLAIMED, null);
    record(job, Actor.ADMIN, admin, "cancel", JobStage.CANCELLED, "Asked by phone.");
    record(job, Actor.PROVIDER, examples.anna(), "report_spam", JobStage.CLAIMED, "fake");

    assertThat(detail(job, Set.of()).history())
        .extracting(Step::move, Step::stage, s -> s.by().role(), s -> s.by().name(), Step::note)
        .containsExactly(
            tuple("submit", "submitted", "seeker", Optional.of("Sam Seeker"), Optional.empty()),
            tuple("claim", "claimed", "provider", Optional.of("Anna"), Optional.empty()),
            tuple(
                "cancel", "cancelled", "admin", Optional.empty(), Optional.of("Asked by phone.")));
  }

  @Test
  @Tag("BY-04")
  @Tag("Z1")
  void beforeTheClaimALeadHidesWhoAsksAndWhere() {
    var job = added(examples.claimed());
    record(job, Actor.SEEKER, examples.seeker(), "submit", JobStage.SUBMITTED, null);
    record(job, Actor.PROVIDER, examples.anna(), "claim", JobStage.CLAIMED, null);
    var bens = lead(job, examples.ben());

    assertThat(bens.contact()).isEmpty();
    assertThat(bens.place()).isEmpty();
    assertThat(bens.claim()).isEmpty();
    assertThat(bens.receipt()).isEqualTo(JobWorld.RECEIPT);
    assertThat(bens.distanceMiles())
        .hasValueSatisfying(miles -> assertThat(miles).isBetween(41.0, 43.0));
    assertThat(bens.history()).extracting(Step::move).containsExactly("submit");
    assertThat(bens.toString())
        .doesNotContain(
            "Sam",
            "sam@",
            "555 0100",
            "Anna",
            "Main St",
            examples.anna().toString(),
            examples.seeker().toString());
  }

  @Test
  @Tag("BY-04")
  void theClaimShowsWhoAsksAndWhere() {
    var job = added(examples.claimed());
    record(job, Actor.SEEKER, examples.seeker(), "submit", JobStage.SUBMITTED, null);
    var annas = lead(job, examples.anna());

    assertThat(annas.contact().orElseThrow().phone()).isEqualTo("+1 503 555 0100");
    assertThat(annas.place()).contains("12 Main St");
    assertThat(annas.claim().orElseThrow().provider().name()).isEqualTo("Anna");
    assertThat(annas.history().getFirst().by().name()).contains("Sam Seeker");
  }

  @Test
  void aClaimThatEndedHidesThemAgain() {
    var confirmed = added(examples.confirmed());

    assertThat(lead(confirmed, examples.anna()).contact()).isPresent();
    assertThat(lead(confirmed, examples.ben()).contact()).isEmpty();
    assertThat(lead(confirmed, examples.ben()).deadline()).isEmpty();
  }

  @Test
  @Tag("BY-15")
  void eachSideSeesItsOwnReviewAtOnceAndTheOthersOncePublished() {
    var job = added(examples.in(JobStage.COMPLETED));
    assertThat(detail(job, Set.of()).moves()).containsExactly("review");
    assertThat(lead(job, examples.anna()).moves()).containsExactly("review");
    assertThat(lead(job, examples.ben()).moves()).isEmpty();

    write(job, "seeker", examples.seeker(), examples.anna());
    assertThat(detail(job, Set.of()).moves()).isEmpty();
    assertThat(detail(job, Set.of()).reviews().mine()).isPresent();
    assertThat(lead(job, examples.anna()).reviews().theirs()).isEmpty();

    WORLD.execute("update review set published_at = written_at where job_id = '" + job.id() + "'");
    assertThat(lead(job, examples.anna()).reviews().theirs()).isPresent();
    assertThat(lead(job, examples.ben()).reviews().theirs()).isEmpty();

    WORLD.execute(
        """
        update review set hidden_at = now(), hidden_by = author_id, hidden_cause = 'fake', hidden_note = ''
        where job_id = '%s'
        """
            .formatted(job.id()));
    assertThat(lead(job, examples.anna()).reviews().theirs()).isEmpty();
  }

  private static void write(Job job, String side, PersonId author, PersonId subject) {
    WORLD.execute(
        """
        insert into review (id, job_id, side, author_id, subject_id, overall, quality, communication,
            professionalism, value, words, written_at)
          values (gen_random_uuid(), '%s', '%s', '%s', '%s', 5, 4, 5, 4, 5, 'Spotless.', now())
        """
            .formatted(job.id(), side, author, subject));
  }

  @Test
  void aDetailTakesTheSameFewStatementsHoweverManyTakePart() {
    var few = added(examples.contacted());
    var many = new ArrayList<PersonId>();
    for (int i = 0; i < 40; i++) {
      many.add(WORLD.provider("P" + i));
    }
    var crowded = added(examples.submitted().route(many, ExampleJobs.NOON, ExampleJobs.POLICY));

    assertThat(statements(few)).isEqualTo(8);
    assertThat(statements(crowded)).isLessThanOrEqualTo(8);
  }

  private long statements(Job job) {
    return database.inTransaction(() -> {
      var statistics =
          database
              .entityManager()
              .getEntityManagerFactory()
              .unwrap(SessionFactory.class)
              .getStatistics();
      statistics.setStatisticsEnabled(true);
      statistics.clear();
      views.detail(jobs.find(job.id()).orElseThrow(), Actor.SEEKER, Set.of(), 2, LATER);
      return statistics.getPrepareStatementCount();
    });
  }

  private void record(
      Job job, Actor actor, PersonId by, String move, JobStage stage, String reason) {
    var entry =
        new AuditEntry(
            Instant.now(),
            actor,
            Optional.of(by),
            "job." + move,
            "job",
            job.id().toString(),
            Optional.ofNullable(reason),
            Map.of(),
            Map.of("stage", Words.of(stage)));
    database.inTransaction(() -> audit.record(entry));
  }

  private JobDetail detail(Job job, Set<JobMove> moves) {
    return database.inTransaction(() -> views.detail(job, Actor.SEEKER, moves, 2, LATER));
  }

  private LeadDetail lead(Job job, PersonId provider) {
    return database.inTransaction(
        () -> views.lead(job, provider, Set.of(), JobWorld.RECEIPT, LATER));
  }

  private Job added(Job job) {
    database.inTransaction(() -> jobs.add(job));
    return job;
  }
}
