package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.shared.SweepSummary;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;

/** The sweep on a real database: each item once, whoever sweeps and whatever dies (B1). */
@Tag("B1")
@Tag("SS-60")
class SweepIT {

  private static final Map<JobStage, String> DUE =
      Map.of(
          JobStage.SENT_TO_PROVIDERS, "job.expire_routing",
          JobStage.CONTACTED, "job.auto_close",
          JobStage.COMPLETED, "job.close");

  private final TestDatabase database = TestDatabase.fresh();
  private final SweptJobs jobs = new SweptJobs(database.entityManager(), database::inTransaction);
  private final ExampleJobs examples =
      new ExampleJobs(
          ExampleJobs.person(),
          ExampleJobs.person(),
          ExampleJobs.person(),
          Instant.now().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofDays(60)));

  @BeforeEach
  void providers() {
    var people = new TestPeople(database);
    people.add(examples.anna(), "Anna Ames", Role.PROVIDER);
    people.add(examples.ben(), "Ben Bell", Role.PROVIDER);
    jobs.joins(examples.anna());
    jobs.joins(examples.ben());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatWasMissedForWeeksIsCaughtUpOnce() throws SQLException {
    var overdue = overdue(10);

    assertThat(jobs.sweep().run()).isEqualTo(new SweepSummary(30, 0));

    assertThat(jobs.sweep().run()).isEqualTo(SweepSummary.NOTHING);
    eachMovedOnce(overdue);
  }

  @Test
  void manySweepsAtOnceDoEachItemOnce() throws Exception {
    var overdue = overdue(15);
    int sweeps = 4;
    var start = new CyclicBarrier(sweeps);
    Callable<SweepSummary> one =
        () -> {
          start.await();
          return jobs.sweep().run();
        };

    int passed = 0;
    try (var threads = Executors.newFixedThreadPool(sweeps)) {
      for (var done : threads.invokeAll(Stream.generate(() -> one).limit(sweeps).toList())) {
        assertThat(done.get().failed()).isZero();
        passed += done.get().passed();
      }
    }

    assertThat(passed).isEqualTo(45);
    eachMovedOnce(overdue);
  }

  @Test
  void aKilledSweepIsFinishedByTheNextAndNothingHappensTwice() throws Exception {
    var overdue = overdue(40);
    var node = startSweeping();
    try {
      await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(2))
          .until(() -> moves() >= 10);
    } finally {
      node.destroyForcibly().waitFor();
    }
    long before = moves();
    assertThat(before).as("moves made before the kill").isLessThan(120);

    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          jobs.sweep().run();
          return moves() == 120;
        });

    eachMovedOnce(overdue);
  }

  @Test
  void aBadRowIsSkippedAndReportedAndTheOthersGoOn() throws SQLException {
    var overdue = overdue(10);
    var bad = overdue.get(7);
    database.asOwner("update job set answers = '[1]' where id = '" + bad.id() + "'");

    assertThat(jobs.sweep().run()).isEqualTo(new SweepSummary(29, 1));

    assertThat(number("select count(*) from shared_sweep_failure where attempts = 1")).isOne();
    assertThat(number("select count(*) from job where due_at is not null")).isOne();
    assertThat(jobs.sweep().run()).as("it rests").isEqualTo(new SweepSummary(0, 1));
    assertThat(number("select max(attempts) from shared_sweep_failure")).isOne();
  }

  @Test
  void aMendedRowIsTakenUpAgainAfterItsRest() throws SQLException {
    var bad = overdue(1).getFirst();
    database.asOwner("update job set answers = '[1]' where id = '" + bad.id() + "'");
    jobs.sweep().run();

    database.asOwner("update job set answers = '[]' where id = '" + bad.id() + "'");
    database.asOwner("update shared_clock set offset_seconds = 301");

    assertThat(jobs.sweep().run()).isEqualTo(new SweepSummary(1, 0));
    assertThat(number("select count(*) from shared_sweep_failure")).isZero();
  }

  /** So many jobs of each kind, all due for weeks. */
  private List<Job> overdue(int ofEach) {
    var all = new ArrayList<Job>();
    IntStream.range(0, ofEach)
        .forEach(_ -> DUE.keySet().forEach(stage -> all.add(examples.in(stage))));
    all.forEach(jobs::add);
    return all;
  }

  private void eachMovedOnce(List<Job> overdue) throws SQLException {
    for (var stage : DUE.keySet()) {
      long number = overdue.stream().filter(job -> job.stage() == stage).count();
      var moves = "from audit_entry where actor = 'system' and action = '" + DUE.get(stage) + "'";
      assertThat(number("select count(*) " + moves)).isEqualTo(number);
      assertThat(number("select count(distinct subject_id) " + moves)).isEqualTo(number);
      assertThat(number("select count(*) from shared_outbox where type = '" + DUE.get(stage) + "'"))
          .isEqualTo(number);
    }
    assertThat(number("select count(*) from job where due_at is not null")).isZero();
    long refunded = overdue.stream().filter(job -> job.stage() == JobStage.CONTACTED).count() * 2;
    assertThat(number("select count(*) from job_claim where refunded_at is not null"))
        .isEqualTo(refunded);
    assertThat(number("select count(*) from ledger_transaction where reason = 'claim_refund'"))
        .isEqualTo(refunded);
  }

  private Process startSweeping() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(java, "-cp", classes, SweepProcess.class.getName(), database.url())
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target", "sweep-process.log").toFile())
        .start();
  }

  private long moves() throws SQLException {
    return number("select count(*) from audit_entry where actor = 'system'");
  }

  private long number(String sql) throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
