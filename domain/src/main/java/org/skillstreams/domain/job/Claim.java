package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Window;

/**
 * A provider's paid place on a job.
 *
 * @param price credits spent on it
 * @param contactBy until when the provider has to make contact
 * @param grace how long it may be undone, and what ended that
 * @param inArea whether the provider offered this work there when claiming
 * @param contactedAt when contact was made
 * @param refund set once its credits went back
 * @param quotes every price range given, oldest first; at most the last is open
 */
public record Claim(
    ClaimId id,
    PersonId provider,
    int price,
    Instant claimedAt,
    Instant contactBy,
    Grace grace,
    boolean inArea,
    Optional<Instant> contactedAt,
    Outcome outcome,
    Optional<Refund> refund,
    List<Quote> quotes) {

  /** The most revisions one claim may carry. */
  public static final int MOST_QUOTES = 20;

  /** What became of a claim. */
  public enum Outcome {
    OPEN,
    WON,
    LOST,
    RELEASED,
    ENDED,
    UNDONE
  }

  public Claim {
    quotes = List.copyOf(quotes);
  }

  static Claim of(ClaimId id, PersonId provider, int price, Instant now, JobPolicy policy) {
    return new Claim(
        id,
        provider,
        price,
        now,
        policy.end(Window.CONTACT, now),
        Grace.until(now.plus(policy.undoWindow())),
        true,
        Optional.empty(),
        Outcome.OPEN,
        Optional.empty(),
        List.of());
  }

  public boolean open() {
    return outcome == Outcome.OPEN;
  }

  /** Whether it still is, or was in the end, the provider's place on the job. */
  public boolean holds() {
    return switch (outcome) {
      case OPEN, WON -> true;
      case LOST, RELEASED, ENDED, UNDONE -> false;
    };
  }

  public boolean contacted() {
    return contactedAt.isPresent();
  }

  /** Open, past its window, and still without contact. */
  public boolean stale(Instant now) {
    return open() && !contacted() && !contactBy.isAfter(now);
  }

  /** Whether it may still be undone; until then the seeker's contact details are kept back. */
  public boolean undoable(Instant now) {
    return open() && !contacted() && refund.isEmpty() && grace.lasts(now);
  }

  public Optional<Quote> openQuote() {
    return quotes.stream().filter(Quote::open).findFirst();
  }

  Claim inContact(Instant now) {
    return contacted() ? this : with(Optional.of(now), outcome, refund, quotes);
  }

  Claim quoted(Quote quote) {
    var all = new ArrayList<Quote>();
    quotes.forEach(q -> all.add(q.open() ? q.is(Quote.Standing.SUPERSEDED) : q));
    all.add(quote);
    return with(contactedAt, outcome, refund, all);
  }

  Claim quoteIs(QuoteId id, Quote.Standing standing) {
    return with(
        contactedAt,
        outcome,
        refund,
        quotes.stream().map(q -> q.id().equals(id) ? q.is(standing) : q).toList());
  }

  /** Takes the claim back, with its credits. */
  Claim undone(Instant now) {
    Job.forbid(refund.isPresent(), JobRefusal.NOTHING_TO_REFUND);
    Job.forbid(contacted(), JobRefusal.CONTACT_REVEALED);
    grace.require(now);
    return ended(Outcome.UNDONE).refunded(now, Refund.Cause.UNDONE);
  }

  Claim seen(Instant now) {
    return undoable(now) ? with(grace.seen(now), inArea) : this;
  }

  Claim revealed(Instant now) {
    return undoable(now) ? with(grace.revealed(now), inArea) : this;
  }

  Claim ended(Outcome next) {
    return with(contactedAt, next, refund, quotes);
  }

  /** Returns the credits, once: a claim that has its refund keeps the first. */
  Claim refunded(Instant now, Refund.Cause cause) {
    return refund.isPresent()
        ? this
        : with(contactedAt, outcome, Optional.of(new Refund(now, cause)), quotes);
  }

  Claim outside() {
    return with(grace, false);
  }

  private Claim with(
      Optional<Instant> contact, Outcome next, Optional<Refund> back, List<Quote> offers) {
    return new Claim(
        id, provider, price, claimedAt, contactBy, grace, inArea, contact, next, back, offers);
  }

  private Claim with(Grace next, boolean within) {
    return new Claim(
        id,
        provider,
        price,
        claimedAt,
        contactBy,
        next,
        within,
        contactedAt,
        outcome,
        refund,
        quotes);
  }
}
