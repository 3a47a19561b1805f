package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobState.Agreement;
import org.skillstreams.domain.job.JobState.Cancelled;
import org.skillstreams.domain.job.JobState.Claimed;
import org.skillstreams.domain.job.JobState.Closed;
import org.skillstreams.domain.job.JobState.ClosedUnconfirmed;
import org.skillstreams.domain.job.JobState.Completed;
import org.skillstreams.domain.job.JobState.Confirmed;
import org.skillstreams.domain.job.JobState.Contacted;
import org.skillstreams.domain.job.JobState.ManualFulfillmentRequired;
import org.skillstreams.domain.job.JobState.SentToProviders;
import org.skillstreams.domain.job.JobState.Submitted;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Window;

/**
 * One request for work, from submission to its end (lifecycles.md, Job). Every move answers a new
 * job or a {@link Refusal}; {@link JobMove} is the table it is checked against.
 *
 * @param version counts the changes stored; for edits that must not overwrite each other
 */
public record Job(
    JobId id,
    PersonId seeker,
    JobRequest request,
    Pricing pricing,
    Instant submittedAt,
    List<Invitation> invitations,
    Claims claims,
    JobState state,
    long version) {

  public Job {
    invitations = List.copyOf(invitations);
  }

  public static Job submit(
      JobId id, PersonId seeker, JobRequest request, Pricing pricing, Instant now) {
    return new Job(
        id, seeker, request, pricing, now, List.of(), Claims.NONE, new Submitted(now), 0);
  }

  public JobStage stage() {
    return state.stage();
  }

  /**
   * Offers the lead to the providers that routing chose, beside those whose invitation still
   * stands; who let a claim lapse is not asked again.
   */
  public Job route(List<PersonId> chosen, Instant now, JobPolicy policy) {
    return switch (state) {
      case Submitted _, SentToProviders _, ManualFulfillmentRequired _ -> {
        var fresh = chosen.stream().filter(Predicate.not(this::concerns)).distinct().toList();
        var asked = invited(fresh, Invitation.Source.ROUTING, now);
        boolean anybody = asked.stream().anyMatch(Invitation::standing);
        yield anybody
            ? with(asked, claims, new SentToProviders(policy.end(Window.ROUTING, now)))
            : with(asked, claims, new ManualFulfillmentRequired(now));
      }
      case Claimed _,
          Contacted _,
          Confirmed _,
          Completed _,
          Closed _,
          ClosedUnconfirmed _,
          Cancelled _ ->
          throw new Refusal(JobRefusal.NOT_ROUTABLE);
    };
  }

  /**
   * An operator offers the lead to a provider of their choice, also to one who missed the first
   * offer or let a claim lapse.
   */
  public Job assign(PersonId provider, Instant now, JobPolicy policy) {
    return switch (state) {
      case SentToProviders _ when invites(provider) ->
          throw new Refusal(JobRefusal.ALREADY_INVITED);
      case SentToProviders _, ManualFulfillmentRequired _ ->
          with(
              invited(List.of(provider), Invitation.Source.ADMIN, now),
              claims,
              new SentToProviders(policy.end(Window.ROUTING, now)));
      case Submitted _, Claimed _, Contacted _, Confirmed _, Completed _ ->
          throw new Refusal(JobRefusal.NOT_ASSIGNABLE);
      case Closed _, ClosedUnconfirmed _, Cancelled _ ->
          throw new Refusal(JobRefusal.NOT_ASSIGNABLE);
    };
  }

  /** A provider takes a place on the lead at the price that was shown. */
  public Job claim(ClaimId claim, PersonId by, int price, Instant now, JobPolicy policy) {
    forbid(!invites(by), JobRefusal.NOT_INVITED);
    forbid(claims.openOf(by).isPresent(), JobRefusal.ALREADY_CLAIMED);
    return switch (state) {
      case SentToProviders s when now.isBefore(s.closesAt()) ->
          joined(claim, by, price, now, policy, new Claimed(s.closesAt()));
      case Claimed c -> joined(claim, by, price, now, policy, c);
      case Contacted c when now.isBefore(c.closesAt()) -> joined(claim, by, price, now, policy, c);
      case Confirmed _, Completed _, Closed _ -> throw new Refusal(JobRefusal.NO_PLACE_LEFT);
      case SentToProviders _, Contacted _ -> throw new Refusal(JobRefusal.CLOSED_FOR_CLAIMS);
      case Submitted _, ManualFulfillmentRequired _, ClosedUnconfirmed _, Cancelled _ ->
          throw new Refusal(JobRefusal.CLOSED_FOR_CLAIMS);
    };
  }

  private Job joined(
      ClaimId claim, PersonId by, int price, Instant now, JobPolicy policy, JobState next) {
    forbid(claims.open().count() >= policy.claimsPerJob(), JobRefusal.NO_PLACE_LEFT);
    forbid(price != pricing.credits(), JobRefusal.PRICE_CHANGED);
    return with(invitations, claims.plus(Claim.of(claim, by, price, now, policy)), next);
  }

  /** The claiming provider says that contact was made. */
  public Job contact(PersonId by, Instant now, JobPolicy policy) {
    var mine = ClaimAtHand.workable(this, by, now);
    forbid(mine.contacted(), JobRefusal.ALREADY_CONTACTED);
    return inContact(mine, now, policy);
  }

  /**
   * The claiming provider names a price range; that counts as contact. A later one replaces it
   * until one is confirmed.
   */
  public Job quote(
      PersonId by, QuoteId quote, PriceRange price, String note, Instant now, JobPolicy policy) {
    var mine = ClaimAtHand.workable(this, by, now);
    forbid(mine.quotes().size() >= Claim.MOST_QUOTES, JobRefusal.TOO_MANY_QUOTES);
    return inContact(
        mine.quoted(new Quote(quote, price, note, now, Quote.Standing.OPEN)), now, policy);
  }

  private Job inContact(Claim mine, Instant now, JobPolicy policy) {
    var next =
        state instanceof Contacted c ? c : new Contacted(policy.end(Window.CONFIRMATION, now));
    return with(invitations, claims.replace(mine.inContact(now)), next);
  }

  /** The seeker declines a price; the provider may name another. */
  public Job rejectQuote(QuoteId quote, Instant now) {
    var claim = ClaimAtHand.decidable(this, quote, now);
    return with(invitations, claims.replace(claim.quoteIs(quote, Quote.Standing.REJECTED)), state);
  }

  /** The seeker chooses a quote; every other open claim is lost. */
  public Job confirm(QuoteId quote, Instant now, JobPolicy policy) {
    var chosen =
        ClaimAtHand.decidable(this, quote, now)
            .quoteIs(quote, Quote.Standing.CONFIRMED)
            .ended(Claim.Outcome.WON);
    var settled = claims.replace(chosen).mapOpen(c -> c.ended(Claim.Outcome.LOST));
    var agreement = new Agreement(chosen.id(), quote);
    return with(
        invitations, settled, new Confirmed(agreement, now, policy.end(Window.COMPLETION, now)));
  }

  /** The work is done; both sides may now review it. */
  public Job complete(Instant now, JobPolicy policy) {
    return switch (state) {
      case Confirmed c ->
          with(
              invitations,
              claims,
              new Completed(c.agreement(), now, policy.end(Window.REVIEW, now)));
      case Completed _, Closed _ -> throw new Refusal(JobRefusal.ALREADY_COMPLETED);
      case Submitted _, SentToProviders _, Claimed _, Contacted _ ->
          throw new Refusal(JobRefusal.NOT_CONFIRMED);
      case ManualFulfillmentRequired _, ClosedUnconfirmed _, Cancelled _ ->
          throw new Refusal(JobRefusal.NOT_CONFIRMED);
    };
  }

  /** The seeker ends it before a confirmation; every open claim gets its credits back. */
  public Job cancel(String reason, Instant now) {
    return switch (state) {
      case Submitted _, SentToProviders _, Claimed _, Contacted _, ManualFulfillmentRequired _ ->
          with(invitations, allReturned(now, Refund.Cause.CANCELLED), new Cancelled(now, reason));
      case Confirmed _, Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ ->
          throw new Refusal(JobRefusal.TOO_LATE_TO_CANCEL);
    };
  }

  Claims allReturned(Instant now, Refund.Cause cause) {
    return claims.mapOpen(c -> c.ended(Claim.Outcome.ENDED).refunded(now, cause));
  }

  /** The provider's claim that a report may be about: its credits are still spent. */
  public Claim reportable(PersonId by) {
    forbid(!JobMove.REQUEST_REFUND.from().contains(stage()), JobRefusal.NOTHING_TO_REFUND);
    return claims
        .of(by)
        .filter(claim -> claim.refund().isEmpty())
        .orElseThrow(() -> new Refusal(JobRefusal.NOTHING_TO_REFUND));
  }

  /**
   * An operator upheld a report: the claims that match get their credits back, once; the job stays
   * where it is.
   */
  public Job uphold(Predicate<Claim> reported, Instant now) {
    var next = claims.map(c -> reported.test(c) ? c.refunded(now, Refund.Cause.REPORT_UPHELD) : c);
    return with(invitations, next, state);
  }

  /** Whether the provider was asked and has not let a claim lapse. */
  public boolean invites(PersonId provider) {
    return invitations.stream().anyMatch(i -> i.standing() && i.provider().equals(provider));
  }

  /** Whether the provider has anything to do with this job. */
  public boolean concerns(PersonId provider) {
    return invitations.stream().anyMatch(i -> i.provider().equals(provider));
  }

  /** The provider whose quote was confirmed. */
  public Optional<PersonId> winner() {
    return state.agreed().flatMap(a -> claims.find(a.claim())).map(Claim::provider);
  }

  private List<Invitation> invited(List<PersonId> fresh, Invitation.Source source, Instant now) {
    var kept = invitations.stream().filter(i -> !fresh.contains(i.provider()));
    return Stream.concat(kept, fresh.stream().map(p -> new Invitation(p, now, source, true)))
        .toList();
  }

  Job with(List<Invitation> asked, Claims made, JobState next) {
    return new Job(
        id, seeker, request, pricing, submittedAt, new ArrayList<>(asked), made, next, version);
  }

  static void forbid(boolean forbidden, JobRefusal reason) {
    if (forbidden) {
      throw new Refusal(reason);
    }
  }
}
