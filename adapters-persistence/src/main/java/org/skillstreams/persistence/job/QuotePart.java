package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.job.PriceRange;
import org.skillstreams.domain.job.Quote;
import org.skillstreams.domain.job.QuoteId;

/** A row of {@code job_quote} but for its job and its id, which are its key. */
@Embeddable
record QuotePart(
    @Column(name = "claim_id") UUID claimId,
    @Column int ordinal,
    @Column long min,
    @Column long max,
    @Column String currency,
    @Column String note,
    @Column(name = "quoted_at") Instant quotedAt,
    @Column String standing) {

  static QuotePart of(UUID claim, int ordinal, Quote quote) {
    var price = quote.price();
    return new QuotePart(
        claim,
        ordinal,
        price.min(),
        price.max(),
        price.currency(),
        quote.note(),
        quote.at(),
        Words.of(quote.standing()));
  }

  Quote toQuote(UUID id) {
    return new Quote(
        new QuoteId(id),
        new PriceRange(min, max, currency),
        note,
        quotedAt,
        Words.read(Quote.Standing.class, standing));
  }
}
