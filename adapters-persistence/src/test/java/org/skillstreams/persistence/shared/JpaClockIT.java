package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("BY-10")
class JpaClockIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaClock clock = new JpaClock(database.entityManager());

  @Test
  void tellsTheDatabasesTimeInMicrosecondsPlusWhatTheDemoWasMovedForward() {
    var before = now();
    database.inTransaction(() ->
        database
            .entityManager()
            .createNativeQuery("update shared_clock set offset_seconds = 172800")
            .executeUpdate());
    var after = now();

    assertThat(after).isCloseTo(before.plus(2, ChronoUnit.DAYS), within(30, ChronoUnit.SECONDS));
    assertThat(after).isEqualTo(after.truncatedTo(ChronoUnit.MICROS));
  }

  private Instant now() {
    return database.inTransaction(clock::instant);
  }
}
