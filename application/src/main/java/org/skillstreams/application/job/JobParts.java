package org.skillstreams.application.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The pieces that views of jobs are made of. Enum values are words in lower snake case; money is in
 * minor units.
 */
public final class JobParts {

  private JobParts() {}

  /** A category by id and name. */
  public record CategoryName(String id, String name) {}

  /**
   * When time makes the next move.
   *
   * @param what routing, contact, confirmation, completion or review
   */
  public record Deadline(Instant at, String what) {}

  /** One answer in words, with the ids of the photos given as the answer. */
  public record AnswerLine(String key, String label, String value, List<UUID> photos) {}

  /** The price of one claim and the tier it comes from. */
  public record TierPrice(String name, int credits) {}

  /** When the work is wanted; kind as in the request. */
  public record TimingView(String kind, Optional<LocalDate> date) {}

  public record Budget(long min, long max, String currency) {}

  public record ContactView(String name, String phone, String email, String prefers) {}

  /** Average of published reviews, 1.0 to 5.0; absent, not zero, without reviews (SS-89). */
  public record Rating(Optional<Double> average, int count) {}

  /** What a seeker sees of a provider. */
  public record ProviderCard(
      UUID id,
      String name,
      String bio,
      Rating rating,
      int jobsCompleted,
      String city,
      String state) {}

  /** A provider who was asked: the card, when, and whether an open or won claim followed. */
  public record Invited(
      UUID id,
      String name,
      String bio,
      Rating rating,
      int jobsCompleted,
      String city,
      String state,
      Instant invitedAt,
      boolean claimed) {}

  /** One price range; state is open, rejected, confirmed or superseded. */
  public record QuoteView(
      UUID id, long min, long max, String currency, String note, Instant at, String state) {}

  /**
   * One claim; outcome is open, won, lost, released, ended or undone.
   *
   * @param settled whether it can no longer be undone; the seeker's page says so once it is seen
   * @param undoableUntil while its provider may undo it; only the provider sees that
   */
  public record ClaimView(
      UUID id,
      ProviderCard provider,
      Instant claimedAt,
      Instant contactBy,
      Optional<Instant> contactedAt,
      String outcome,
      boolean settled,
      Optional<Instant> undoableUntil,
      boolean refunded,
      int price,
      Optional<QuoteView> quote,
      List<QuoteView> earlierQuotes) {}

  /** One step of the timeline. */
  public record Step(Instant at, String move, String stage, By by, Optional<String> note) {}

  /** Who made a step; the name is absent where the reader must not know it. */
  public record By(String role, Optional<String> name) {}

  /** One review; scores are 1 to 5. */
  public record ReviewView(
      String by,
      int overall,
      int quality,
      int communication,
      int professionalism,
      int value,
      String text,
      Instant at) {}

  /**
   * The reviews of a job as one side may see them: the other side's only once they are published
   * (BY-15).
   *
   * @param closesAt when the window to write one ends, while it is open
   */
  public record Reviews(
      Optional<ReviewView> mine,
      Optional<ReviewView> theirs,
      Optional<Instant> publishedAt,
      Optional<Instant> closesAt) {}
}
