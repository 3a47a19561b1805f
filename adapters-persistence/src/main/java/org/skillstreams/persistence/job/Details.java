package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobParts.ClaimView;
import org.skillstreams.application.job.JobParts.Invited;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.shared.Actor;

/**
 * One job as its seeker and operators see it: what the aggregate holds and five statements at most.
 */
final class Details {

  private final EntityManager em;

  Details(EntityManager em) {
    this.em = em;
  }

  JobDetail detail(Job job, Actor reader, Set<JobMove> moves, int places, Instant now) {
    var around = Surroundings.of(em, job, job.seeker());
    var cards = new Cards(em).of(providers(job));
    var request = job.request();
    var reviews = WrittenReviews.of(em, job, Words.of(Actor.SEEKER));
    boolean mayReview = reader == Actor.SEEKER && WrittenReviews.mayWrite(reviews, around.now());
    var open = job.claims().open().toList();
    return new JobDetail(
        job.id().value(),
        job.seeker().value(),
        around.seeker(),
        around.category(),
        request.title(),
        request.zip().value(),
        around.city(),
        around.state(),
        Words.of(job.stage()),
        job.submittedAt(),
        JobColumns.deadline(job.stage(), JobDeadlines.dueAt(job), job.state().deadline()),
        open.size(),
        places,
        (int) open.stream().filter(claim -> claim.openQuote().isPresent()).count(),
        Parts.moves(moves, mayReview),
        reader == Actor.ADMIN ? overrides(moves) : List.of(),
        request.place(),
        request.description(),
        Parts.answers(em, job),
        Parts.timing(request.timing()),
        request.budget().map(Parts::budget),
        Parts.contact(request.contact()),
        job.pricing().score(),
        Parts.tier(job.pricing()),
        invited(job, cards),
        claims(shown(job, reader), cards, now),
        new History(em).of(job.id(), reader),
        reviews,
        job.version());
  }

  private static List<String> overrides(Set<JobMove> moves) {
    return moves.stream().filter(JobMove::onBehalf).sorted().map(JobMove::key).toList();
  }

  private static Set<UUID> providers(Job job) {
    var all = new HashSet<UUID>();
    job.invitations().forEach(invitation -> all.add(invitation.provider().value()));
    job.claims().all().forEach(claim -> all.add(claim.provider().value()));
    return all;
  }

  private static List<Invited> invited(Job job, Map<UUID, ProviderCard> cards) {
    return job.invitations().stream()
        .map(invitation -> {
          var card = card(cards, invitation.provider().value());
          return new Invited(
              card.id(),
              card.name(),
              card.bio(),
              card.rating(),
              card.jobsCompleted(),
              card.city(),
              card.state(),
              invitation.at(),
              job.claims().of(invitation.provider()).filter(Claim::holds).isPresent());
        })
        .toList();
  }

  /** What was undone before anybody saw it is nobody's business but the operators'. */
  private static List<Claim> shown(Job job, Actor reader) {
    return job.claims().all().stream()
        .filter(claim -> reader == Actor.ADMIN || claim.outcome() != Claim.Outcome.UNDONE)
        .toList();
  }

  private static List<ClaimView> claims(
      List<Claim> claims, Map<UUID, ProviderCard> cards, Instant now) {
    return claims.stream()
        .map(claim -> Parts.claim(claim, card(cards, claim.provider().value()), now))
        .toList();
  }

  private static ProviderCard card(Map<UUID, ProviderCard> cards, UUID provider) {
    return Objects.requireNonNull(cards.get(provider), "a provider without a profile");
  }
}
