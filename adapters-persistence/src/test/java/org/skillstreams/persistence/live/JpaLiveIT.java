package org.skillstreams.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.SessionId;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

class JpaLiveIT {

  private static final String TICKET = "f".repeat(64);

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaTickets tickets = new JpaTickets(database.entityManager());
  private final JpaLivePeople people = new JpaLivePeople(database.entityManager());
  private final PersonId maria = new PersonId(UUID.randomUUID());
  private final SessionId session = new SessionId(UUID.randomUUID());
  private final Instant now = Instant.parse("2026-11-02T17:00:00Z");

  @BeforeEach
  void signMariaIn() {
    new TestPeople(database).add(maria, "Maria", Role.SEEKER);
    database.asOwner("delete from live_ticket; delete from live_connection");
    database.asOwner(
        "insert into account_session (id, person_id, started_at, ends_at)"
            + " values ('%s', '%s', now(), now() + interval '1 day')".formatted(session, maria));
  }

  @Test
  @Tag("A1")
  void ofManyWhoComeWithOneTicketOneEnters() throws InterruptedException, ExecutionException {
    database.inTransaction(() -> tickets.add(TICKET, session, now.plusSeconds(30)));

    var race =
        Race.run(8, _ -> database.inTransaction(() -> tickets.take(TICKET, now)).isPresent());

    assertThat(race.done()).containsOnlyOnce(true);
  }

  @Test
  @Tag("A1")
  void aTicketIsWorthNothingAfterItsTime() {
    database.inTransaction(() -> tickets.add(TICKET, session, now));

    assertThat(take(now.plus(Duration.ofMillis(1)))).isEmpty();
    assertThat(take(now)).as("it was forgotten").isEmpty();
  }

  @Test
  @Tag("A1")
  void whoSignedOutWasShutOutOrIsSomebodyElseNowDoesNotStand() {
    assertThat(standing()).contains(Role.SEEKER);

    database.asOwner("update account_person set role = 'provider' where id = '" + maria + "'");
    assertThat(standing()).contains(Role.PROVIDER);
    database.asOwner(
        "update account_person set status = 'banned', status_reason = 'x' where id = '%s'"
            .formatted(maria));
    assertThat(standing()).isEmpty();
    database.asOwner(
        "update account_person set status = 'active', status_reason = null where id = '%s'"
            .formatted(maria));
    database.asOwner(
        "update account_session set ends_at = started_at where id = '%s'".formatted(session));
    assertThat(standing()).isEmpty();
  }

  @Test
  @Tag("SS-52")
  void somebodyIsThereAsLongAsOneOfTheirTabsIs() {
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();

    assertThat(beat(first)).isTrue();
    assertThat(beat(second)).isFalse();
    assertThat(database.inTransaction(() -> people.leave(first, maria))).isFalse();
    assertThat(database.inTransaction(() -> people.leave(second, maria))).isTrue();
  }

  @Test
  @Tag("SS-52")
  void whatANodeThatDiedLeftBehindIsForgotten() {
    beat(UUID.randomUUID());
    var alive = UUID.randomUUID();
    beat(alive);
    database.asOwner("update live_connection set beat_at = now() - interval '61 seconds'");
    database.inTransaction(() -> people.beat(List.of(alive)));
    assertThat(database.inTransaction(people::forgetSilent)).isEmpty();

    database.asOwner("update live_connection set beat_at = now() - interval '61 seconds'");
    assertThat(database.inTransaction(people::forgetSilent)).containsExactly(maria);
    assertThat(beat(alive)).as("and comes back").isTrue();
  }

  private boolean beat(UUID connection) {
    return database.inTransaction(() -> people.beat(connection, maria));
  }

  private Optional<SessionId> take(Instant at) {
    return database.inTransaction(() -> tickets.take(TICKET, at));
  }

  private Optional<Role> standing() {
    return Optional.ofNullable(
        database.inTransaction(() -> people.standing(List.of(session))).get(session));
  }
}
