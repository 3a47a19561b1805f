package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.RelayFacts;
import org.skillstreams.application.shared.RelayFacts.Summary;

/** The relay on a real database: each fact takes effect once and in order, whatever dies (B2). */
@Tag("B2")
class RelayIT {

  private final TestDatabase database = TestDatabase.fresh();
  private final RelayProcess.Diary diary = new RelayProcess.Diary(database.entityManager());
  private final List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(20).toList();
  private final List<UUID> published = new ArrayList<>();

  @BeforeEach
  void diary() {
    database.asOwner(
        """
        create table diary (line bigint generated always as identity, fact_id uuid, subject_id uuid);
        grant insert, select on diary to skillstreams_app
        """);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void manyRelaysAtOnceTellEachFactOnceAndInOrder() throws Exception {
    publish(20);

    Race.run(4, _ -> relay().run());
    relay().run();

    everythingWasToldOnceAndInOrder();
  }

  @Test
  void aKilledRelayIsFollowedByTheNextAndNothingTakesEffectTwice() throws Exception {
    publish(100);
    var node = startRelaying();
    try {
      await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(2))
          .until(() -> lines().size() >= 50);
    } finally {
      node.destroyForcibly().waitFor();
    }
    assertThat(lines()).as("told before the kill").hasSizeLessThan(published.size());

    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          relay().run();
          return relay().run().equals(new Summary(0, 0)) && waiting() == 0;
        });

    everythingWasToldOnceAndInOrder();
  }

  private RelayFacts relay() {
    return new RelayFacts(
        List.of(diary),
        new JpaOutbox(database.entityManager()),
        database::inTransaction,
        new JpaClock(database.entityManager()));
  }

  /** So many facts about each subject, one after the other. */
  private void publish(int ofEach) {
    IntStream.range(0, ofEach)
        .forEach(_ ->
            subjects.forEach(
                subject -> published.add(Facts.publish(database, subject, "thing.made"))));
  }

  private void everythingWasToldOnceAndInOrder() {
    var told = lines();
    assertThat(told).containsExactlyInAnyOrderElementsOf(published);
    for (int i = 0; i < subjects.size(); i++) {
      int which = i;
      var ofSubject =
          IntStream.range(0, published.size())
              .filter(place -> place % subjects.size() == which)
              .mapToObj(published::get)
              .toList();
      assertThat(told).containsSubsequence(ofSubject);
    }
    assertThat(waiting()).isZero();
  }

  private List<UUID> lines() {
    return database.inTransaction(() ->
        database
            .entityManager()
            .unwrap(Session.class)
            .createNativeQuery("select fact_id from diary order by line", UUID.class)
            .getResultList());
  }

  private long waiting() {
    return database.inTransaction(() ->
        (Long)
            database
                .entityManager()
                .createNativeQuery(
                    "select count(*) from shared_outbox where relayed_at is null", Long.class)
                .getSingleResult());
  }

  private Process startRelaying() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(java, "-cp", classes, RelayProcess.class.getName(), database.url())
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target", "relay-process.log").toFile())
        .start();
  }
}
