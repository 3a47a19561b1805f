package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skillstreams.application.job.JobParts.AnswerLine;
import org.skillstreams.application.job.JobParts.Budget;
import org.skillstreams.application.job.JobParts.ClaimView;
import org.skillstreams.application.job.JobParts.ContactView;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.application.job.JobParts.QuoteView;
import org.skillstreams.application.job.JobParts.TierPrice;
import org.skillstreams.application.job.JobParts.TimingView;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.PriceRange;
import org.skillstreams.domain.job.Pricing;
import org.skillstreams.domain.job.Quote;
import org.skillstreams.domain.job.Timing;

/** The parts of a job as its readers see them. */
final class Parts {

  private Parts() {}

  static List<AnswerLine> answers(EntityManager em, Job job) {
    var photos = PhotosOf.job(em, job);
    return job.request().answers().stream()
        .map(answer ->
            new AnswerLine(
                answer.key(),
                answer.label(),
                answer.value(),
                photos.getOrDefault(answer.key(), List.of())))
        .toList();
  }

  static TimingView timing(Timing timing) {
    return new TimingView(Words.of(timing.kind()), timing.date());
  }

  static Budget budget(PriceRange range) {
    return new Budget(range.min(), range.max(), range.currency());
  }

  static ContactView contact(Contact contact) {
    return new ContactView(
        contact.name(), contact.phone(), contact.email(), Words.of(contact.prefers()));
  }

  static TierPrice tier(Pricing pricing) {
    return new TierPrice(pricing.tier(), pricing.credits());
  }

  /** In the order of the lifecycle's table; a review is no move of it and comes last. */
  static List<String> moves(Set<JobMove> moves, boolean mayReview) {
    var own = moves.stream().sorted().map(JobMove::key);
    return Stream.concat(own, mayReview ? Stream.of("review") : Stream.empty()).toList();
  }

  /** The last quote and, before it, the earlier ones, oldest first. */
  static ClaimView claim(Claim claim, ProviderCard provider, Instant now) {
    var quotes = claim.quotes().stream().map(Parts::quote).toList();
    return new ClaimView(
        claim.id().value(),
        provider,
        claim.claimedAt(),
        claim.contactBy(),
        claim.contactedAt(),
        Words.of(claim.outcome()),
        !claim.undoable(now),
        Optional.of(claim.grace().until()).filter(_ -> claim.undoable(now)),
        claim.refund().isPresent(),
        claim.price(),
        quotes.isEmpty() ? Optional.empty() : Optional.of(quotes.getLast()),
        quotes.isEmpty() ? List.of() : quotes.subList(0, quotes.size() - 1));
  }

  static QuoteView quote(Quote quote) {
    var price = quote.price();
    return new QuoteView(
        quote.id().value(),
        price.min(),
        price.max(),
        price.currency(),
        quote.note(),
        quote.at(),
        Words.of(quote.standing()));
  }
}
