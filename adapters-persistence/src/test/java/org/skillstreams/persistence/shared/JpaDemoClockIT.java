package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("BY-10")
class JpaDemoClockIT {

  private static final Duration DAY = Duration.ofDays(1);

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaDemoClock demo = new JpaDemoClock(database.entityManager());
  private final JpaClock clock = new JpaClock(database.entityManager());

  @Test
  void platformTimeMovesWithTheOffsetForEverybody() {
    var before = now();

    advance();

    assertThat(now()).isBetween(before.plus(DAY), before.plus(DAY).plusSeconds(60));
  }

  @Test
  void twoWhoMoveItAtOnceMoveItTwice() {
    var before = database.inTransaction(demo::offset);

    try (var threads = Executors.newFixedThreadPool(8)) {
      Stream.generate(() -> (Runnable) this::advance).limit(8).forEach(threads::execute);
    }

    assertThat(database.inTransaction(demo::offset)).isEqualTo(before.plus(DAY.multipliedBy(8)));
  }

  private void advance() {
    database.inTransaction(() -> demo.save(demo.lock().plus(DAY)));
  }

  private Instant now() {
    return database.inTransaction(clock::instant);
  }
}
