package org.skillstreams.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Trigger;
import org.skillstreams.persistence.shared.TestDatabase;

/** Every fact of the catalogue can be asked about, whatever became of its subject. */
class AudienceQueriesIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaAudiences audiences = new JpaAudiences(database.entityManager());

  static Stream<Trigger> facts() {
    return Arrays.stream(NotificationType.values())
        .flatMap(type -> type.triggers().stream())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatIsAboutNothingEngagesNobody(Trigger trigger) {
    assertThat(database.inTransaction(() -> audiences.of(fact(trigger)))).isEmpty();
  }

  private static Fact fact(Trigger trigger) {
    var component =
        trigger
            .condition()
            .map(one -> ", \"" + one.component() + "\": \"" + one.values().getFirst() + "\"")
            .orElse("");
    return new Fact(
        UUID.randomUUID(),
        1,
        trigger.fact().substring(0, trigger.fact().indexOf('.')),
        UUID.randomUUID(),
        trigger.fact(),
        Instant.parse("2026-06-01T12:00:00Z"),
        "{\"providers\": [\"" + UUID.randomUUID() + "\"]" + component + "}");
  }
}
