package org.skillstreams.persistence.ledger;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.ledger.Posted;
import org.skillstreams.domain.ledger.AccountId;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;

/**
 * One call of {@code ledger_transfer}, the shorter way for one posting of two legs. These are of
 * one currency and of opposite amounts, or they would not be balanced.
 *
 * @param id of the transaction, if it is posted
 */
record TransferCall(Posting posting, UUID id) {

  private static final String SQL =
      "select ledger_transfer(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** A leg and its account's id, which is worth computing once. */
  private record Side(AccountId id, AccountName account, long amount) {

    static Side of(Leg leg) {
      return new Side(leg.account().id(), leg.account(), leg.amount());
    }
  }

  static boolean fits(List<Posting> postings) {
    return postings.size() == 1 && postings.getFirst().legs().size() == 2;
  }

  /** What was posted; nothing if its key was used before. */
  Optional<Posted> run(Connection connection) throws SQLException {
    var sides = posting.legs().stream().map(Side::of).sorted(comparing(Side::id)).toList();
    var first = sides.getFirst();
    var second = sides.getLast();
    try (var statement = connection.prepareStatement(SQL)) {
      bind(statement, first, second);
      try (var rows = statement.executeQuery()) {
        rows.next();
        var balances = rows.getArray(1);
        if (balances == null) {
          return Optional.empty();
        }
        var left = (Long[]) balances.getArray();
        return Optional.of(
            new Posted(id, false, Map.of(first.id(), left[0], second.id(), left[1])));
      }
    } catch (SQLException e) {
      LedgerSqlStates.refuse(e);
      throw e;
    }
  }

  private void bind(PreparedStatement statement, Side first, Side second) throws SQLException {
    statement.setObject(1, id);
    statement.setString(2, posting.key().value());
    statement.setString(3, posting.reason().key());
    statement.setString(4, posting.about().map(Subject::type).orElse(null));
    bind(statement, 5, posting.about().map(Subject::id));
    statement.setString(6, posting.note().orElse(null));
    statement.setString(7, first.account().currency().code());
    statement.setLong(8, first.amount());
    bind(statement, 9, first);
    bind(statement, 13, second);
  }

  private static void bind(PreparedStatement statement, int place, Side side) throws SQLException {
    statement.setObject(place, side.id().value());
    statement.setString(place + 1, side.account().kind().key());
    bind(statement, place + 2, side.account().owner());
    statement.setShort(place + 3, (short) side.account().stripe());
  }

  /** Names the type of a null too: a statement with other types would be prepared anew. */
  private static void bind(PreparedStatement statement, int place, Optional<UUID> value)
      throws SQLException {
    if (value.isPresent()) {
      statement.setObject(place, value.get());
    } else {
      statement.setNull(place, Types.OTHER, "uuid");
    }
  }
}
