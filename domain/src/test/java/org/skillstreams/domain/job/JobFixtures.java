package org.skillstreams.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Zip;

/**
 * Jobs for tests, one for each stage, reached by the moves that lead there. Anna, Ben and Cleo were
 * invited; three claims fit. In {@code CLAIMED} Anna and Ben hold a claim; in {@code CONTACTED}
 * Anna has quoted and Ben has not made contact; from {@code CONFIRMED} on Anna has won.
 */
public final class JobFixtures {

  public static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
  public static final PersonId SEEKER = person(1);
  public static final PersonId ANNA = person(2);
  public static final PersonId BEN = person(3);
  public static final PersonId CLEO = person(4);
  public static final PersonId STRANGER = person(5);
  public static final int PRICE = 12;
  public static final JobPolicy THREE_PLACES = new JobPolicy(Map.of(), 3, 3);
  public static final QuoteId ANNAS_QUOTE = new QuoteId(uuid(300));

  private JobFixtures() {}

  public static PersonId person(int number) {
    return new PersonId(uuid(number));
  }

  /** A small readable id; the same number gives the same id. */
  public static UUID uuid(int number) {
    return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  public static JobRequest request() {
    return request(new CategoryId("house-cleaning"), "97201", "Spring cleaning\nThree rooms.");
  }

  public static JobRequest request(CategoryId category, String zip, String description) {
    return new JobRequest(
        category,
        1,
        List.of(new JobRequest.Answer("rooms", "How many rooms?", "3")),
        new Zip(zip),
        Optional.of("12 Elm Street"),
        description,
        new Timing(Timing.Kind.FLEXIBLE, Optional.empty()),
        Optional.of(price(100_00, 250_00)),
        new Contact("Sam Seeker", "503-555-0100", "sam@example.com", Contact.Way.EMAIL));
  }

  public static PriceRange price(long min, long max) {
    return new PriceRange(min, max, "USD");
  }

  public static Job submitted() {
    return submitted(new JobId(uuid(100)));
  }

  public static Job submitted(JobId id) {
    return Job.submit(id, SEEKER, request(), new Pricing(42, "Medium", PRICE), START);
  }

  /** A claim at the job's price whose id follows from how many the job has had. */
  public static Job claimed(Job job, PersonId by, Instant at, JobPolicy policy) {
    return job.claim(newClaim(job), by, job.pricing().credits(), at, policy);
  }

  static ClaimId newClaim(Job job) {
    return new ClaimId(uuid(200 + job.claims().all().size()));
  }

  /** The job in this stage, begun at {@link #START}. */
  public static Job inStage(JobStage stage) {
    return switch (stage) {
      case SUBMITTED -> submitted();
      case SENT_TO_PROVIDERS ->
          submitted().route(List.of(ANNA, BEN, CLEO), minutes(1), THREE_PLACES);
      case CLAIMED -> claimed(claimedByAnna(), BEN, minutes(3), THREE_PLACES);
      case CONTACTED ->
          inStage(JobStage.CLAIMED)
              .quote(ANNA, ANNAS_QUOTE, price(150_00, 200_00), "", minutes(4), THREE_PLACES);
      case CONFIRMED -> inStage(JobStage.CONTACTED).confirm(ANNAS_QUOTE, minutes(5), THREE_PLACES);
      case COMPLETED -> inStage(JobStage.CONFIRMED).complete(minutes(6), THREE_PLACES);
      case CLOSED -> JobDeadlines.close(inStage(JobStage.COMPLETED), true, minutes(7));
      case MANUAL_FULFILLMENT_REQUIRED -> submitted().route(List.of(), minutes(1), THREE_PLACES);
      case CANCELLED -> inStage(JobStage.CONTACTED).cancel("Not needed any more", minutes(5));
      case CLOSED_UNCONFIRMED ->
          JobDeadlines.autoClose(inStage(JobStage.CONTACTED), minutes(4).plus(Duration.ofDays(7)));
    };
  }

  /** Jobs in this stage that came there in different ways. */
  static List<Job> waysInto(JobStage stage) {
    var usual = inStage(stage);
    if (stage == JobStage.CLAIMED) {
      var alone = claimedByAnna();
      return List.of(usual, alone, returned(usual, ANNA), returned(alone, ANNA));
    }
    if (stage == JobStage.CONTACTED) {
      return List.of(usual, returned(usual, ANNA), returned(usual, BEN));
    }
    if (stage != JobStage.SENT_TO_PROVIDERS) {
      return List.of(usual);
    }
    var lapsed = minutes(3).plus(Duration.ofHours(48));
    var all = claimed(inStage(JobStage.CLAIMED), CLEO, minutes(3), THREE_PLACES);
    return List.of(usual, JobDeadlines.refundStaleClaims(all, lapsed, THREE_PLACES));
  }

  /** A person gave this provider's credits back; the claim has yet to end. */
  private static Job returned(Job job, PersonId provider) {
    return job.uphold(claim -> claim.provider().equals(provider), minutes(4));
  }

  /** Anna holds the only claim; two places are left. */
  public static Job claimedByAnna() {
    return claimed(inStage(JobStage.SENT_TO_PROVIDERS), ANNA, minutes(2), THREE_PLACES);
  }

  /** So many minutes after {@link #START}. */
  public static Instant minutes(long minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }
}
