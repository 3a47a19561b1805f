package org.skillstreams.domain.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A movement about to be posted. It cannot be made unless it is balanced: the legs sum to zero in
 * every currency (I1).
 *
 * @param about the thing it is about, if any
 * @param note words of the person who caused it, if any
 * @param legs two or more, each account once
 */
public record Posting(
    BusinessKey key,
    PostingReason reason,
    Optional<Subject> about,
    Optional<String> note,
    List<Leg> legs) {

  public Posting {
    legs = List.copyOf(legs);
    var accounts = new HashSet<AccountName>();
    var sums = new HashMap<Currency, Long>();
    for (var leg : legs) {
      if (!accounts.add(leg.account())) {
        throw new IllegalArgumentException("two legs on " + leg.account());
      }
      sums.merge(leg.account().currency(), leg.amount(), Amounts::sum);
    }
    if (legs.isEmpty() || sums.values().stream().anyMatch(sum -> sum != 0)) {
      throw new IllegalArgumentException("not balanced: " + sums);
    }
  }

  /**
   * Whether this is the same movement again: same key, same reason, same amounts on the same
   * accounts.
   */
  public boolean repeats(Posting other) {
    return key.equals(other.key)
        && reason == other.reason
        && Set.copyOf(legs).equals(Set.copyOf(other.legs));
  }
}
