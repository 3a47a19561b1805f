package org.skillstreams.acceptance.bench;

import static org.skillstreams.domain.ledger.AccountKind.CLEARING;
import static org.skillstreams.domain.ledger.AccountKind.CREDITS_ISSUED;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.skillstreams.bootstrap.wiring.TimeOrderedIds;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.PostingReason;
import org.skillstreams.domain.ledger.Wallet;
import org.skillstreams.persistence.ledger.JpaLedger;

/**
 * Accounts with money on them: one set for our adapter, and as many for pgbench, whose ids follow
 * from a number as pgbench's scripts need it. Every pgbench script here sends what the adapter
 * sends: one call of a function between begin and commit.
 */
record LedgerWorld(List<PersonId> people) {

  static final Currency DOLLARS = Currency.of("USD");
  static final String WALLETS = "0a0a0a0a-0000-7000-8000-";
  static final String CREDITS = "0c0c0c0c-0000-7000-8000-";

  private static final long PLENTY = 1_000_000_000;

  static LedgerWorld of(int size) {
    return new LedgerWorld(
        IntStream.range(0, size).mapToObj(i -> new PersonId(new UUID(0x5eed, i))).toList());
  }

  Wallet wallet(int place) {
    return new Wallet(people.get(place), DOLLARS);
  }

  /** Opens and fills all accounts, each set in one transaction of the ledger. */
  void fill(EntityManager em, Connection connection) throws SQLException {
    em.getTransaction().begin();
    fund(em, person -> new Wallet(person, DOLLARS).name(), CLEARING);
    fund(em, CreditAccount::nameOf, CREDITS_ISSUED);
    em.getTransaction().commit();
    fundNumbered(connection, WALLETS, AccountKind.WALLET, DOLLARS, CLEARING);
    fundNumbered(connection, CREDITS, AccountKind.CREDITS, Currency.CREDITS, CREDITS_ISSUED);
  }

  private void fund(EntityManager em, Function<PersonId, AccountName> account, AccountKind from) {
    var legs = new ArrayList<Leg>();
    people.forEach(person -> legs.add(new Leg(account.apply(person), PLENTY)));
    var currency = legs.getFirst().account().currency();
    legs.add(
        new Leg(AccountName.against(people.getFirst(), from, currency), -PLENTY * people.size()));
    var key = BusinessKey.of("fill", from);
    var posting = new Posting(key, PostingReason.GRANT, Optional.empty(), Optional.empty(), legs);
    if (new JpaLedger(em, new TimeOrderedIds()).post(posting).repeated()) {
      throw new IllegalStateException("filled already");
    }
  }

  private void fundNumbered(
      Connection connection, String prefix, AccountKind kind, Currency currency, AccountKind from)
      throws SQLException {
    var source = AccountName.against(people.getFirst(), from, currency);
    var sql =
        """
        with numbered as (select array_agg(id order by id) as ids from (
          select ('%1$s' || lpad(to_hex(n), 12, '0'))::uuid as id from generate_series(1, %2$d) n) i)
        select count(*) from numbered, ledger_post(
          array[uuidv7()], array['fill:%3$s'], array['grant'], array[null]::text[],
          array[null]::uuid[], array[null]::text[], array_fill(1, array[%2$d + 1]),
          ids || '%4$s'::uuid, array_fill('%3$s'::text, array[%2$d]) || '%5$s'::text,
          array_fill('%6$s'::text, array[%2$d + 1]), ids || null::uuid,
          array_fill(0::smallint, array[%2$d]) || %7$d::smallint,
          array_fill(%8$d::bigint, array[%2$d]) || (-%8$d::bigint * %2$d))
        """
            .formatted(
                prefix,
                people.size(),
                kind.key(),
                source.id(),
                from.key(),
                currency,
                source.stripe(),
                PLENTY);
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
