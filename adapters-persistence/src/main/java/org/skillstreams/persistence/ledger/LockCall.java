package org.skillstreams.persistence.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.skillstreams.domain.ledger.AccountName;

/**
 * One call of {@code ledger_lock}: afterwards the account exists and is held, and its balance is
 * known.
 */
record LockCall(AccountName account) {

  private static final String SQL = "select account_balance from ledger_lock(?, ?, ?, ?, ?)";

  long run(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(SQL)) {
      new LedgerArrays(statement).bindAccounts(List.of(account));
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("not opened: " + account);
        }
        return rows.getLong(1);
      }
    }
  }
}
