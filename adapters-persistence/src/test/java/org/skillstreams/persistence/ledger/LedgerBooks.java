package org.skillstreams.persistence.ledger;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.Posted;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * The ledger of a test database, each call in a transaction of its own or in the one that is open.
 */
record LedgerBooks(TestDatabase database) {

  static final Subject LEAD = Subject.of(new JobId(UUID.randomUUID()));

  static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }

  static BusinessKey key() {
    return BusinessKey.of("test", UUID.randomUUID());
  }

  JpaLedger ledger() {
    return new JpaLedger(database.entityManager(), UUID::randomUUID);
  }

  Posted post(Posting posting) {
    return database.inTransaction(() -> ledger().post(posting));
  }

  Posted grant(PersonId to, int credits) {
    return database.inTransaction(
        () -> ledger().post(ledger().credits(to).grant(credits, key(), "welcome")));
  }

  /** Locks, decides and posts, as a claim does. */
  Posted spend(PersonId by, int credits, BusinessKey key) {
    return database.inTransaction(
        () -> ledger().post(ledger().lockCredits(by).spend(credits, key, LEAD)));
  }

  long balance(PersonId owner) {
    return database.inTransaction(() -> ledger().credits(owner)).balance();
  }

  LedgerProof prove() {
    var em = database.entityManager();
    return database.inTransaction(() -> new JpaLedgerProver(em, new JpaClock(em)).prove());
  }

  /** Runs SQL as the role that owns the tables. */
  void asOwner(String sql) throws SQLException {
    execute(database.ownerDataSource(), sql);
  }

  /** Runs SQL as the application. */
  void asApplication(String sql) throws SQLException {
    execute(database.dataSource(), sql);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Takes away what keeps the books from being broken, so that a test can break them. */
  static void unguard(EntityManager em) {
    for (var table : List.of("ledger_entry", "ledger_transaction", "ledger_account")) {
      em.createNativeQuery("alter table " + table + " disable trigger user").executeUpdate();
    }
    em.createNativeQuery("alter table ledger_entry drop constraint ledger_entry_check")
        .executeUpdate();
  }
}
