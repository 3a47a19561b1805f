package org.skillstreams.persistence.ledger;

import static org.skillstreams.persistence.ledger.LedgerArrays.orNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skillstreams.application.ledger.Posted;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.ledger.AccountId;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;

/** One call of {@code ledger_post}: all postings in one statement, all or none. */
record PostCall(List<Posting> postings, Ids ids) {

  private static final String SQL =
      """
      select place, transaction_id, repeated, account_id, balance_after
      from ledger_post(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** A leg, its account's id and the place of its posting, from 1. */
  private record Placed(int place, AccountId account, Leg leg) {

    static Placed of(int place, Leg leg) {
      return new Placed(place, leg.account().id(), leg);
    }

    static final Comparator<Placed> IN_ORDER_OF_LOCKS =
        Comparator.comparing(Placed::account).thenComparingInt(Placed::place);
  }

  List<Posted> run(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(SQL)) {
      bind(statement);
      return read(statement);
    } catch (SQLException e) {
      LedgerSqlStates.refuse(e);
      throw e;
    }
  }

  private void bind(PreparedStatement statement) throws SQLException {
    var legs =
        IntStream.range(0, postings.size())
            .boxed()
            .flatMap(i -> postings.get(i).legs().stream().map(leg -> Placed.of(i + 1, leg)))
            .sorted(Placed.IN_ORDER_OF_LOCKS)
            .toList();
    new LedgerArrays(statement)
        .bind("uuid", postings, _ -> ids.next())
        .bind("text", postings, posting -> posting.key().value())
        .bind("text", postings, posting -> posting.reason().key())
        .bind("text", postings, posting -> orNull(posting.about().map(Subject::type)))
        .bind("uuid", postings, posting -> orNull(posting.about().map(Subject::id)))
        .bind("text", postings, posting -> orNull(posting.note()))
        .bind("int4", legs, Placed::place)
        .bind("uuid", legs, placed -> placed.account().value())
        .bind("text", legs, placed -> placed.leg().account().kind().key())
        .bind("text", legs, placed -> placed.leg().account().currency().code())
        .bind("uuid", legs, placed -> orNull(placed.leg().account().owner()))
        .bind("int2", legs, placed -> placed.leg().account().stripe())
        .bind("int8", legs, placed -> placed.leg().amount());
  }

  private List<Posted> read(PreparedStatement statement) throws SQLException {
    var rows = new ArrayList<Row>();
    try (var found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(Row.of(found));
      }
    }
    var byPlace = rows.stream().collect(Collectors.groupingBy(Row::place));
    return IntStream.rangeClosed(1, postings.size())
        .mapToObj(byPlace::get)
        .map(PostCall::posted)
        .toList();
  }

  private static Posted posted(List<Row> legs) {
    var balances = legs.stream().collect(Collectors.toMap(Row::account, Row::balanceAfter));
    return new Posted(legs.getFirst().transaction(), legs.getFirst().repeated(), balances);
  }

  /** One leg as it was entered, now or under the same key before. */
  private record Row(
      int place, UUID transaction, boolean repeated, AccountId account, long balanceAfter) {

    static Row of(ResultSet found) throws SQLException {
      return new Row(
          found.getInt(1),
          found.getObject(2, UUID.class),
          found.getBoolean(3),
          new AccountId(found.getObject(4, UUID.class)),
          found.getLong(5));
    }
  }
}
