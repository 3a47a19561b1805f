package org.skillstreams.persistence.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds parameters that are arrays, one value for each item. */
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

  static @Nullable Object orNull(Optional<?> value) {
    return value.orElse(null);
  }
}
