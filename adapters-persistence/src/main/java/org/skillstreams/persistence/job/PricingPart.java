package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.skillstreams.domain.job.Pricing;

/** The columns of a job that hold its price; written once. */
@Embeddable
record PricingPart(
    @Column(updatable = false) int score,
    @Column(updatable = false) String tier,
    @Column(updatable = false) int credits) {

  static PricingPart of(Pricing pricing) {
    return new PricingPart(pricing.score(), pricing.tier(), pricing.credits());
  }

  Pricing toPricing() {
    return new Pricing(score, tier, credits);
  }
}
