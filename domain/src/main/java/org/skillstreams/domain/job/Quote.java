package org.skillstreams.domain.job;

import java.time.Instant;

/**
 * A provider's price range for a job. A revision is a new quote; the one before stays as it was,
 * superseded.
 */
public record Quote(QuoteId id, PriceRange price, String note, Instant at, Standing standing) {

  /** What became of a quote. */
  public enum Standing {
    OPEN,
    REJECTED,
    CONFIRMED,
    SUPERSEDED
  }

  public boolean open() {
    return standing == Standing.OPEN;
  }

  Quote is(Standing next) {
    return new Quote(id, price, note, at, next);
  }
}
