package org.skillstreams.acceptance.bench;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Makes a ledger look as if people had paid each other for a long time: neighbours among the
 * wallets send one cent to and fro, and the chains of their balances go on without a gap.
 */
final class EntryLoader {

  /** Two entries for each pair and round; an even number of rounds leaves all balances. */
  private static final String LOAD =
      """
      create temp table wallet as
        select id, balance, entries, (row_number() over (order by id) - 1)::integer as n
        from ledger_account where kind = 'wallet';
      create temp table load as
        select uuidv7() as tx, p, r from generate_series(1, ROUNDS) r,
          generate_series(0, (select count(*) / 2 - 1 from wallet)::integer) p order by r, p;
      insert into ledger_transaction (id, business_key, reason, posted_at)
        select tx, 'load:' || tx, 'correction', platform_now() from load;
      insert into ledger_entry
        (account_id, seq, transaction_id, currency, amount, balance_before, balance_after)
        select w.id, w.entries + r, tx, 'USD', m.amount, m.before, m.before + m.amount
        from load join wallet w on w.n / 2 = p
        cross join lateral (select
          case when (r + w.n) % 2 = 0 then 1 else -1 end as amount,
          w.balance + case when r % 2 = 1 then 0 when w.n % 2 = 1 then 1 else -1 end as before) m
        order by r, p, w.id;
      update ledger_account a set entries = a.entries + ROUNDS from wallet w where w.id = a.id;
      drop table wallet, load;
      """;

  private final DataSource owner;

  EntryLoader(DataSource owner) {
    this.owner = owner;
  }

  /** Adds entries until there are about so many, and tidies up as autovacuum would in time. */
  void fillUpTo(int size) throws SQLException {
    long missing = size - LedgerGrowth.entries(owner);
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      long perRound;
      try (var rows =
          statement.executeQuery("select count(*) from ledger_account where kind = 'wallet'")) {
        rows.next();
        perRound = rows.getLong(1);
      }
      long rounds = missing / perRound / 2 * 2;
      if (rounds > 0) {
        statement.execute("set session_replication_role = replica");
        statement.execute(LOAD.replace("ROUNDS", Long.toString(rounds)));
      }
      for (var table : new String[] {"ledger_account", "ledger_transaction", "ledger_entry"}) {
        statement.execute("vacuum (analyze) " + table);
      }
      statement.execute("checkpoint");
    }
  }
}
