package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.shared.Leftovers;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.account.PersonId;

@Tag("B1")
class LeftoversIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final Leftovers answers = new OldAnswers(database.entityManager());
  private final Leftovers facts = new OldFacts(database.entityManager());
  private final Leftovers runs = new OldRuns(database.entityManager());

  @Test
  void answersAreForgottenAfterADayTheOldestFirst() throws SQLException {
    for (var age : List.of("1 hour", "23 hours", "25 hours", "3 days", "9 days")) {
      run(
          "insert into shared_idempotency (person_id, key, request_hash, created_at) values"
              + " (gen_random_uuid(), '%s', '\\x00', now() - interval '%s')".formatted(age, age));
    }

    assertThat(remove(answers, 2)).isEqualTo(2);
    assertThat(count("shared_idempotency where key in ('3 days', '9 days')")).isZero();
    assertThat(remove(answers, 2)).isOne();
    assertThat(remove(answers, 2)).isZero();
    assertThat(count("shared_idempotency")).isEqualTo(2);
  }

  @Test
  void runsOfTheSweepAreForgottenAfterAMonthWithAllTheirParts() throws SQLException {
    aRun(1, "29 days");
    aRun(2, "31 days");

    assertThat(remove(runs, 10)).isOne();
    assertThat(count("batch.jobinstance")).isOne();
    assertThat(count("batch.jobexecution where fk_jobinstanceid = 1")).isOne();
    assertThat(count("batch.stepthreadexecution")).isOne();
    assertThat(count("batch.stepthreadinstance")).isOne();
  }

  @Test
  void factsThatEverybodyTookAreForgottenAfterAMonthAndOthersNever() throws SQLException {
    var told = List.of("29 days", "31 days");
    for (var age : told) {
      run(
          "insert into shared_outbox"
              + " (id, subject_type, subject_id, type, payload, occurred_at, relayed_at) values"
              + " (gen_random_uuid(), 'thing', gen_random_uuid(), 'thing.made', '{}',"
              + " now() - interval '40 days', now() - interval '%s')".formatted(age));
    }
    run("insert into shared_outbox_taken select id, 'mail' from shared_outbox");
    Facts.publish(database, UUID.randomUUID(), "thing.made");

    assertThat(remove(facts, 10)).isOne();
    assertThat(count("shared_outbox")).isEqualTo(2);
    assertThat(count("shared_outbox_taken")).isOne();
  }

  @Test
  void liveEventsAreForgottenAfterAMonthAndCountingGoesOn() throws SQLException {
    var streams = new JpaStreams(database.entityManager(), _ -> {});
    var inbox = StreamId.inbox(new PersonId(UUID.randomUUID()));
    for (int i = 0; i < 3; i++) {
      database.inTransaction(() -> streams.append(inbox, "thing.said", "{}"));
    }
    database.asOwner(
        "update shared_stream_event set at = now() - interval '31 days' where number < 3");

    assertThat(remove(new OldStreamEvents(database.entityManager()), 10)).isEqualTo(2);
    assertThat(count("shared_stream_event")).isOne();
    assertThat(database.inTransaction(() -> streams.append(inbox, "thing.said", "{}")))
        .isEqualTo(4);
  }

  private static void aRun(int id, String age) throws SQLException {
    run(
        """
        insert into batch.jobinstance (jobinstanceid, batchstatus, createtime, instancestate, numexecs)
          values (%1$d, 5, now() at time zone 'UTC' - interval '%2$s', 5, 1);
        insert into batch.jobexecution
            (jobexecid, batchstatus, createtime, execnum, fk_jobinstanceid)
          values (%1$d, 5, now() at time zone 'UTC', 0, %1$d);
        insert into batch.stepthreadexecution
            (stepexecid, batchstatus, m_commit, m_filter, internalstatus, partnum, m_processskip,
             m_read, m_readskip, m_rollback, stepname, m_write, m_writeskip, fk_jobexecid)
          values (%1$d, 5, 0, 0, 0, 0, 0, 0, 0, 0, 'sweep', 0, 0, %1$d);
        insert into batch.stepthreadinstance (partnum, stepname, fk_jobinstanceid, fk_latest_stepexecid)
          values (0, 'sweep', %1$d, %1$d)
        """
            .formatted(id, age));
  }

  private static int remove(Leftovers kind, int most) {
    return database.inTransaction(() -> kind.remove(most));
  }

  private static void run(String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long count(String from) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
