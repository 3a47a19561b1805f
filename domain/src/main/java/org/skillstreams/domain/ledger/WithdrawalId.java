package org.skillstreams.domain.ledger;

import java.util.UUID;

/** A person's request to have money paid out. */
public record WithdrawalId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
