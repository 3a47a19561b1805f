package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.domain.account.PersonId;

/**
 * Keeps a provider's rating true to the reviews. It is counted anew while the provider is held, so
 * that of two changes at once the later count sees both; nothing is ever added up (SS-88).
 */
@Dependent
public class ProviderRatings {

  private final Reviews reviews;
  private final ProviderLanes lanes;

  @Inject
  public ProviderRatings(Reviews reviews, ProviderLanes lanes) {
    this.reviews = reviews;
    this.lanes = lanes;
  }

  void recount(PersonId provider) {
    lanes.hold(List.of(provider));
    var rating = reviews.rating(provider);
    lanes.rated(provider, rating.sum(), rating.count());
  }
}
