package org.skillstreams.application.ledger;

import java.time.Instant;
import java.util.List;

/**
 * Whether the ledger's invariants hold, as found by recounting everything in one snapshot.
 *
 * @param holds whether all of them do
 * @param at the moment of the snapshot
 * @param millis how long the recount took
 * @param checks one for each {@link LedgerRule}
 * @param totals what the recount saw, by kind of account
 */
public record LedgerProof(
    boolean holds,
    Instant at,
    long millis,
    long accounts,
    long transactions,
    long entries,
    List<Check> checks,
    List<Total> totals) {

  /** How many offenders a check names. */
  public static final int MOST_OFFENDERS = 20;

  public static LedgerProof of(Snapshot seen, List<Check> checks, List<Total> totals) {
    boolean holds = checks.stream().allMatch(Check::holds);
    return new LedgerProof(
        holds,
        seen.at(),
        seen.millis(),
        seen.accounts(),
        seen.transactions(),
        seen.entries(),
        checks,
        totals);
  }

  /** What was counted, when, and in how many milliseconds. */
  public record Snapshot(Instant at, long millis, long accounts, long transactions, long entries) {}

  /**
   * The result for one rule.
   *
   * @param invariant such as {@code I1}
   * @param rule key of the rule
   * @param violations how many offend it
   * @param offenders the first of them: ids of transactions or accounts, keys or currencies
   */
  public record Check(
      String invariant, String rule, boolean holds, long violations, List<String> offenders) {

    public static Check of(LedgerRule rule, long violations, List<String> offenders) {
      return new Check(rule.invariant(), rule.key(), violations == 0, violations, offenders);
    }
  }

  /**
   * Sum over all accounts of one kind and currency.
   *
   * @param balance in minor units
   */
  public record Total(String kind, String currency, long accounts, long balance) {}
}
