package org.skillstreams.persistence.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.AccountName;

/**
 * Binds the parameters of the ledger's functions: all of them are arrays, one value for each item.
 */
final class LedgerArrays {

  private final PreparedStatement statement;
  private int bound;

  LedgerArrays(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Binds the next parameter. */
  <T> LedgerArrays bind(String type, List<T> items, Function<T, @Nullable Object> value)
      throws SQLException {
    var values = items.stream().map(value).toArray();
    statement.setArray(++bound, statement.getConnection().createArrayOf(type, values));
    return this;
  }

  /**
   * Binds the next five parameters: which accounts these are, and what they are when they have to
   * be opened.
   */
  LedgerArrays bindAccounts(List<AccountName> accounts) throws SQLException {
    return bind("uuid", accounts, account -> account.id().value())
        .bind("text", accounts, account -> account.kind().key())
        .bind("text", accounts, account -> account.currency().code())
        .bind("uuid", accounts, account -> orNull(account.owner().map(PersonId::value)))
        .bind("int2", accounts, AccountName::stripe);
  }

  static @Nullable Object orNull(Optional<?> value) {
    return value.orElse(null);
  }
}
