package org.skillstreams.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.audit.AuditFilter;
import org.skillstreams.application.audit.AuditTrack;
import org.skillstreams.application.audit.Origin;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("SS-24f")
@Tag("SS-31")
@Tag("I3")
class JpaAuditLogIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final SequentialIds IDS = new SequentialIds();
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private final JpaAuditLog log = new JpaAuditLog(database.entityManager(), IDS);
  private final JpaAuditViews views = new JpaAuditViews(database.entityManager());
  private final PersonId admin = new PersonId(UUID.randomUUID());
  private final String subject = UUID.randomUUID().toString();

  @Test
  void aTrackTellsWhoWhatWhyBeforeAfterAndFromWhere() {
    new Origin("203.0.113.7", "request-1").during(() -> record(track("person.ban", NOON)));

    assertThat(list(about(subject), PageRequest.first(20)).items())
        .singleElement()
        .satisfies(track -> {
          assertThat(track.at()).isEqualTo(NOON);
          assertThat(track.actor()).isEqualTo("admin");
          assertThat(track.person()).contains(admin.value());
          assertThat(track.action()).isEqualTo("person.ban");
          assertThat(track.reason()).contains("\"spam\"");
          assertThat(track.before()).isEqualTo(Map.of("status", "active"));
          assertThat(track.after())
              .isEqualTo(Map.of("status", "banned", "note", "a \"quoted\" one"));
          assertThat(track.address()).contains("203.0.113.7");
          assertThat(track.requestId()).contains("request-1");
        });
  }

  @Test
  void theSystemLeavesTracksWithoutAPersonOrAnAddress() {
    record(
        new AuditEntry(
            NOON,
            Actor.SYSTEM,
            Optional.empty(),
            "job.close",
            "job",
            subject,
            Optional.empty(),
            Map.of(),
            Map.of()));

    assertThat(list(about(subject), PageRequest.first(20)).items())
        .singleElement()
        .satisfies(track -> {
          assertThat(track.person()).isEmpty();
          assertThat(track.address()).isEmpty();
        });
  }

  @Test
  void whatIsRolledBackLeavesNoTrack() {
    assertThatThrownBy(() ->
            database.inTransaction(() -> {
              log.record(track("person.ban", NOON));
              throw new IllegalStateException("after the track");
            }))
        .hasMessage("after the track");
    assertThat(list(about(subject), PageRequest.first(20)).items()).isEmpty();
  }

  @Test
  void theLogIsReadPageByPageNewestFirstAlsoWithinOneMoment() {
    for (int i = 0; i < 5; i++) {
      record(track("person.ban", NOON.plusSeconds(i / 2)));
    }
    var first = list(about(subject), PageRequest.first(2));
    var second = list(about(subject), new PageRequest(first.next(), 2));
    var third = list(about(subject), new PageRequest(second.next(), 2));

    assertThat(List.of(first, second, third))
        .flatExtracting(Page::items)
        .extracting(AuditTrack::id)
        .hasSize(5)
        .doesNotHaveDuplicates();
    assertThat(first.items())
        .extracting(AuditTrack::at)
        .containsExactly(NOON.plusSeconds(2), NOON.plusSeconds(1));
    assertThat(third.next()).isEmpty();
  }

  @Test
  void eachFilterNarrows() {
    record(track("person.ban", NOON));
    record(track("person.suspend", NOON.plusSeconds(60)));
    var others = new PersonId(UUID.randomUUID());

    assertThat(actions(about(subject))).containsExactly("person.suspend", "person.ban");
    assertThat(actions(by(Optional.of("person.ban"), admin))).containsExactly("person.ban");
    assertThat(actions(by(Optional.empty(), admin))).hasSize(2);
    assertThat(actions(by(Optional.empty(), others))).isEmpty();
  }

  @Test
  void aSpanOfTimeBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
    record(track("person.ban", NOON));
    record(track("person.suspend", NOON.plusSeconds(60)));

    assertThat(actions(between(NOON, NOON.plusSeconds(60)))).containsExactly("person.ban");
    assertThat(actions(between(NOON.plusSeconds(60), NOON.plusSeconds(61))))
        .containsExactly("person.suspend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "_", "2026-11-02T12:00:00Z", "2026-11-02T12:00:00Z_", "' or 1=1_--"})
  void aCursorThatIsNoneIsRefused(String cursor) {
    assertThatThrownBy(() -> list(AuditFilter.none(), new PageRequest(Optional.of(cursor), 2)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.problems().getFirst().field()).isEqualTo("cursor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set reason = null",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void nobodyChangesATrackNotEvenTheOwner(String sql) {
    record(track("person.ban", NOON));

    assertThatThrownBy(() -> execute(database.ownerDataSource(), sql))
        .hasMessageContaining("is forbidden: tracks stay");
    assertThatThrownBy(() -> execute(database.dataSource(), sql))
        .hasMessageContaining("permission denied");
    assertThat(actions(about(subject))).hasSize(1);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private AuditEntry track(String action, Instant at) {
    return new AuditEntry(
        at,
        Actor.ADMIN,
        Optional.of(admin),
        action,
        "person",
        subject,
        Optional.of("\"spam\""),
        Map.of("status", "active"),
        Map.of("status", "banned", "note", "a \"quoted\" one"));
  }

  private void record(AuditEntry entry) {
    database.inTransaction(() -> log.record(entry));
  }

  private Page<AuditTrack> list(AuditFilter filter, PageRequest page) {
    return database.inTransaction(() -> views.list(filter, page));
  }

  private List<String> actions(AuditFilter filter) {
    return list(filter, PageRequest.first(20)).items().stream().map(AuditTrack::action).toList();
  }

  private static AuditFilter about(String subject) {
    return new AuditFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(subject),
        Optional.empty(),
        Optional.empty());
  }

  private AuditFilter between(Instant from, Instant until) {
    return new AuditFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(subject),
        Optional.of(from),
        Optional.of(until));
  }

  private AuditFilter by(Optional<String> action, PersonId person) {
    return new AuditFilter(
        action,
        Optional.of(person),
        Optional.of("person"),
        Optional.of(subject),
        Optional.empty(),
        Optional.empty());
  }
}
