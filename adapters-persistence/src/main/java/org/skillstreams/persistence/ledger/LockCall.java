package org.skillstreams.persistence.ledger;

import static org.skillstreams.persistence.ledger.LedgerArrays.orNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import org.skillstreams.domain.ledger.AccountName;

/**
 * One call of {@code ledger_lock}: afterwards the account exists and is held, and its balance is
 * known.
 */
record LockCall(AccountName account) {

  private static final String SQL = "select ledger_lock(?, ?, ?, ?, ?)";

  long run(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(SQL)) {
      statement.setObject(1, account.id().value());
      statement.setString(2, account.kind().key());
      statement.setString(3, account.currency().code());
      statement.setObject(4, orNull(account.owner()), Types.OTHER);
      statement.setShort(5, (short) account.stripe());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
