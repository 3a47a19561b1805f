package org.skillstreams.application.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobPolicy;
import org.skillstreams.domain.job.JobRequest;
import org.skillstreams.domain.job.JobRequest.Answer;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.PriceRange;
import org.skillstreams.domain.job.Pricing;
import org.skillstreams.domain.job.Quote;
import org.skillstreams.domain.job.QuoteId;
import org.skillstreams.domain.job.Timing;
import org.skillstreams.domain.shared.Window;
import org.skillstreams.domain.shared.Zip;

/**
 * Jobs of one seeker and two providers, brought to each stage by the moves that lead there; every
 * call makes another one.
 */
public record ExampleJobs(PersonId seeker, PersonId anna, PersonId ben, Instant start) {

  public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  public static final CategoryId CLEANING = new CategoryId("cleaning");
  public static final JobPolicy POLICY = JobPolicy.STANDARD;
  public static final int PRICE = 3;

  private static final long HOUR = 3600;

  /** Of a seeker and providers that nobody else knows, submitted at noon. */
  public static ExampleJobs ofStrangers() {
    return new ExampleJobs(person(), person(), person(), NOON);
  }

  public static PersonId person() {
    return new PersonId(UUID.randomUUID());
  }

  public static JobRequest request(String description) {
    return new JobRequest(
        CLEANING,
        3,
        List.of(new Answer("rooms", "How many rooms?", "4"), new Answer("pets", "Pets?", "Yes")),
        new Zip("97201-1234"),
        Optional.of("12 Main St"),
        description,
        new Timing(Timing.Kind.ON_DATE, Optional.of(LocalDate.of(2026, 12, 1))),
        Optional.of(new PriceRange(5_000, 12_050, "USD")),
        new Contact("Sam Seeker", "+1 503 555 0100", "sam@example.org", Contact.Way.CHAT));
  }

  /** One job in each stage. */
  public Stream<Job> everyStage() {
    return Arrays.stream(JobStage.values()).map(this::in);
  }

  public Job in(JobStage stage) {
    return switch (stage) {
      case SUBMITTED -> submitted();
      case SENT_TO_PROVIDERS -> sent();
      case CLAIMED -> claimed();
      case CONTACTED -> contacted();
      case CONFIRMED -> confirmed();
      case COMPLETED -> confirmed().complete(at(6), POLICY);
      case CLOSED -> JobDeadlines.close(in(JobStage.COMPLETED), true, at(7));
      case MANUAL_FULFILLMENT_REQUIRED -> submitted().route(List.of(), at(1), POLICY);
      case CANCELLED -> contacted().cancel("Found a neighbour who does it.", at(5));
      case CLOSED_UNCONFIRMED ->
          JobDeadlines.autoClose(contacted(), POLICY.end(Window.CONFIRMATION, at(4)));
    };
  }

  public Job submitted() {
    return submitted(request("Clean a flat\nFour rooms and a dog."));
  }

  public Job submitted(JobRequest request) {
    return Job.submit(
        new JobId(UUID.randomUUID()), seeker, request, new Pricing(42, "Medium", PRICE), start);
  }

  public Job sent() {
    return submitted().route(List.of(anna, ben), at(1), POLICY);
  }

  public Job claimed() {
    return sent().claim(new ClaimId(UUID.randomUUID()), anna, PRICE, at(2), POLICY);
  }

  /** Claimed by both; Anna made contact and named two prices. */
  public Job contacted() {
    var both = claimed().claim(new ClaimId(UUID.randomUUID()), ben, PRICE, at(3), POLICY);
    return quoted(quoted(both, 8_000), 7_000);
  }

  public Job confirmed() {
    var contacted = contacted();
    return contacted.confirm(openQuote(contacted), at(5), POLICY);
  }

  /** The claims lapsed: credits returned, invitations withdrawn, back to be routed anew. */
  public Job lapsed() {
    return JobDeadlines.refundStaleClaims(claimed(), POLICY.end(Window.CONTACT, at(3)), POLICY);
  }

  public static QuoteId openQuote(Job job) {
    return job.claims()
        .open()
        .map(Claim::openQuote)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Quote::id)
        .orElseThrow();
  }

  private Job quoted(Job job, long least) {
    var price = new PriceRange(least, least + 2_000, "USD");
    return job.quote(anna, new QuoteId(UUID.randomUUID()), price, "With tools", at(4), POLICY);
  }

  private Instant at(int hours) {
    return start.plusSeconds(hours * HOUR);
  }
}
