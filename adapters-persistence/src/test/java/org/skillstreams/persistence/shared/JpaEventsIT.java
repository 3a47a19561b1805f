package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.DomainEvent;

class JpaEventsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaEvents events = new JpaEvents(database.entityManager(), UUID::randomUUID);
  private final PersonId anna = new PersonId(UUID.randomUUID());

  @Test
  void storesAFactInItsTransactionWithIdsAsTheirValueAndWordsInLowerCase() {
    var fact = fact(anna);
    database.inTransaction(() -> events.publish(fact));

    assertThat(payloads(fact.subjectId()))
        .singleElement()
        .asString()
        .contains("\"by\": \"" + anna + "\"")
        .contains("\"role\": \"provider\"")
        .contains("\"places\": [1, 2]")
        .contains("\"note\": null");
  }

  @Test
  void aFactThatIsRolledBackNeverHappened() {
    var fact = fact(anna);

    assertThatThrownBy(() ->
            database.inTransaction(() -> {
              events.publish(fact);
              throw new IllegalStateException("after the event");
            }))
        .hasMessage("after the event");
    assertThat(payloads(fact.subjectId())).isEmpty();
  }

  @Test
  void factsOfOneSubjectKeepTheirOrder() {
    var subject = UUID.randomUUID();
    var first =
        new Joined(subject, anna, Role.PROVIDER, List.of(1), Optional.of("first"), Instant.EPOCH);
    var second =
        new Joined(subject, anna, Role.PROVIDER, List.of(2), Optional.of("second"), Instant.EPOCH);
    database.inTransaction(() -> events.publish(first));
    database.inTransaction(() -> events.publish(second));

    assertThat(payloads(subject))
        .extracting(Object::toString)
        .satisfiesExactly(
            one -> assertThat(one).contains("first"), two -> assertThat(two).contains("second"));
  }

  private static Joined fact(PersonId by) {
    return new Joined(
        UUID.randomUUID(), by, Role.PROVIDER, List.of(1, 2), Optional.empty(), Instant.EPOCH);
  }

  private static List<?> payloads(UUID subject) {
    return database.inTransaction(() ->
        database
            .entityManager()
            .createNativeQuery(
                "select payload::text from shared_outbox where subject_id = ?1 order by sequence")
            .setParameter(1, subject)
            .getResultList());
  }

  record Joined(
      UUID subjectId,
      PersonId by,
      Role role,
      List<Integer> places,
      Optional<String> note,
      Instant occurredAt)
      implements DomainEvent {

    @Override
    public String subjectType() {
      return "job";
    }

    @Override
    public String type() {
      return "job.joined";
    }
  }
}
