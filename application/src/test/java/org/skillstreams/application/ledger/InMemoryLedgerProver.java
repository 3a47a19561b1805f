package org.skillstreams.application.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.skillstreams.application.ledger.InMemoryLedger.Entry;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Subject;

/** Recounts the {@link InMemoryLedger} from its entries alone. */
public final class InMemoryLedgerProver implements LedgerProver {

  private record Pot(AccountKind kind, Currency currency) {}

  private final InMemoryLedger ledger;
  private final Clock clock;

  public InMemoryLedgerProver(InMemoryLedger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public LedgerProof prove() {
    var entries = ledger.entries();
    var seen =
        new LedgerProof.Snapshot(
            clock.instant(),
            0,
            entries.stream().map(entry -> entry.leg().account()).distinct().count(),
            entries.stream().map(Entry::transaction).distinct().count(),
            entries.size());
    return LedgerProof.of(seen, checks(entries), totals(entries));
  }

  private static List<LedgerProof.Check> checks(List<Entry> entries) {
    return List.of(
        check(
            LedgerRule.TRANSACTION_BALANCED, entries, Entry::transaction, group -> sum(group) != 0),
        check(
            LedgerRule.CURRENCY_BALANCED,
            entries,
            InMemoryLedgerProver::currency,
            group -> sum(group) != 0),
        check(
            LedgerRule.BALANCE_IS_SUM,
            entries,
            InMemoryLedgerProver::account,
            group -> sum(group) != group.getLast().after()),
        check(
            LedgerRule.CHAIN_UNBROKEN,
            entries,
            InMemoryLedgerProver::account,
            InMemoryLedgerProver::broken),
        check(
            LedgerRule.NEVER_NEGATIVE,
            entries,
            InMemoryLedgerProver::account,
            InMemoryLedgerProver::belowZero),
        check(
            LedgerRule.FACT_ONCE,
            entries,
            entry -> entry.posting().key().toString(),
            InMemoryLedgerProver::twice),
        check(
            LedgerRule.HELD_FOR_ITS_ENGAGEMENT,
            entries,
            InMemoryLedgerProver::account,
            InMemoryLedgerProver::movedForAnother));
  }

  private static LedgerProof.Check check(
      LedgerRule rule,
      List<Entry> entries,
      Function<Entry, Object> group,
      Predicate<List<Entry>> wrong) {
    var groups = entries.stream().collect(groupingBy(group, LinkedHashMap::new, toList()));
    var offenders =
        groups.entrySet().stream()
            .filter(one -> wrong.test(one.getValue()))
            .map(one -> one.getKey().toString())
            .toList();
    var first = offenders.stream().limit(LedgerProof.MOST_OFFENDERS).toList();
    return LedgerProof.Check.of(rule, offenders.size(), first);
  }

  private static List<LedgerProof.Total> totals(List<Entry> entries) {
    return entries.stream()
        .collect(groupingBy(InMemoryLedgerProver::pot, toList()))
        .entrySet()
        .stream()
        .map(pot ->
            new LedgerProof.Total(
                pot.getKey().kind().key(),
                pot.getKey().currency().code(),
                pot.getValue().stream().map(InMemoryLedgerProver::account).distinct().count(),
                sum(pot.getValue())))
        .toList();
  }

  private static Object account(Entry entry) {
    return entry.leg().account().id();
  }

  private static Object currency(Entry entry) {
    return entry.leg().account().currency();
  }

  private static Pot pot(Entry entry) {
    return new Pot(entry.leg().account().kind(), entry.leg().account().currency());
  }

  private static long sum(List<Entry> entries) {
    return entries.stream().mapToLong(entry -> entry.leg().amount()).sum();
  }

  private static boolean broken(List<Entry> chain) {
    long balance = 0;
    long seq = 0;
    for (var entry : chain) {
      seq++;
      if (entry.seq() != seq || entry.before() != balance) {
        return true;
      }
      balance = entry.after();
    }
    return false;
  }

  private static boolean belowZero(List<Entry> chain) {
    var kind = chain.getFirst().leg().account().kind();
    return !kind.mayGoNegative() && chain.stream().anyMatch(entry -> entry.after() < 0);
  }

  private static boolean movedForAnother(List<Entry> chain) {
    return chain.stream()
        .filter(entry -> entry.leg().account().kind() == AccountKind.ESCROW)
        .anyMatch(entry ->
            !entry.posting().about().map(Subject::id).equals(entry.leg().account().owner()));
  }

  private static boolean twice(List<Entry> ofOneKey) {
    return ofOneKey.stream().map(Entry::transaction).distinct().count() > 1;
  }
}
