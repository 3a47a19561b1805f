package org.skillstreams.acceptance.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.Currency;

/**
 * The adapter's SQL for pgbench: begin, one call of ledger_transfer or of ledger_post for several
 * postings, commit. Accounts are chosen by pgbench; legs come in the order of accounts, as the
 * functions want them.
 */
final class PostingScript {

  private record Leg(
      int place, String account, String kind, String currency, String stripe, int amount) {}

  private PostingScript() {}

  static String of(LedgerCase what, int people) {
    int accounts = what.accounts(people);
    return what.betweenWallets() ? transfer(accounts) : spends(what.batch(), accounts);
  }

  private static String transfer(int accounts) {
    var choose =
        """
        \\set a random(0, %1$d - 1)
        \\set b (:a + random(1, %1$d - 1)) %% %1$d
        \\set low least(:a, :b) + 1
        \\set high greatest(:a, :b) + 1
        """
            .formatted(accounts);
    var low = numbered(LedgerWorld.WALLETS, "low");
    var high = numbered(LedgerWorld.WALLETS, "high");
    var legs =
        List.of(
            new Leg(1, low, "wallet", "USD", "0", -1), new Leg(1, high, "wallet", "USD", "0", 1));
    return choose + transfer("correction", legs.getFirst(), legs.getLast());
  }

  /** Each posting chooses from its own stretch of the people, so that these are in order. */
  private static String spends(int batch, int accounts) {
    int stretch = accounts / batch;
    var choose =
        IntStream.range(0, batch)
            .mapToObj(
                i -> "\\set p%d random(%d, %d)\n".formatted(i, i * stretch + 1, (i + 1) * stretch))
            .collect(joining());
    var legs = new ArrayList<Leg>();
    for (int i = 0; i < batch; i++) {
      var person = numbered(LedgerWorld.CREDITS, "p" + i);
      legs.add(new Leg(i + 1, person, "credits", "CREDITS", "0", -1));
    }
    if (batch == 1) {
      int stripes = AccountKind.CREDITS_SPENT.stripes();
      return choose
          + "\\set stripe random(0, %d)\n".formatted(stripes - 1)
          + transfer("claim", legs.getFirst(), anyStripe());
    }
    IntStream.range(0, batch)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> spent(i).id()).thenComparing(i -> i))
        .forEach(i -> legs.add(stripe(i)));
    return choose + call(batch, "claim", legs);
  }

  private static Leg anyStripe() {
    var ids =
        IntStream.range(0, AccountKind.CREDITS_SPENT.stripes())
            .mapToObj(i -> "'" + spent(i).id() + "'")
            .collect(joining(", "));
    var chosen = "(array[" + ids + "]::uuid[])[:stripe + 1]";
    return new Leg(1, chosen, "credits_spent", "CREDITS", ":stripe", 1);
  }

  private static Leg stripe(int posting) {
    var account = spent(posting);
    return new Leg(
        posting + 1,
        "'" + account.id() + "'",
        "credits_spent",
        "CREDITS",
        Integer.toString(account.stripe()),
        1);
  }

  private static AccountName spent(int posting) {
    int stripe = posting % AccountKind.CREDITS_SPENT.stripes();
    return new AccountName(AccountKind.CREDITS_SPENT, Currency.CREDITS, Optional.empty(), stripe);
  }

  private static String numbered(String prefix, String variable) {
    return "('" + prefix + "' || lpad(to_hex(:" + variable + "::bigint), 12, '0'))::uuid";
  }

  private static String transfer(String reason, Leg first, Leg second) {
    return """
    begin;
    select ledger_transfer(uuidv7(), 'bench:' || uuidv7(), '%s', 'job', uuidv7(), null, '%s', %d, \
    %s, %s);
    commit;
    """
        .formatted(reason, first.currency(), first.amount(), side(first), side(second));
  }

  private static String side(Leg leg) {
    return "%s, '%s', null, %s::smallint".formatted(leg.account(), leg.kind(), leg.stripe());
  }

  private static String call(int postings, String reason, List<Leg> legs) {
    return """
    begin;
    select place, transaction_id, repeated, account_id, balance_after from ledger_post(\
    array[%s], array[%s], array[%s], array[%s], array[%s], array[%s]::text[], array[%s], \
    array[%s]::uuid[], array[%s], array[%s], array[%s]::uuid[], array[%s]::smallint[], \
    array[%s]::bigint[]);
    commit;
    """
        .formatted(
            repeat("uuidv7()", postings),
            repeat("'bench:' || uuidv7()", postings),
            repeat("'" + reason + "'", postings),
            repeat("'job'", postings),
            repeat("uuidv7()", postings),
            repeat("null", postings),
            each(legs, leg -> Integer.toString(leg.place())),
            each(legs, Leg::account),
            each(legs, leg -> "'" + leg.kind() + "'"),
            each(legs, leg -> "'" + leg.currency() + "'"),
            repeat("null", legs.size()),
            each(legs, Leg::stripe),
            each(legs, leg -> Integer.toString(leg.amount())));
  }

  private static String repeat(String word, int times) {
    return IntStream.range(0, times).mapToObj(_ -> word).collect(joining(", "));
  }

  private static String each(List<Leg> legs, Function<Leg, String> part) {
    return legs.stream().map(part).collect(joining(", "));
  }
}
