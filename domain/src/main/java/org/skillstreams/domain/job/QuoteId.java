package org.skillstreams.domain.job;

import java.util.UUID;

/** One revision of a provider's price range. */
public record QuoteId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
