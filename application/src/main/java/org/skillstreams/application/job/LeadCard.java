package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.job.JobParts.Budget;
import org.skillstreams.application.job.JobParts.CategoryName;
import org.skillstreams.application.job.JobParts.Deadline;
import org.skillstreams.application.job.JobParts.QuoteView;
import org.skillstreams.application.job.JobParts.TierPrice;
import org.skillstreams.application.job.JobParts.TimingView;

/** A lead in a provider's list: nothing in it tells who the seeker is. */
public record LeadCard(
    UUID id,
    CategoryName category,
    String title,
    String zip,
    String city,
    String state,
    Optional<Double> distanceMiles,
    TierPrice tier,
    String stage,
    Instant submittedAt,
    Optional<Deadline> deadline,
    int placesLeft,
    int places,
    TimingView timing,
    Optional<Budget> budget,
    Optional<MyClaim> myClaim) {

  /** The reader's own claim. */
  public record MyClaim(
      UUID id,
      String outcome,
      Instant contactBy,
      boolean contacted,
      boolean refunded,
      Optional<QuoteView> quote) {}
}
