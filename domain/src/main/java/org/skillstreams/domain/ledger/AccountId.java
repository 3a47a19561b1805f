package org.skillstreams.domain.ledger;

import java.util.UUID;

/**
 * An account of the ledger. Accounts are locked in the order of their ids, so that no two postings
 * wait for each other.
 */
public record AccountId(UUID value) implements Comparable<AccountId> {

  /**
   * The database's order of UUIDs: byte by byte, unsigned. {@link UUID#compareTo} would put the
   * upper half first.
   */
  @Override
  public int compareTo(AccountId other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
